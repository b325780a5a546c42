import { texts } from '../domain/text'
import { type Panel, showSidebar } from '../platform/ui'

const say = texts('panels', {
  functionReference: { en: 'Function reference', 'zh-CN': '函数说明' },
  selfCheck: { en: 'Self-check', 'zh-CN': '自检' },
  scoreMonth: { en: 'Score a month', 'zh-CN': '计算得分' },
  pasteFigures: { en: 'Paste figures', 'zh-CN': '粘贴数据' },
  whatIf: { en: 'What if', 'zh-CN': '试算' },
  why: { en: 'Why this score', 'zh-CN': '为什么是这个分' },
})

/** The sidebars, by what they are for. */
const sidebars = {
  functionReference: { file: 'FunctionReference', title: say.functionReference },
  selfCheck: { file: 'SelfCheck', title: say.selfCheck },
  scoreMonth: { file: 'ScoreMonth', title: say.scoreMonth },
  pasteFigures: { file: 'PasteFigures', title: say.pasteFigures },
  whatIf: { file: 'WhatIf', title: say.whatIf },
  why: { file: 'Why', title: say.why },
} satisfies Record<string, Panel>

/** For a line of the menu: the sidebar says the rest. */
export function sidebar(id: keyof typeof sidebars): () => undefined {
  return () => {
    showSidebar(sidebars[id])
    return undefined
  }
}
