import { overlappingStints } from '../lookups/presence'
import type { Dated, Kpi, MonthInput } from '../records/month'
import { type Issue, issue, type Place, problems } from '../values/issue'
import { asShares } from '../values/shares'
import { overlaps, versionFor } from '../values/versions'
import { paysCommission } from './unscored'

const found = problems('plan', {
  weights: {
    severity: 'stop',
    what: {
      en: 'the weights of {plan} add up to {total:%}, {gap:%} {direction}',
      'zh-CN': '“{plan}”的权重合计为 {total:%},{direction} {gap:%}',
    },
    mend: { en: 'Let them sum to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
  noWeights: {
    severity: 'stop',
    what: { en: '{plan} has no KPI with a weight in {month}', 'zh-CN': '“{plan}”在 {month} 没有带权重的指标' },
    mend: { en: 'Give its KPIs weights that sum to 100%.', 'zh-CN': '请为该方案的指标填写权重,合计 100%。' },
  },
  overlap: {
    severity: 'stop',
    what: {
      en: 'two rows for {name} are in force in {month} (rows {rows})',
      'zh-CN': '“{name}”在 {month} 有两个版本生效(第 {rows} 行)',
    },
    mend: {
      en: 'Delete one, or give the earlier one a to month.',
      'zh-CN': '请删除一行,或给旧版本填写停用月份。',
    },
  },
  stints: {
    severity: 'stop',
    what: {
      en: 'the rows of {person} overlap in time (rows {rows})',
      'zh-CN': '{person} 的两行时间重叠(第 {rows} 行)',
    },
    mend: {
      en: 'Give the earlier row an end date before the later one starts; two people of one name need ids.',
      'zh-CN': '请给较早一行填写结束日期;若是两个同名的人,请填写工号。',
    },
  },
  noPlan: {
    severity: 'leavesOut',
    what: { en: '{person} has no plan', 'zh-CN': '{person} 没有考核方案' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
  vetoGrade: {
    severity: 'stop',
    what: {
      en: 'the veto of {kpi} limits the grade, but “{found}” is none of the grades',
      'zh-CN': '“{kpi}”的否决后果是限制等级,但“{found}”不是现有等级',
    },
    mend: { en: 'Fill in the veto grade: {accepted}.', 'zh-CN': '请填写否决等级:{accepted}。' },
  },
  gradesTwice: {
    severity: 'stop',
    what: {
      en: 'two grades begin at {from} points (rows {rows})',
      'zh-CN': '有两个等级都从 {from} 分开始(第 {rows} 行)',
    },
    mend: { en: 'Keep one, or give the earlier one a to month.', 'zh-CN': '请保留一个,或给旧版本填写停用月份。' },
  },
  gradeShares: {
    severity: 'stop',
    what: {
      en: 'the shares of the forced distribution add up to {total:%}',
      'zh-CN': '强制分布的占比合计为 {total:%}',
    },
    mend: { en: 'Let them sum to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
})
export const planProblems = found

const DIRECTION = {
  short: { id: 'plan.short', en: 'short', 'zh-CN': '还差' },
  over: { id: 'plan.over', en: 'too much', 'zh-CN': '超出' },
}

/**
 * What is wrong with the rules in force in the month; any *stop* among them ends the run before it writes. The weights of a
 * plan of which two versions are in force say nothing.
 */
export function checkPlans(input: MonthInput, usedPlans: readonly string[]): Issue[] {
  const kpis = versionFor(input.kpis, input.month)
  const twiceIn = new Set(overlaps(kpis, kpiKey).flatMap(group => group[0]?.plan ?? []))
  return [
    ...kpiOverlaps(input, kpis),
    ...vetoGrades(input, kpis),
    ...usedPlans
      .filter(plan => !twiceIn.has(plan))
      .flatMap(plan =>
        weightProblems(
          input,
          plan,
          kpis.filter(kpi => kpi.plan === plan),
        ),
      ),
    ...ruleOverlaps(input),
    ...gradeProblems(input),
    ...stintProblems(input),
  ]
}

function weightProblems(input: MonthInput, plan: string, kpis: readonly Kpi[]): Issue[] {
  const { month } = input
  const weights = kpis.flatMap(kpi => (kpi.weight && kpi.weight.n !== 0 ? [kpi.weight] : []))
  const place = kpis[0]?.place
  if (weights.length === 0 && paysCommission(input, plan)) return []
  if (weights.length === 0) return [issue(found.noWeights, { plan, month }, { place })]
  const read = asShares(weights)
  if ('shares' in read) return []
  const gap = Math.abs(1 - read.total)
  const direction = read.total < 1 ? DIRECTION.short : DIRECTION.over
  return [issue(found.weights, { plan, total: read.total, gap, direction }, { place })]
}

function kpiOverlaps(input: MonthInput, kpis: readonly Kpi[]): Issue[] {
  return twice(input, kpis, { key: kpiKey, name: kpi => kpi.name })
}

const kpiKey = ({ plan, name }: Kpi): string => `${plan}\u0001${name}`

/** A veto that limits the grade must name one, and only where there are grades. */
function vetoGrades(input: MonthInput, kpis: readonly Kpi[]): Issue[] {
  const accepted = [...new Set(versionFor(input.grades, input.month).map(row => row.grade))]
  return kpis.flatMap(({ name, gate, place }) => {
    if (gate?.effect !== 'grade' || accepted.length === 0 || accepted.includes(gate.grade ?? '')) return []
    return [issue(found.vetoGrade, { kpi: name, found: gate.grade ?? '', accepted }, { place })]
  })
}

interface Versioned extends Dated {
  readonly place?: Place | undefined
}

function twice<T extends Versioned>(
  { month }: MonthInput,
  rows: readonly T[],
  of: { readonly key: (row: T) => string; readonly name: (row: T) => string },
): Issue[] {
  return overlaps(rows, of.key).map(group => {
    const first = group[0] as T
    const values = { name: of.name(first), month, rows: rowsOf(group) }
    return issue(found.overlap, values, { place: group[1]?.place ?? first.place })
  })
}

function rowsOf(rows: readonly Versioned[]): string {
  return rows.map(row => row.place?.row ?? '?').join(', ')
}

function ruleOverlaps(input: MonthInput): Issue[] {
  const named = { key: (row: { name: string }) => row.name, name: (row: { name: string }) => row.name }
  return [
    ...twice(input, versionFor(input.teams, input.month), named),
    ...twice(input, versionFor(input.commissionPlans, input.month), named),
  ]
}

function gradeProblems(input: MonthInput): Issue[] {
  const rows = versionFor(input.grades, input.month)
  const distributed = rows.filter(row => row.share !== undefined)
  const scored = rows.filter(row => row.share === undefined)
  const repeated = overlaps(scored, row => `${row.plan ?? ''}\u0001${row.from ?? 0}`).map(group =>
    issue(found.gradesTwice, { from: group[0]?.from ?? 0, rows: rowsOf(group) }, { place: group[1]?.place }),
  )
  const plans = new Set(distributed.map(row => row.plan))
  const unshared = [...plans].flatMap(plan => {
    const group = distributed.filter(row => row.plan === plan)
    const read = asShares(group.map(row => ({ n: row.share ?? 0, percent: true, scaled: false })))
    return 'total' in read ? [issue(found.gradeShares, { total: read.total }, { place: group[0]?.place })] : []
  })
  return [...repeated, ...unshared]
}

function stintProblems({ people }: MonthInput): Issue[] {
  return people.flatMap(person => {
    const pair = overlappingStints(person)
    if (!pair) return []
    return [issue(found.stints, { person: person.name, rows: rowsOf(pair) }, { place: pair[1].place })]
  })
}
