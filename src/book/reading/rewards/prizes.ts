import { asAttainments } from '../../../domain/methods/rule'
import type { Prize, PrizePlace } from '../../../domain/records/rewards'
import { type Cell, isBlank, isPercent, shownCell } from '../../../domain/values/cell'
import { number, type Setting, type Typed } from '../../../domain/values/field'
import { groupBy } from '../../../domain/values/groupBy'
import { issue, problems } from '../../../domain/values/issue'
import { toMinor } from '../../../domain/values/money'
import type { Scale } from '../figures'
import { sameName, unknownName } from '../names'
import type { Reads, Row } from '../reads'
import { goalOf, known, rewardProblems, rowsOf, stop, type To, words } from './shared'

const found = problems('prizesRead', {
  place: {
    severity: 'stop',
    what: { en: '“{found}” is no place', 'zh-CN': '“{found}”不是名次' },
    mend: { en: 'Write 1 for the first, or 4-10 for several.', 'zh-CN': '第一名写 1;多个名次写 4-10。' },
  },
  placeTwice: {
    severity: 'stop',
    what: { en: '“{prize}” has place {found} twice', 'zh-CN': '“{prize}”的第 {found} 名有两行' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一行。' },
  },
  noKpi: {
    severity: 'stop',
    what: { en: '“{prize}” goes by figures, but names no KPI', 'zh-CN': '“{prize}”按指标评奖,但没有填指标' },
    mend: { en: 'Fill in the KPI, or choose score or collaboration.', 'zh-CN': '请填写指标,或改为按得分、协作分。' },
  },
  rulesDiffer: {
    severity: 'stop',
    what: { en: 'the rows of “{prize}” differ in “{column}”', 'zh-CN': '“{prize}”各行的“{column}”不一致' },
    mend: { en: 'Every place of a prize follows one rule.', 'zh-CN': '同一奖项各名次的规则须一致。' },
  },
})

type PrizeRow = Row<'prizes'>

/** Prizes: the rows of one name and time are its places. */
export function prizesOf(reads: Reads, to: To): Prize[] {
  const rows = rowsOf<'prizes'>(reads, 'prizes', to)
  const names = rows.map(row => row.prize)
  const groups = groupBy(rows, row => [sameName(row.prize, names), row.fromMonth, row.toMonth].join('\u0001'))
  return [...groups.values()].flatMap(group => prizeOf(reads, group, to))
}

const RULE_COLUMNS = ['kpi', 'every', 'competitors', 'by'] as const

/** The rows of one prize: a place each, under the rule of the first row that tells it. */
function prizeOf(reads: Reads, rows: readonly PrizeRow[], to: To): Prize[] {
  const [first] = rows
  if (!first) return []
  const names = [...new Set(to.kpis.map(kpi => kpi.name))]
  const rule = <K extends keyof PrizeRow>(column: K) => rows.map(row => row[column]).find(value => value !== undefined)
  const typed = rule('kpi')
  const by = rule('by') ?? 'actual'
  const kpi = typed === undefined ? undefined : sameName(typed, names)
  if (known(first, to)) ruleProblems(reads, rows, { ...to, names, by })
  const atLeast = rule('atLeast')
  const { prize: name, fromMonth, toMonth } = first
  return [
    {
      name,
      kpi,
      places: placesOf(reads, rows, to),
      every: rule('every') ?? 'month',
      competitors: rule('competitors') ?? 'person',
      by,
      atLeast: atLeast && leastOf(atLeast, by, kpi === undefined ? undefined : to.scaleOf(kpi)),
      fromMonth,
      toMonth,
      place: stop(reads, 'prizes', first, 'prize').place,
    },
  ]
}

type Ruled = To & { readonly names: readonly string[]; readonly by: Prize['by'] }

function ruleProblems(reads: Reads, rows: readonly PrizeRow[], { names, by, issues }: Ruled): void {
  const prize = rows[0]?.prize ?? ''
  const at = (row: PrizeRow | undefined, column: string) => stop(reads, 'prizes', row ?? { at: 0 }, column)
  for (const column of RULE_COLUMNS) {
    const told = rows.filter(row => row[column] !== undefined)
    const other = told.find(row => row[column] !== told[0]?.[column])
    const header = reads.prizes?.table.columns[column].header
    if (other) issues.push(issue(found.rulesDiffer, { prize, column: header }, at(other, column)))
  }
  const named = rows.find(row => row.kpi !== undefined)
  const byFigure = by === 'actual' || by === 'attainment'
  if (!named && byFigure) issues.push(issue(found.noKpi, { prize }, at(rows[0], 'kpi')))
  if (named?.kpi !== undefined && !sameName(named.kpi, names)) {
    issues.push(unknownName(words.kpi, named.kpi, names, at(named, 'kpi')))
  }
}

function leastOf(least: Typed, by: Prize['by'], scale: Scale | undefined): number {
  if (by === 'attainment') return asAttainments([least])[0] ?? 0
  if (by !== 'actual' || !scale) return least.n
  const goal = goalOf(least, scale)
  return 'figure' in goal ? goal.figure : goal.attainment
}

function placesOf(reads: Reads, rows: readonly PrizeRow[], to: To): PrizePlace[] {
  const places: PrizePlace[] = []
  for (const row of rows) {
    const read = placeIn(row.place)
    const worth = worthOf(row.amount, to.setting)
    const at = (column: string) => stop(reads, 'prizes', row, column)
    const isTwice = read && places.some(other => other.first <= read.last && read.first <= other.last)
    if (known(row, to)) {
      if (!read) to.issues.push(issue(found.place, { found: row.place }, at('place')))
      if (isTwice) to.issues.push(issue(found.placeTwice, { prize: row.prize, found: row.place }, at('place')))
      if (worth.amount < 0) to.issues.push(issue(rewardProblems.negative, { found: worth.amount / 100 }, at('amount')))
    }
    if (read) places.push({ ...read, ...worth })
  }
  return places
}

/** `1`, `第1名`, `1st`, `4-10`. */
function placeIn(text: string): { first: number; last: number } | undefined {
  const [first = 0, last = first] = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
  return first >= 1 && last >= first && last <= 1000 ? { first, last } : undefined
}

function worthOf(cell: Cell, setting: Setting): { amount: number; honour?: string } {
  const read = isBlank(cell) || isPercent(cell) ? undefined : number().read(cell, setting)
  return read && 'value' in read ? { amount: toMinor(read.value) } : { amount: 0, honour: shownCell(cell).trim() }
}
