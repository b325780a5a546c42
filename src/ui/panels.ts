import { texts } from '../domain/text'
import { type Panel, showSidebar } from '../platform/ui'

const say = texts('panels', {
  scoreMonth: { en: 'Score a month', 'zh-CN': '计算得分' },
})

/** The sidebars, by what they are for. */
const sidebars = {
  scoreMonth: { file: 'ScoreMonth', title: say.scoreMonth },
} satisfies Record<string, Panel>

/** For a line of the menu: the sidebar says the rest. */
export function sidebar(id: keyof typeof sidebars): () => undefined {
  return () => {
    showSidebar(sidebars[id])
    return undefined
  }
}
