import { planProblems } from '../../domain/month/planProblems'
import { slipProblems } from '../../domain/scores/unitSlips'
import { type Cell, evened, isBlank, isPercent, shownCell } from '../../domain/values/cell'
import { dayFromNumber, dayNumber } from '../../domain/values/day'
import { fieldProblems } from '../../domain/values/fieldProblems'
import type { CellFix, Fix, RowFix } from '../../domain/values/fix'
import type { Issue } from '../../domain/values/issue'
import { addMonths } from '../../domain/values/period'
import { asShares } from '../../domain/values/shares'
import type { Lang, Text, Value } from '../../domain/values/text'
import { actualsProblems } from '../reading/actuals'
import { leftoverRows } from '../reading/leftovers/said'
import { leftoverProblems } from '../reading/leftovers/words'
import { nameProblems } from '../reading/names'
import type { Reads, TableSet } from '../reading/reads'
import { rosterProblems } from '../reading/roster'
import { handProblems } from '../results/handEdits'
import { headerProblems } from '../table/header'
import type { Read } from '../table/read'

type Maker = (issue: Issue, reads: Reads, lang: Lang) => Fix | readonly Fix[] | undefined

/** The problems a rule can mend, each with what would be changed. */
const MAKERS = (): Readonly<Record<string, Maker>> => ({
  [headerProblems.renamed.id]: (issue, reads, lang) => toCell(issue, reads, wordIn(issue.with.column, lang)),
  [actualsProblems.renamed.id]: (issue, reads) => toCell(issue, reads, String(issue.with.kpi)),
  [actualsProblems.twice.id]: sameRow,
  [rosterProblems.unknownLike.id]: likeName,
  [nameProblems.unknownLike.id]: likeName,
  [fieldProblems.choiceLike.id]: likeName,
  [fieldProblems.rate.id]: (issue, reads) => toCell(issue, reads, { share: Number(issue.with.proposed) }),
  [planProblems.weights.id]: roundedWeight,
  [planProblems.overlap.id]: lastMonth,
  [planProblems.stints.id]: lastDay,
  [slipProblems.figure.id]: proposedFigure,
  [slipProblems.share.id]: proposedFigure,
  [handProblems.pay.id]: adjustment,
  [leftoverProblems.plan.id]: leftRows,
  [leftoverProblems.kpi.id]: leftRows,
  [leftoverProblems.kpiOfPlan.id]: leftRows,
  [leftoverProblems.commissionPlan.id]: leftRows,
  [leftoverProblems.team.id]: (issue, reads) => toCell(issue, reads, null),
})

/** What a tick would change; nothing where only a person can tell. */
export function fixesOf(issue: Issue, reads: Reads, lang: Lang): readonly Fix[] {
  const made = MAKERS()[issue.problem.id]?.(issue, reads, lang) ?? []
  return 'does' in made ? [made] : made
}

function readOf(table: string | undefined, reads: Reads): Read | undefined {
  return table === undefined ? undefined : (reads[table as keyof TableSet] as Read | undefined)
}

function wordIn(value: Value, lang: Lang): string {
  return value !== null && typeof value === 'object' && 'en' in value ? (value as Text)[lang] : String(value)
}

/** The cell an issue speaks of, made into something else. */
function toCell({ place }: Issue, reads: Reads, to: Cell): CellFix | undefined {
  const read = readOf(place?.table, reads)
  if (!read || place?.row === undefined || place.column === undefined) return undefined
  return cellFix(read, { row: place.row, column: place.column }, to)
}

function cellFix(
  { table, grid }: Read,
  { row, column }: { readonly row: number; readonly column: number },
  to: Cell,
): CellFix {
  const from = shownCell(grid.cells[row - 1]?.[column - 1] ?? null)
  return { does: 'cell', table: table.id, row, column, from, to, format: formatFor(to) }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function formatFor(to: Cell): string {
  if (isPercent(to)) return '0.0#%'
  if (typeof to === 'number') return 'General'
  return typeof to === 'string' && DAY.test(to) ? 'yyyy-mm-dd' : '@'
}

/** `王方` becomes `王芳`, where the cell holds nothing else. */
function likeName(issue: Issue, reads: Reads, lang: Lang): Fix | undefined {
  const fix = toCell(issue, reads, wordIn(issue.with.like, lang))
  return fix && evened(fix.from) === evened(String(issue.with.found)) ? fix : undefined
}

/** Rows of one person and month that show the same: the later one goes. */
function sameRow({ with: { rows } }: Issue, { actuals }: Reads): Fix | undefined {
  const [first, second, ...more] = rowsIn(rows)
  if (!actuals || first === undefined || second === undefined || more.length > 0) return undefined
  const shown = (row: number) => (actuals.grid.cells[row - 1] ?? []).map(shownCell)
  const isSame = JSON.stringify(shown(first).map(evened)) === JSON.stringify(shown(second).map(evened))
  return isSame ? rowFix(actuals, second) : undefined
}

function rowFix({ table, grid }: Read, row: number): RowFix {
  return { does: 'row', table: table.id, row, cells: (grid.cells[row - 1] ?? []).map(shownCell) }
}

/** Rows of a plan or KPI that is gone. */
function leftRows(issue: Issue, reads: Reads): RowFix[] {
  return leftoverRows(issue).flatMap(({ table, rows }) => {
    const read = readOf(table, reads)
    return read ? rows.map(row => rowFix(read, row)) : []
  })
}

function rowsIn(rows: Value): number[] {
  return String(rows).split(',').map(Number).filter(Number.isInteger)
}

/** A hundredth or two that rounding left over goes to the largest weight: 33.33 becomes 33.34. */
const MOST_ROUNDED = 0.0005

function roundedWeight({ place, with: { plan } }: Issue, { kpis }: Reads): Fix | undefined {
  const named = kpis?.rows.find(row => row.at === place?.row)
  const column = kpis?.header.columns.get('weight')
  if (!kpis || !named || column === undefined) return undefined
  const rows = kpis.rows.filter(
    row =>
      evened(row.plan) === evened(String(plan)) &&
      row.fromMonth === named.fromMonth &&
      row.toMonth === named.toMonth &&
      row.weight !== undefined,
  )
  const read = asShares(rows.flatMap(({ weight }) => weight ?? []))
  const [first, ...others] = rows
  if ('shares' in read || !first || Math.abs(1 - read.total) > MOST_ROUNDED) return undefined
  const largest = others.reduce((a, b) => ((b.weight?.n ?? 0) > (a.weight?.n ?? 0) ? b : a), first)
  const { n = 0, percent = false } = largest.weight ?? {}
  const isPercentage = !percent && rows.some(({ weight }) => (weight?.n ?? 0) > 1)
  const to = Number((n + (1 - read.total) * (isPercentage ? 100 : 1)).toFixed(6))
  return cellFix(kpis, { row: largest.at, column: column + 1 }, percent ? { share: to } : to)
}

/** The version that began earlier ends the month before the later one begins. */
function lastMonth({ place, with: { rows } }: Issue, reads: Reads): Fix | undefined {
  const read = readOf(place?.table, reads)
  const column = read?.header.columns.get('toMonth')
  if (!read || column === undefined) return undefined
  const [early, late] = pairOf(read, rows, 'fromMonth')
  if (!early || !late?.fromMonth || early.toMonth !== undefined || early.fromMonth === late.fromMonth) return undefined
  return cellFix(read, { row: early.at, column: column + 1 }, addMonths(late.fromMonth, -1))
}

/** The earlier row of a person who moved ends the day before the later one starts. */
function lastDay({ with: { rows } }: Issue, { people }: Reads): Fix | undefined {
  const column = people?.header.columns.get('end')
  if (!people || column === undefined) return undefined
  const [early, late] = pairOf(people, rows, 'start')
  if (!early || !late?.start || early.end !== undefined || early.start === late.start) return undefined
  return cellFix(people, { row: early.at, column: column + 1 }, dayFromNumber(dayNumber(late.start) - 1))
}

interface Timed {
  readonly at: number
  readonly fromMonth?: string
  readonly toMonth?: string
  readonly start?: string
  readonly end?: string
}

/** Two rows in the order of when they begin; without a beginning comes first. */
function pairOf(read: Read, rows: Value, begins: 'fromMonth' | 'start'): readonly Timed[] {
  const wanted = rowsIn(rows)
  const all = (read.rows as unknown as readonly Timed[]).filter(({ at }) => wanted.includes(at))
  return all.length === 2 ? [...all].sort((a, b) => ((a[begins] ?? '') < (b[begins] ?? '') ? -1 : 1)) : []
}

function proposedFigure(issue: Issue, reads: Reads): Fix | undefined {
  const { proposed } = issue.with
  if (proposed === null || typeof proposed !== 'object' || !('figure' in proposed)) return undefined
  const { figure, percent } = proposed
  const fix = toCell(issue, reads, percent ? { share: figure } : figure)
  return fix && !isBlank(fix.from) ? fix : undefined
}

function adjustment({ with: { person, period, amount, reason } }: Issue): Fix | undefined {
  return {
    does: 'adjust',
    person: String(person),
    period: String(period),
    amount: Number(amount),
    reason: String(reason),
  }
}
