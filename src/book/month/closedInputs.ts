import { type Issue, issue, problems } from '../../domain/issue'
import type { MonthInput, TypedFigure } from '../../domain/records'
import { columnOfKpi } from './actuals'
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
})

/** Typed figures of a closed month that are not what it was closed with. */
export function changedFigures(kept: MonthInput, now: MonthInput, reads: Reads): Issue[] {
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
