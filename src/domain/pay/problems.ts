import { commissionProblems, planChanges } from '../commission/problems'
import type { MonthContext } from '../lookups/context'
import { groupBy } from '../values/groupBy'
import { type Issue, issue, problems } from '../values/issue'
import { monthOf } from '../values/period'
import { versionFor } from '../values/versions'
import { contractClawbacks } from './clawback'
import type { PersonResult } from './personResult'
import { earnedBeforeCap } from './total'

const found = problems('pay', {
  aboveCap: {
    severity: 'look',
    what: {
      en: '{person} earns {earned:money}, above the cap of {cap:money} per person',
      'zh-CN': '{person} 所得 {earned:money},超过个人封顶 {cap:money}',
    },
    mend: { en: 'It is paid in full, as Settings say.', 'zh-CN': '按设置照常发放,仅提示。' },
  },
  budget: {
    severity: 'look',
    what: {
      en: 'pay comes to {total:money}, {above:money} above the budget of {budget:money}',
      'zh-CN': '合计应发 {total:money},超出预算 {budget:money} 共 {above:money}',
    },
    mend: {
      en: 'Nothing is cut; the approval asks for a confirmation.',
      'zh-CN': '不会自动扣减,审批时需要确认。',
    },
  },
  drawWithoutPerson: {
    severity: 'look',
    what: {
      en: '{person} has a draw in {month}, but is not active then',
      'zh-CN': '{person} 在 {month} 有预支,但当月不在岗',
    },
    mend: { en: 'Nothing is advanced. Give the draw a last month.', 'zh-CN': '没有发放预支。请给该预支填写截止月份。' },
  },
  leaverOwes: {
    severity: 'look',
    what: {
      en: '{person} leaves in {month} owing {owed:money}',
      'zh-CN': '{person} 于 {month} 离职,仍欠 {owed:money}',
    },
    mend: { en: 'Settle it with the last pay.', 'zh-CN': '请在离职结算时处理。' },
  },
  absentOwes: {
    severity: 'look',
    what: {
      en: 'the contract of deal {deal} was cancelled, but {person}, who was paid for it, is no longer here: {back:money} is not taken back',
      'zh-CN': '成交 {deal} 已解约,但领取提成的 {person} 已不在岗,{back:money} 未追回',
    },
    mend: { en: 'Settle it by hand.', 'zh-CN': '请另行结算。' },
  },
  clawbackBeyond: {
    severity: 'look',
    what: {
      en: 'a clawback of {back:money} from {person} is more than the {paid:money} ever paid',
      'zh-CN': '向 {person} 追回 {back:money},超过历来发放的 {paid:money}',
    },
    mend: { en: 'It is computed as typed; check the amount.', 'zh-CN': '已按所填计算,请核对金额。' },
  },
  repaidBeyond: {
    severity: 'look',
    what: {
      en: '{person} was to pay back {asked:money} of a draw; only {owed:money} is owed and paid this month',
      'zh-CN': '{person} 应归还预支 {asked:money},本月可扣只有 {owed:money}',
    },
    mend: { en: 'No more than that is taken off.', 'zh-CN': '只扣到这个数。' },
  },
  lateAbsent: {
    severity: 'look',
    what: {
      en: 'deal {deal} of {month} was typed after that month was closed, but {person} is no longer here: nothing was computed for it',
      'zh-CN': '成交 {deal}({month})关账后才录入,但 {person} 已不在岗,没有计算提成',
    },
    mend: { en: 'Settle it by hand.', 'zh-CN': '请另行结算。' },
  },
  late: {
    severity: 'look',
    what: {
      en: 'deal {deal} of {person} is dated in {month}, which is closed: it counts as late in this month',
      'zh-CN': '{person} 的成交 {deal} 日期在已关账的 {month},按补计进入本月',
    },
    mend: { en: 'Nothing to do if that is meant.', 'zh-CN': '如属实,无需处理。' },
  },
  changed: {
    severity: 'look',
    what: {
      en: 'deal {deal} of {person} counted {before:money} when {month} was closed; now it is {now:money} ({difference:money})',
      'zh-CN': '{person} 的成交 {deal} 在 {month} 关账时为 {before:money},现在是 {now:money}(差 {difference:money})',
    },
    mend: {
      en: 'A closed month stays as it is. Put the difference right by Adjustments.',
      'zh-CN': '已关账的月份不变,差额请用“奖惩调整”处理。',
    },
  },
})

export const changedDeal = found.changed

/** What is odd about pay: caps, budgets, draws, clawbacks, and rows of closed months. */
export function payProblems(context: MonthContext, people: readonly PersonResult[]): Issue[] {
  const there = new Set(people.map(({ presence }) => presence.person.name))
  return [
    ...people.flatMap(person => personIssues(context, person)),
    ...commissionProblems(context, people),
    ...planChanges(context, people),
    ...budgetIssue(context, people),
    ...absentDraws(context, there),
    ...absentClawbacks(context, there),
    ...lateIssues(context, people),
    ...changedRows(context),
  ]
}

function personIssues(context: MonthContext, { presence, pay }: PersonResult): Issue[] {
  const { policy, month } = context.input
  const { capPerPerson: cap, capPolicy } = policy
  const person = presence.person.name
  if (!pay) return []
  const who = { who: [person] }
  const issues: Issue[] = []
  const earned = earnedBeforeCap(pay)
  if (cap !== undefined && capPolicy === 'show' && earned > cap) {
    issues.push(issue(found.aboveCap, { person, earned: earned / 100, cap: cap / 100 }, who))
  }
  if (pay.owedAfter > 0 && presence.last.end !== undefined && monthOf(presence.last.end) === month) {
    issues.push(issue(found.leaverOwes, { person, month, owed: pay.owedAfter / 100 }, who))
  }
  const past = sum(context.pastLines(person))
  for (const { kind, amount } of context.adjustmentsOf(person)) {
    const paid = past + earned
    const back = Math.abs(amount)
    if (kind === 'clawback' && past !== 0 && back > paid) {
      issues.push(issue(found.clawbackBeyond, { person, back: back / 100, paid: paid / 100 }, who))
    }
  }
  const asked = context.adjustmentsOf(person).filter(({ kind, amount }) => kind === 'draw' && amount < 0)
  const repaid = -sum(pay.lines.filter(line => line.kind === 'drawRecovered' && line.date !== undefined))
  if (-sum(asked) > repaid) {
    issues.push(issue(found.repaidBeyond, { person, asked: -sum(asked) / 100, owed: repaid / 100 }, who))
  }
  return issues
}

function budgetIssue({ input }: MonthContext, people: readonly PersonResult[]): Issue[] {
  const { budget } = input.policy
  const total = people.reduce((all, { pay }) => all + (pay?.total ?? 0), 0)
  if (budget === undefined || total <= budget) return []
  const values = { total: total / 100, budget: budget / 100, above: (total - budget) / 100 }
  return [issue(found.budget, values, { place: { table: 'settings' } })]
}

function absentDraws({ input }: MonthContext, there: ReadonlySet<string>): Issue[] {
  const { month } = input
  return versionFor(input.rewards.draws, month)
    .filter(draw => !there.has(draw.person))
    .map(({ person, place }) => issue(found.drawWithoutPerson, { person, month }, { who: [person], month, place }))
}

/** Clawbacks that fall due in this month of people who are gone. */
function absentClawbacks(context: MonthContext, there: ReadonlySet<string>): Issue[] {
  const { input, cancelled } = context
  const now = [...cancelled.values()].filter(event => monthOf(event.cancelledOn ?? '') === input.month)
  const people = new Set(now.flatMap(event => context.creditsOfDeal(event.deal)).map(credit => credit.person))
  return [...people]
    .filter(person => !there.has(person))
    .flatMap(person => contractClawbacks(context, person, []))
    .map(({ person, deal, amount }) =>
      issue(found.absentOwes, { person, deal, back: -amount / 100 }, { who: [person] }),
    )
}

/** Where it is guessed what a closed month held, only rows that are paid as late are named: others may have paid nothing. */
function lateIssues({ late, input }: MonthContext, people: readonly PersonResult[]): Issue[] {
  if (late.credits.length === 0) return []
  const there = new Set(people.map(({ presence }) => presence.person.name))
  const lines = people.flatMap(({ pay }) => pay?.lines ?? []).filter(({ kind }) => kind === 'late')
  const paid = new Set(lines.map(({ person, deal }) => JSON.stringify([person, deal])))
  const named = late.credits.filter(
    ({ person, event }) => !late.isGuessed || paid.has(JSON.stringify([person, event.deal])),
  )
  return named.map(({ person, event }) => {
    const values = { person, deal: event.deal, month: monthOf(event.date) }
    const about = { who: [person], month: input.month, place: event.place }
    return issue(there.has(person) ? found.late : found.lateAbsent, values, about)
  })
}

/** Rows of closed months that say something else today than when the month was closed. */
function changedRows({ input }: MonthContext): Issue[] {
  const key = (person: string, row: { deal: string; kind: string; date: string }) =>
    [person, row.deal, row.kind, row.date].join('\u0001')
  const held = input.history.closed.flatMap(({ credited = [] }) => credited)
  if (held.length === 0) return []
  const months = new Set(held.map(row => monthOf(row.date)))
  const now = groupBy(
    input.credits.filter(({ event }) => months.has(monthOf(event.date))),
    credit => key(credit.person, credit.event),
  )
  return input.history.closed.flatMap(({ month, credited = [] }) =>
    credited.flatMap(row => {
      const { person, deal, amount: before } = row
      const after = sum(now.get(key(person, row)) ?? [])
      if (after === before) return []
      const values = { person, deal, month, before: before / 100, now: after / 100, difference: (after - before) / 100 }
      return [issue(found.changed, values, { who: [person], place: now.get(key(person, row))?.[0]?.event.place })]
    }),
  )
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, row) => total + row.amount, 0)
}
