import { type Text, texts } from '../domain/text'

const say = texts('menu', {
  title: { en: 'Yardstick', 'zh-CN': '标尺' },
  scoreMonth: { en: 'Score a month', 'zh-CN': '计算得分' },
  checkData: { en: 'Check the data', 'zh-CN': '检查数据' },
})

/** An entry calls a public name; a group opens to the right. */
export type MenuItem =
  | { readonly text: Text; readonly calls: string }
  | { readonly text: Text; readonly items: readonly MenuItem[] }

export const menu: { readonly text: Text; readonly items: readonly MenuItem[] } = {
  text: say.title,
  items: [
    { text: say.checkData, calls: 'menuCheckData' },
    { text: say.scoreMonth, calls: 'menuScoreMonth' },
  ],
}
