import { evened } from '../domain/cell'
import { figureFormat } from './layout/figureColumn'
import { columnOfKpi } from './month/actuals'
import type { Reads, TableSet } from './month/reads'
import type { Table } from './table'

/** Cells of figures that are no percentages, and the format they have then. Rows and columns count from 1. */
export interface PlainCells {
  readonly table: Table
  readonly row: number
  /** All rows below too. */
  readonly isColumn: boolean
  readonly column: number
  readonly format: string
}

type Deciding = 'kpis' | 'targets' | 'commissionPlans' | 'commission'

const DECIDES: Readonly<Record<Deciding, readonly string[]>> = {
  kpis: ['kpi', 'unit'],
  targets: ['kpi'],
  commissionPlans: ['commissionPlan', 'tiersOn', 'measure'],
  commission: ['commissionPlan'],
}
const READ: Readonly<Record<Deciding, readonly (keyof TableSet)[]>> = {
  kpis: ['kpis', 'targets', 'actuals'],
  targets: ['kpis', 'targets'],
  commissionPlans: ['commissionPlans', 'commission'],
  commission: ['commissionPlans', 'commission'],
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
  return [...ofKpis(reads), ...ofTargets(reads), ...ofActuals(reads), ...ofCommission(reads)]
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

const PLAIN = 'General'

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
