import { targetProblems } from '../../domain/methods/ratio'
import { planProblems } from '../../domain/month/planProblems'
import { kpiProblems } from '../../domain/scores/kpiScore'
import { evened, isBlank } from '../../domain/values/cell'
import { type Issue, issue, type Place, problems } from '../../domain/values/issue'
import { actualsProblems, columnOfKpi } from '../reading/actuals'
import { sameName } from '../reading/names'
import { placeOf, type Reads, type Row } from '../reading/reads'
import { roster } from '../reading/roster'

const found = problems('locate', {
  noRow: {
    severity: 'leavesOut',
    what: { en: 'no row for {month}', 'zh-CN': '没有 {month} 的填报行' },
    mend: {
      en: 'Add a row with the month, the name and the figures.',
      'zh-CN': '请添加一行,填写月份、姓名和各项数据。',
    },
  },
})

/** Problems found by the rules, with the cells they come from; what follows from another problem is left away. */
export function located(issues: readonly Issue[], reads: Reads): Issue[] {
  const rowsOf = rowFinder(reads)
  const spoilt = spoiltRows(issues, reads)
  const figurePlace = ({ place, who, month, with: { kpi } }: Issue, { actuals }: Reads) => {
    const row = rowsOf(who?.[0] ?? '', month)
    const column = actuals && kpi !== undefined ? columnOfKpi(actuals, String(kpi)) : undefined
    return actuals && row && column !== undefined ? { ...placeOf(actuals, row), column } : place
  }
  return issues.flatMap(one => {
    if (one.problem === planProblems.noPlan) return { ...one, place: inColumn(one.place, reads.people, 'plan') }
    if (ABOUT_TARGET.includes(one.problem)) return { ...one, place: targetPlace(one, reads) }
    if (one.severity === 'look' && one.place?.table === 'actuals') return { ...one, place: figurePlace(one, reads) }
    if (one.problem !== kpiProblems.noFigure || one.place?.table !== 'actuals' || !reads.actuals) return one
    const [who = ''] = one.who ?? []
    if (spoilt.has(evened(who))) return []
    const row = rowsOf(who, one.month)
    if (!row) return noRow(one, reads.actuals.grid.tab)
    const at = reads.actuals.header.row + 1
    const column = columnOfKpi(reads.actuals, String(one.with.kpi)) ?? blankPart(row, String(one.with.kpi), reads)
    const place = column === undefined ? placeOf(reads.actuals, { at }) : { ...placeOf(reads.actuals, row), column }
    return issues.some(other => other !== one && isCell(other.place, place)) ? [] : { ...one, place }
  })
}

/** The first blank cell of the parts a KPI is calculated from. */
function blankPart({ open }: Row<'actuals'>, kpi: string, { kpis }: Reads): number | undefined {
  const calculation = kpis?.rows.find(row => sameName(row.kpi, [kpi]) !== undefined)?.calculation ?? ''
  return open.find(({ cell, header }) => isBlank(cell) && evened(calculation).includes(evened(header)))?.column
}

function noRow({ who, month }: Issue, tab: string): Issue {
  return issue(found.noRow, { month }, { who, month, place: { table: 'actuals', tab } })
}

const ABOUT_TARGET = [kpiProblems.noTarget, targetProblems.zero, targetProblems.negative, targetProblems.missing]

function rowFinder({ actuals, people }: Reads): (who: string, month?: string) => Row<'actuals'> | undefined {
  const { meant } = roster(people, undefined)
  const rows = new Map<string, Row<'actuals'>>()
  for (const row of actuals?.rows ?? []) {
    for (const { name } of meant(row.name)) rows.set(`${name}\u0001${row.month}`, row)
  }
  return (who, month) => rows.get(`${who}\u0001${month}`)
}

/** People whose row as a whole is of no use: its month cannot be read, it is there twice, or its name means several. */
function spoiltRows(issues: readonly Issue[], { actuals }: Reads): Set<string> {
  const keys = ['month', 'name'].flatMap(id => actuals?.header.columns.get(id) ?? []).map(index => index + 1)
  const ofRow = issues.filter(
    ({ place, problem }) =>
      place?.table === 'actuals' && (keys.includes(place.column ?? 0) || problem === actualsProblems.twice),
  )
  return new Set(ofRow.flatMap(one => one.who ?? []).map(evened))
}

/** The figure on Targets, where the owner has a row; else the KPI's own target. */
function targetPlace({ with: { kpi }, place, who }: Issue, { kpis, targets }: Reads): Place | undefined {
  const isSame = (a: unknown, b: unknown) => sameName(String(a), [String(b)]) !== undefined
  const own = targets?.rows.find(row => isSame(row.kpi, kpi) && (who ?? []).some(name => isSame(row.owner, name)))
  if (targets && own) return placeOf(targets, own)
  const row = kpis?.rows.find(one => isSame(one.kpi, kpi))
  return kpis && row ? placeOf(kpis, row, 'target') : place
}

function inColumn(place: Place | undefined, read: Reads['people'], id: string): Place | undefined {
  return read && place?.row !== undefined ? placeOf(read, { at: place.row }, id) : place
}

function isCell(a: Place | undefined, b: Place): boolean {
  return a?.table === b.table && a.row === b.row && a.column === b.column
}
