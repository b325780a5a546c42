import { currencyOf } from '../../book/reading/currency'
import type { Row } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { type Read, readTable } from '../../book/table/read'
import type { RowOf, Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { type Cell, evened, isPercent } from '../../domain/values/cell'
import type { Lang, ShownFigure } from '../../domain/values/text'
import { readGrids, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'

export interface KpiLine {
  readonly kpi: string
  readonly target: ShownFigure | null
  readonly actual: ShownFigure | null
  readonly attainment: number | null
  readonly score: number | null
  readonly weight: number | null
  readonly weighted: number | null
  readonly why: string
}

export interface PaidLine {
  readonly kind: string
  readonly deal: string
  readonly amount: number
  readonly why: string
}

export interface PersonWhy {
  readonly person: string
  readonly team: string
  readonly isPending: boolean
  readonly own: number | null
  readonly teamScore: number | null
  readonly teamShare: number
  readonly points: number
  readonly final: number | null
  readonly rank: number | null
  readonly grade: string
  readonly coefficient: number | null
  readonly total: number | null
  /** What the total adds up from, by the headers of Results; zeros are left out. */
  readonly terms: ReadonlyArray<{ readonly name: string; readonly amount: number }>
  readonly why: string
  readonly scores: readonly KpiLine[]
  readonly pay: readonly PaidLine[]
}

/** One person's month as the result sheets hold it. */
export interface Explained {
  readonly lang: Lang
  /** Newest first. */
  readonly periods: readonly string[]
  readonly period: string
  readonly people: readonly string[]
  readonly chosen: PersonWhy | null
  readonly currency: string
}

interface Asked {
  readonly period?: string | undefined
  readonly person?: string | undefined
}

/** Reads, and writes nothing; without a person the first of the month, without a period the newest. */
export function readWhy({ period: asked, person }: Asked): Explained {
  const setting = { today: today() }
  const grids = readGrids([
    tables.results,
    tables.scores,
    tables.payLines,
    tables.settings,
    tables.kpis,
    tables.periods,
  ])
  const read = <T extends Table>(table: T): Read<T> | undefined => {
    const grid = grids.get(table.id)
    return grid && readTable(table, grid, setting)
  }
  const settings = read(tables.settings)
  const shares = new Set(
    (read(tables.kpis)?.rows ?? []).filter(({ unit }) => unit === '%').map(({ kpi }) => evened(kpi)),
  )
  const states = read(tables.periods)
  const lang = languageOf(settings ? { settings } : {})
  const all = read(tables.results)?.rows ?? []
  const periods = [...new Set(all.map(row => row.period))].sort().reverse()
  const period = asked && periods.includes(asked) ? asked : (periods[0] ?? '')
  const results = all.filter(row => row.period === period)
  const row = results.find(({ name }) => person !== undefined && evened(name) === evened(person)) ?? results[0]
  const own = <T extends Table>(table: T): RowOf<T>[] =>
    (read(table)?.rows ?? []).filter(line => isOf(line as unknown as Line, period, row?.name ?? ''))
  return {
    lang,
    periods,
    period,
    people: results.map(({ name }) => name),
    chosen: row
      ? explained(
          row,
          own(tables.scores).map(line => kpiLine(line, shares)),
          own(tables.payLines).map(line => paid(line, lang)),
          lang,
        )
      : null,
    currency: currencyOf(states ? { periods: states } : {}, period, readSettings(settings, setting).settings),
  }
}

interface Line {
  readonly period: string
  readonly person: string
}

function isOf({ period, person }: Line, wanted: string, name: string): boolean {
  return period === wanted && person === name
}

/** The columns of Results that add up to the total, in their order. */
const TERMS = [
  ...(['gradeBonus', 'payoutBonus', 'milestone', 'commission', 'override', 'pool', 'prizes'] as const),
  ...(['adjustments', 'capCut', 'clawback', 'drawAdvance', 'drawRecovered'] as const),
]

function explained(row: Row<'results'>, scores: KpiLine[], pay: PaidLine[], lang: Lang): PersonWhy {
  const terms = TERMS.map(id => ({ name: tables.results.columns[id].header[lang], amount: row[id] ?? 0 }))
  return {
    person: row.name,
    team: row.team ?? '',
    isPending: row.state === 'pending',
    own: row.individual ?? null,
    teamScore: row.teamScore ?? null,
    teamShare: row.teamShare ?? 0,
    points: row.points ?? 0,
    final: row.final ?? null,
    rank: row.rank ?? null,
    grade: row.grade ?? '',
    coefficient: row.coefficient ?? null,
    total: row.total ?? null,
    terms: terms.filter(({ amount }) => amount !== 0),
    why: row.why ?? '',
    scores,
    pay,
  }
}

function kpiLine(row: Row<'scores'>, shares: ReadonlySet<string>): KpiLine {
  const { kpi, attainment, score, weight, weighted, why } = row
  const percent = shares.has(evened(kpi))
  const figures = { target: figure(row.target, percent), actual: figure(row.actual, percent) }
  const numbers = { attainment: attainment ?? null, score: score ?? null, weight: weight ?? null }
  return { kpi, ...figures, ...numbers, weighted: weighted ?? null, why: why ?? '' }
}

/** Result sheets hold shares as plain numbers. */
function figure(cell: Cell | undefined, percent: boolean): ShownFigure | null {
  if (typeof cell === 'number') return { figure: cell, percent }
  return cell !== undefined && isPercent(cell) ? { figure: cell.share, percent: true } : null
}

function paid({ kind, deal, amount, why }: Row<'payLines'>, lang: Lang): PaidLine {
  const word = tables.payLines.columns.kind.field.word(kind)[lang]
  return { kind: word, deal: deal ?? '', amount: amount ?? 0, why: why ?? '' }
}
