import type { Kpi, TypedFigure } from '../../domain/records/month'
import { figuresIn } from '../../domain/rules/calculation'
import { type Cell, isBlank } from '../../domain/values/cell'
import type { Setting } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import type { Month } from '../../domain/values/period'
import { columnLetters } from '../../domain/values/place'
import { nearest } from '../../domain/values/spelling'
import { versionFor } from '../../domain/values/versions'
import { headerKey, withoutBrackets } from '../table/header'
import { isFigureIssue, readFigure, type Scale } from './figures'
import { placeOf, type Reads, type Row } from './reads'
import { isPerson, type Roster } from './roster'

const found = problems('actuals', {
  twice: {
    severity: 'leavesOut',
    what: {
      en: '{person} has two rows for {month} (rows {rows})',
      'zh-CN': '{person} 在 {month} 有两行(第 {rows} 行)',
    },
    mend: { en: 'Keep one of them; neither is used.', 'zh-CN': '请只保留一行,目前两行都未采用。' },
  },
  noColumn: {
    severity: 'stop',
    what: { en: 'there is no column for the KPI {kpi}', 'zh-CN': '没有指标“{kpi}”的列' },
    mend: { en: 'Add a column with the header {kpi}.', 'zh-CN': '请添加一列,表头写“{kpi}”。' },
  },
  renamed: {
    severity: 'stop',
    what: {
      en: 'there is no column for the KPI {kpi}; column {letter} is called “{like}”',
      'zh-CN': '没有指标“{kpi}”的列,{letter} 列叫“{like}”',
    },
    mend: { en: 'Call it {kpi} again.', 'zh-CN': '请把表头改回“{kpi}”。' },
  },
})

export const actualsProblems = found

type ActualsRead = NonNullable<Reads['actuals']>

/** The cells of one KPI's column, for settling its scale. */
export function actualCells(read: ActualsRead | undefined, kpi: string): Cell[] {
  const others = read?.header.others ?? []
  const columns = new Set(others.filter(({ header }) => isColumnOf(header, kpi)).map(({ index }) => index + 1))
  return (read?.rows ?? []).flatMap(row => row.open.filter(({ column }) => columns.has(column)).map(({ cell }) => cell))
}

/** The column of a KPI, counted from 1. */
export function columnOfKpi(read: ActualsRead, kpi: string): number | undefined {
  const found = read.header.others.find(({ header }) => isColumnOf(header, kpi))
  return found && found.index + 1
}

/** `满意度`, `满意度 %` and `满意度(%)` are columns of 满意度. */
function isColumnOf(header: string, kpi: string): boolean {
  return namesIn(header).includes(headerKey(kpi))
}

/** What the KPI of a column may be called, evened. */
export function namesIn(header: string): string[] {
  return [header, header.replace(/\s*%\s*$/, ''), withoutBrackets(header)].map(headerKey)
}

export interface ActualsRules {
  readonly roster: Roster
  readonly kpis: readonly Kpi[]
  readonly scaleOf: (kpi: string) => Scale
  readonly setting: Setting
  readonly month: Month
}

/** Figures typed on Actuals: blank is not known yet, `–` not measured; the same person and month twice is used for neither. */
export function readActuals(
  read: ActualsRead | undefined,
  rules: ActualsRules,
): { figures: TypedFigure[]; issues: Issue[] } {
  if (!read || read.header.issues.length > 0) return { figures: [], issues: [] }
  const figures: TypedFigure[] = []
  const issues: Issue[] = [...columnProblems(read, rules)]
  const columns = columnsOf(read, rules)
  const seen = new Map<string, { row: Row<'actuals'>; person: string }[]>()
  for (const row of read.rows) {
    const person = rules.roster.find(row.name, placeOf(read, row, 'name'), row.month)
    if (!isPerson(person)) issues.push(person)
    else {
      const key = `${person.name}\u0001${row.month}`
      seen.set(key, [...(seen.get(key) ?? []), { row, person: person.name }])
    }
  }
  for (const rows of seen.values()) {
    const [first] = rows
    if (!first) continue
    if (rows.length > 1) issues.push(twice(read, rows))
    else collect(read, first, { ...rules, columns, figures, issues })
  }
  return { figures, issues }
}

interface Collecting extends ActualsRules {
  readonly columns: ReadonlyMap<number, Kpi>
  readonly figures: TypedFigure[]
  readonly issues: Issue[]
}

function collect(read: ActualsRead, { row, person }: { row: Row<'actuals'>; person: string }, to: Collecting): void {
  for (const { cell, column } of row.open) {
    const kpi = to.columns.get(column)
    if (!kpi || isBlank(cell)) continue
    const about = { place: { ...placeOf(read, row), column }, who: [person], month: row.month }
    const figure = readFigure(cell, to.scaleOf(kpi.name), about, to.setting)
    if (isFigureIssue(figure)) to.issues.push(figure)
    else if (figure !== 'blank') to.figures.push({ person, month: row.month, kpi: kpi.name, figure })
  }
}

function columnsOf(read: ActualsRead, { kpis }: ActualsRules): Map<number, Kpi> {
  const columns = new Map<number, Kpi>()
  for (const { header, index } of read.header.others) {
    const kpi = kpis.find(one => isColumnOf(header, one.name))
    if (kpi) columns.set(index + 1, kpi)
  }
  return columns
}

/** A typed KPI in force that people wait for, or a part of one, needs its column. */
function columnProblems(read: ActualsRead, { kpis, month }: ActualsRules): Issue[] {
  const current = versionFor(kpis, month)
  const parts = new Set(current.flatMap(kpi => (kpi.calculation ? figuresIn(kpi.calculation) : [])).map(p => p.name))
  const isWaitedFor = (kpi: Kpi) =>
    kpi.gate !== undefined ||
    parts.has(kpi.name) ||
    (kpi.weight !== undefined && (kpi.missing ?? 'pending') === 'pending')
  const wanted = current.filter(kpi => kpi.source === 'typed' && isWaitedFor(kpi))
  const headers = read.header.others
  const unclaimed = headers.filter(({ header }) => !kpis.some(kpi => isColumnOf(header, kpi.name)))
  const lost = wanted.filter(kpi => !headers.some(({ header }) => isColumnOf(header, kpi.name)))
  return [...new Set(lost.map(kpi => kpi.name))].map(kpi => {
    const like = nearest(
      kpi,
      unclaimed.map(other => other.header),
    )
    const at = unclaimed.find(other => other.header === like)
    const place = { table: 'actuals', tab: read.grid.tab, row: read.header.row + 1 }
    if (!at) return issue(found.noColumn, { kpi }, { place })
    const values = { kpi, like: at.header, letter: columnLetters(at.index + 1) }
    return issue(found.renamed, values, { place: { ...place, column: at.index + 1 } })
  })
}

function twice(read: ActualsRead, rows: readonly { row: Row<'actuals'>; person: string }[]): Issue {
  const [first, second] = rows as [{ row: Row<'actuals'>; person: string }, { row: Row<'actuals'>; person: string }]
  const { person, row } = first
  const values = { person, month: row.month, rows: rows.map(one => one.row.at).join(', ') }
  return issue(found.twice, values, { place: placeOf(read, second.row, 'name'), who: [person], month: row.month })
}
