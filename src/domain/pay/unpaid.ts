import { paysCommission } from '../month/unscored'
import type { MonthInput } from '../records/month'
import { type Issue, issue, problems } from '../values/issue'
import type { PersonResult } from './personResult'

export const unpaidProblems = problems('unpaid', {
  nobody: {
    severity: 'look',
    what: {
      en: '{count} people have no bonus base and no commission plan: pay is {pay:money} for everybody',
      'zh-CN': '{count} 人既没有奖金基数,也没有提成方案:每人应发都是 {pay:money}',
    },
    mend: {
      en: 'To pay a bonus, fill in Bonus base per month on People; to pay commission, switch it on in Set up. For scores alone there is nothing to do.',
      'zh-CN': '要发奖金,请在人员表填“每月绩效奖金基数”;要计提成,请在菜单“设置”中启用。只看得分则无需处理。',
    },
  },
})

/** Why a month pays nobody: a total of 0 is not to look like a result. */
export function unpaid(input: MonthInput, people: readonly PersonResult[]): Issue[] {
  const done = people.filter(({ pay }) => pay)
  const hasGround = ({ presence, plan, pay }: PersonResult) =>
    pay?.total !== 0 || presence.last.baseBonus !== 0 || (plan !== undefined && paysCommission(input, plan))
  if (input.over || done.length === 0 || done.some(hasGround)) return []
  return [
    issue(unpaidProblems.nobody, { count: done.length, pay: 0 }, { month: input.month, place: { table: 'people' } }),
  ]
}
