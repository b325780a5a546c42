import { evened } from '../../domain/values/cell'
import { columnOfKpi } from '../reading/actuals'
import type { Reads, TableSet } from '../reading/reads'
import { figureFormat } from '../sheets/figureColumn'
import type { Table } from '../table/table'

/** Cells of figures that are no percentages, and the format they have then. Rows and columns count from 1. */
export interface PlainCells {
  readonly table: Table
  readonly row: number
  /** All rows below too. */
  readonly isColumn: boolean
  readonly column: number
  readonly format: string
}

type Deciding = 'kpis' | 'targets' | 'actuals' | 'commissionPlans' | 'commission' | 'prizes' | 'pools' | 'milestones'

const DECIDES: Readonly<Record<Deciding, readonly string[]>> = {
  kpis: ['kpi', 'unit'],
  targets: ['kpi'],
  commissionPlans: ['commissionPlan', 'tiersOn', 'measure'],
  commission: ['commissionPlan'],
  actuals: [],
  prizes: ['prize', 'kpi', 'by'],
  pools: ['kpi'],
  milestones: [],
}
const READ: Readonly<Record<Deciding, readonly (keyof TableSet)[]>> = {
  kpis: ['kpis', 'targets', 'actuals', 'prizes', 'pools'],
  targets: ['kpis', 'targets'],
  commissionPlans: ['commissionPlans', 'commission'],
  commission: ['commissionPlans', 'commission'],
  actuals: ['kpis', 'actuals'],
  prizes: ['kpis', 'prizes'],
  pools: ['kpis', 'pools'],
  milestones: ['milestones'],
}

/** The columns of a table that say in what the figures of its rows, or of other tables, are. */
export function decidingColumns(table: string): readonly string[] {
  return DECIDES[table as Deciding] ?? []
}

/** The tables whose formats hang on such a column of a table. */
export function tablesOfFormats(table: string): readonly (keyof TableSet)[] {
  return READ[table as Deciding] ?? []
}

/** Every cell whose row, or column, says that its figures are no percentages. */
export function plainCells(reads: Reads): PlainCells[] {
  return [...ofKpis(reads), ...ofTargets(reads), ...ofActuals(reads), ...ofCommission(reads), ...ofRewards(reads)]
}

/** Whether a cell is one of them. */
export function isPlain(
  plain: readonly PlainCells[],
  table: Table,
  { row, column }: Pick<PlainCells, 'row' | 'column'>,
) {
  const holds = (cells: PlainCells) => (cells.isColumn ? cells.row <= row : cells.row === row)
  return plain.some(cells => cells.table.id === table.id && cells.column === column && holds(cells))
}

function ofKpis({ kpis }: Reads): PlainCells[] {
  return (kpis?.rows ?? []).flatMap(({ at, unit }) => cells(kpis, at, ['target'], formatOf(unit)))
}

function ofTargets({ targets, kpis }: Reads): PlainCells[] {
  const ids = Object.keys(targets?.table.columns ?? {}).filter(id => /^m\d+$/.test(id) || id === 'annual')
  return (targets?.rows ?? []).flatMap(({ at, kpi }) => cells(targets, at, ids, formatOf(unitOf(kpis, kpi))))
}

function ofActuals({ actuals, kpis }: Reads): PlainCells[] {
  return (kpis?.rows ?? []).flatMap(({ kpi, unit }) => {
    const column = actuals && columnOfKpi(actuals, kpi)
    const format = formatOf(unit)
    if (!actuals || !column || format === undefined) return []
    return [{ table: actuals.table, row: actuals.header.row + 2, isColumn: true, column, format }]
  })
}

/** Edges are amounts or attainments; a rate is a share, or so much for each unit. */
function ofCommission({ commission, commissionPlans }: Reads): PlainCells[] {
  const edgeOf = (tiersOn: string | undefined) => (tiersOn === 'amount' ? PLAIN : undefined)
  const plans = commissionPlans?.rows ?? []
  const thresholds = plans.flatMap(({ at, tiersOn }) => cells(commissionPlans, at, ['threshold'], edgeOf(tiersOn)))
  const tiers = (commission?.rows ?? []).flatMap(({ at, commissionPlan }) => {
    const plan = plans.find(one => evened(one.commissionPlan) === evened(commissionPlan))
    if (!plan) return []
    const rate = plan.measure === 'units' ? PLAIN : undefined
    return [...cells(commission, at, ['from'], edgeOf(plan.tiersOn)), ...cells(commission, at, ['rate'], rate)]
  })
  return [...thresholds, ...tiers]
}

/**
 * Money is no percentage. What a prize asks for at least is in the unit of its KPI, or in points; a pool is no share of a
 * KPI that is one itself.
 */
function ofRewards({ prizes, pools, milestones, kpis }: Reads): PlainCells[] {
  const leastOf = (by: string, unit: string | undefined) => {
    if (by === 'attainment') return undefined
    return by === 'actual' ? formatOf(unit) : PLAIN
  }
  const ofPrizes = (prizes?.rows ?? []).flatMap(({ at, prize }) => {
    const rows = prizes?.rows.filter(row => evened(row.prize) === evened(prize)) ?? []
    const kpi = rows.find(row => row.kpi !== undefined)?.kpi
    const by = rows.find(row => row.by !== undefined)?.by ?? 'actual'
    const unit = kpi === undefined ? undefined : unitOf(kpis, kpi)
    return [...cells(prizes, at, ['amount'], MONEY), ...cells(prizes, at, ['atLeast'], leastOf(by, unit))]
  })
  const ofPools = (pools?.rows ?? []).flatMap(({ at, kpi }) =>
    cells(pools, at, ['pool'], evened(unitOf(kpis, kpi) ?? '') === '%' ? PLAIN : undefined),
  )
  const marks = (milestones?.rows ?? []).flatMap(({ at }) => cells(milestones, at, ['amount'], MONEY))
  return [...ofPrizes, ...ofPools, ...marks]
}

const PLAIN = 'General'
const MONEY = '#,##0.00'

function formatOf(unit: string | undefined): string | undefined {
  return unit === undefined || evened(unit) === '%' ? undefined : figureFormat(unit)
}

function unitOf(kpis: Reads['kpis'], kpi: string): string | undefined {
  return kpis?.rows.find(row => evened(row.kpi) === evened(kpi) && row.unit !== undefined)?.unit
}

function cells(read: Reads[keyof Reads], row: number, ids: readonly string[], format: string | undefined) {
  if (!read || format === undefined) return []
  return ids.flatMap((id): PlainCells[] => {
    const index = read.header.columns.get(id)
    return index === undefined ? [] : [{ table: read.table, row, isColumn: false, column: index + 1, format }]
  })
}
