import { type Text, texts } from '../domain/text'

const say = texts('menu', {
  title: { en: 'Yardstick', 'zh-CN': '标尺' },
  scoreMonth: { en: 'Score a month', 'zh-CN': '计算得分' },
  setUp: { en: 'Set up', 'zh-CN': '设置' },
  monthlyRunOn: { en: 'Monthly run on', 'zh-CN': '开启每月自动考核' },
  monthlyRunOff: { en: 'Monthly run off', 'zh-CN': '关闭每月自动考核' },
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
    {
      text: say.setUp,
      items: [
        { text: say.monthlyRunOn, calls: 'menuMonthlyRunOn' },
        { text: say.monthlyRunOff, calls: 'menuMonthlyRunOff' },
      ],
    },
  ],
}
