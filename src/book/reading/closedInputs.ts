import { changedDeal } from '../../domain/pay/problems'
import { costOf, unitsOf } from '../../domain/records/deals'
import type { Credit, MonthInput, TypedFigure } from '../../domain/records/month'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { monthOf } from '../../domain/values/period'
import { columnOfKpi } from './actuals'
import { paidOnDeals } from './closed'
import { placeOf, type Reads } from './reads'

const found = problems('closedInputs', {
  figure: {
    severity: 'look',
    what: {
      en: '{kpi} of {person} in {month} was {kept} when it was closed and is {found} now',
      'zh-CN': '{person} {month} 的“{kpi}”关账时为 {kept},现在为 {found}',
    },
    mend: {
      en: 'What was paid does not change. Type the old figure again, or correct the pay by a row on Adjustments.',
      'zh-CN': '已发结果不受影响。请改回原数,或在“奖惩调整”加一行更正。',
    },
  },
  deal: {
    severity: 'look',
    what: {
      en: 'deal {deal} of {person} has other units or another cost than when {month} was closed',
      'zh-CN': '{person} 的成交 {deal} 的数量或成本与 {month} 关账时不同',
    },
    mend: {
      en: 'A closed month stays as it is. Put the difference right by Adjustments.',
      'zh-CN': '已关账的月份不变,差额请用“奖惩调整”处理。',
    },
  },
  lateDeal: {
    severity: 'look',
    what: {
      en: 'deal {deal} of {person} ({amount:money}) is dated in {month}, which was closed without it and paid on no deal: it counts nowhere',
      'zh-CN':
        '{person} 的成交 {deal}({amount:money})日期在 {month},该月关账时没有这笔,也未按成交计提成:不会计入任何月份',
    },
    mend: {
      en: 'Pay what is due for it by a row on Adjustments, or give it a date in an open month.',
      'zh-CN': '应发的提成请在“奖惩调整”加一行,或把日期改到未关账的月份。',
    },
  },
})

/** Typed figures and deals of a closed month that are not what it was closed with. */
export function changedFigures(kept: MonthInput, now: MonthInput, reads: Reads): Issue[] {
  return [...changedTyped(kept, now, reads), ...changedDeals(kept, now), ...lateDeals(kept, now, reads)]
}

/** Where the month paid on deals, a row typed since is paid as late; where it paid on none, nothing else tells of it. */
function lateDeals(kept: MonthInput, now: MonthInput, reads: Reads): Issue[] {
  const { month } = kept
  if (paidOnDeals(reads, month)) return []
  const before = creditsIn(kept)
  return [...creditsIn(now)].flatMap(([key, { person, amount, event }]) =>
    before.has(key) || amount === 0
      ? []
      : [
          issue(
            found.lateDeal,
            { deal: event.deal, person, amount: amount / 100, month },
            { who: [person], place: event.place },
          ),
        ],
  )
}

/** Of people who are still called so: the amount somebody was credited, or what a plan on units or margin counts. */
function changedDeals(kept: MonthInput, now: MonthInput): Issue[] {
  const { month } = kept
  const people = new Set(now.people.map(({ name }) => name))
  const [before, after] = [creditsIn(kept), creditsIn(now)]
  return [...before].flatMap(([key, was]) => {
    const is = after.get(key) ?? { ...was, amount: 0, units: undefined, cost: undefined }
    const { person, event } = was
    const about = { who: [person], place: is.event.place }
    if (!people.has(person)) return []
    if (is.amount !== was.amount) {
      const amounts = { before: was.amount / 100, now: is.amount / 100, difference: (is.amount - was.amount) / 100 }
      return [issue(changedDeal, { person, deal: event.deal, month, ...amounts }, about)]
    }
    const isSame = unitsOf(is) === unitsOf(was) && costOf(is) === costOf(was)
    return isSame ? [] : [issue(found.deal, { person, deal: event.deal, month }, about)]
  })
}

function creditsIn({ credits, month }: MonthInput): ReadonlyMap<string, Credit> {
  const own = credits.filter(({ event }) => monthOf(event.date) === month)
  return new Map(
    own.map(credit => {
      const { deal, kind, date } = credit.event
      return [JSON.stringify([credit.person, deal, kind, date]), credit] as const
    }),
  )
}

function changedTyped(kept: MonthInput, now: MonthInput, reads: Reads): Issue[] {
  const { month } = kept
  const before = byCell(kept)
  const after = byCell(now)
  const percents = new Set(kept.kpis.filter(({ percent }) => percent).map(({ name }) => name))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(key => {
    const [was, is] = [before.get(key), after.get(key)]
    const one = was ?? is
    if (!one || shownFigure(was) === shownFigure(is)) return []
    const shown = (figure: TypedFigure | undefined) =>
      figure && typeof figure.figure === 'object'
        ? { figure: figure.figure.value, percent: percents.has(one.kpi) }
        : '–'
    const values = { kpi: one.kpi, person: one.person, month, kept: shown(was), found: shown(is) }
    return [issue(found.figure, values, { month, place: placeIn(reads, one) })]
  })
}

function byCell({ figures, month }: MonthInput): ReadonlyMap<string, TypedFigure> {
  const own = figures.filter(figure => figure.month === month)
  return new Map(own.map(figure => [`${figure.person}\u0001${figure.kpi}`, figure]))
}

function shownFigure(figure: TypedFigure | undefined): string {
  return JSON.stringify(figure?.figure ?? null)
}

function placeIn({ actuals }: Reads, { person, month, kpi }: TypedFigure) {
  const row = actuals?.rows.find(one => one.name === person && one.month === month)
  if (!actuals || !row) return { table: 'actuals' }
  const column = columnOfKpi(actuals, kpi)
  return { ...placeOf(actuals, row), ...(column === undefined ? {} : { column }) }
}
