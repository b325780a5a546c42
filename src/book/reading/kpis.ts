import { scoring } from '../../domain/methods/index'
import type { RuleSource, ScoringMethod } from '../../domain/methods/kind'
import type { Kpi, RollUp } from '../../domain/records/month'
import { isIssue, readExpression } from '../../domain/rules/calculation'
import { type Cell, evened } from '../../domain/values/cell'
import type { Setting } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { isFigureIssue, readFigure, type Scale } from './figures'
import { sameName } from './names'
import { placeOf, type Reads, type Row } from './reads'

const found = problems('kpis', {
  noCalculation: {
    severity: 'stop',
    what: { en: '{kpi} is calculated, but has no calculation', 'zh-CN': '“{kpi}”是公式计算,但没有填计算公式' },
    mend: { en: 'Write one, such as: connected / calls.', 'zh-CN': '请填写,例如:接通数 / 呼叫量。' },
  },
  notSummed: {
    severity: 'stop',
    what: {
      en: '{kpi} comes from deals, which add up: it cannot be rolled up otherwise',
      'zh-CN': '“{kpi}”取自成交明细,只能累加',
    },
    mend: { en: 'Set its roll-up to sum.', 'zh-CN': '请把汇总方式改为“累加”。' },
  },
  unlikely: {
    severity: 'look',
    what: { en: 'the target of {kpi} is {target}{unit}', 'zh-CN': '“{kpi}”的目标是 {target}{unit}' },
    mend: { en: 'It is computed as it stands; check it.', 'zh-CN': '目前按此计算,请核对。' },
  },
})

export interface KpiReading {
  readonly kpis: readonly Kpi[]
  readonly issues: readonly Issue[]
}

export interface KpiRules {
  readonly scaleOf: (kpi: string) => Scale
  readonly setting: Setting
  /** Cap in points where a rule names none. */
  readonly defaultCap: number
  /** Payout curves that may be named. */
  readonly curves: readonly string[]
}

type KpiRead = NonNullable<Reads['kpis']>

/** KPIs as records: their rules read by their methods, their calculations parsed. */
export function readKpis(reads: Reads, rules: KpiRules): KpiReading {
  const read = reads.kpis
  if (!read) return { kpis: [], issues: [] }
  const all = withSignedShares(read.rows).map(row => kpiOf(read, row, namedRule(reads, row.rule), rules))
  return { kpis: all.flatMap(one => one.kpi ?? []), issues: all.flatMap(one => one.issues) }
}

/** Weights that are all shares are the same with a % sign and without: 0.4 is 40 %. */
function withSignedShares(rows: readonly Row<'kpis'>[]): readonly Row<'kpis'>[] {
  if (rows.some(({ weight }) => weight !== undefined && (weight.n < 0 || weight.n > 1))) return rows
  return rows.map(row => (row.weight ? { ...row, weight: { ...row.weight, percent: true } } : row))
}

/** A rule's text, or the rows of the named scoring rule it refers to. */
function namedRule(reads: Reads, rule: string | undefined): RuleSource {
  const rows = (reads.rules?.rows ?? []).filter(row => evened(row.rule) === evened(rule ?? ''))
  const from = (n: { n: number; percent: boolean }): Cell => (n.percent ? { share: n.n } : n.n)
  return rows.length > 0 ? rows.map(row => [from(row.from), row.points]) : rule
}

function kpiOf(
  read: KpiRead,
  row: Row<'kpis'>,
  ruleSource: RuleSource,
  rules: KpiRules,
): { kpi?: Kpi; issues: Issue[] } {
  const method = scoring[row.method] as ScoringMethod<unknown>
  const scale = rules.scaleOf(row.kpi)
  const rule = method.readRule(ruleSource, { cap: rules.defaultCap, percent: scale.percent })
  const issues: Issue[] = []
  if ('wrong' in rule)
    issues.push(issue(rule.wrong, rule.with, { place: placeOf(read, row, 'rule'), severity: 'stop' }))
  else if (rule.remark) issues.push(issue(rule.remark, rule.with, { place: placeOf(read, row, 'rule') }))
  const target = targetOf(read, row, scale, rules)
  if (target.issue) issues.push(target.issue)
  const calculation = calculationOf(read, row)
  if (calculation.issue) issues.push(calculation.issue)
  const source = row.source ?? (row.calculation === undefined ? 'typed' : 'calculated')
  const rollUp = row.rollUp ?? usualRollUp(row, source, scale)
  if (FROM_DEALS.includes(source) && rollUp !== 'sum') {
    issues.push(issue(found.notSummed, { kpi: row.kpi }, { place: placeOf(read, row, 'rollUp') }))
  }
  const kpi: Kpi = {
    plan: row.plan,
    name:
      sameName(
        row.kpi,
        read.rows.map(other => other.kpi),
      ) ?? row.kpi,
    percent: scale.percent,
    factor: scale.factor,
    weight: row.weight,
    method: row.method,
    rule: 'wrong' in rule ? undefined : rule.value,
    target: target.value,
    source,
    rollUp,
    calculation: calculation.expression,
    frequency: row.frequency ?? 'month',
    missing: row.missing,
    gate:
      row.vetoLine === undefined
        ? undefined
        : { line: row.vetoLine, effect: row.vetoEffect ?? 'score', grade: row.vetoGrade },
    payoutCurve: row.payoutCurve === undefined ? undefined : sameName(row.payoutCurve, rules.curves),
    fromMonth: row.fromMonth,
    toMonth: row.toMonth,
    place: placeOf(read, row, 'weight'),
  }
  return { kpi, issues }
}

const FROM_DEALS: readonly Kpi['source'][] = ['booked', 'invoiced', 'cash', 'units', 'count', 'newCustomers']

/** Blank: parts for a calculation, mean for percentages and ratings, else sum. */
function usualRollUp(row: Row<'kpis'>, source: Kpi['source'], { percent }: Scale): RollUp {
  if (source === 'calculated') return 'parts'
  return percent || row.method === 'rating' ? 'mean' : 'sum'
}

function targetOf(
  read: KpiRead,
  row: Row<'kpis'>,
  scale: Scale,
  { setting }: KpiRules,
): { value?: number; issue?: Issue } {
  const figure = readFigure(row.target ?? null, scale, { place: placeOf(read, row, 'target'), who: [] }, setting)
  if (isFigureIssue(figure)) return { issue: { ...figure, severity: 'stop', who: undefined } }
  if (typeof figure !== 'object') return {}
  const { value } = figure
  return isLikely(value, scale) ? { value } : { value, issue: unlikelyTarget(read, row, value, scale) }
}

/** No percentage is a thousand, and a target of less than one whole thing is a share that lost its sign. */
const MOST_SHARE = 10

function isLikely(target: number, { unit, percent, factor }: Scale): boolean {
  if (percent) return target <= MOST_SHARE
  return unit === '' || factor !== 1 || target <= 0 || target >= 1
}

function unlikelyTarget(read: KpiRead, row: Row<'kpis'>, target: number, { unit, percent }: Scale): Issue {
  const values = { kpi: row.kpi, target: { figure: target, percent }, unit: percent ? '' : ` ${unit}` }
  return issue(found.unlikely, values, { place: placeOf(read, row, 'target') })
}

function calculationOf(read: KpiRead, row: Row<'kpis'>): { expression?: Kpi['calculation']; issue?: Issue } {
  const place = placeOf(read, row, 'calculation')
  if (row.calculation === undefined) {
    return row.source === 'calculated' ? { issue: issue(found.noCalculation, { kpi: row.kpi }, { place }) } : {}
  }
  const names = read.rows.filter(other => other.plan === row.plan).map(other => other.kpi)
  const parsed = readExpression(row.calculation, [...new Set(names)])
  return isIssue(parsed) ? { issue: { ...parsed, place } } : { expression: parsed }
}
