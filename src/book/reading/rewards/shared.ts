import type { Dated, Kpi, Team } from '../../../domain/records/month'
import type { AmountOrShare, Goal } from '../../../domain/records/rewards'
import type { Setting, Typed } from '../../../domain/values/field'
import { type Issue, issue, problems } from '../../../domain/values/issue'
import { toMinor } from '../../../domain/values/money'
import { texts } from '../../../domain/values/text'
import { inForce } from '../../../domain/values/versions'
import type { FeatureId, Settings } from '../../settings/settings'
import type { Scale } from '../figures'
import { placeOf, type Reads, type Row } from '../reads'
import type { Roster } from '../roster'

export const words = texts('rewardsRead', {
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  plan: { en: 'plan', 'zh-CN': '考核方案' },
  team: { en: 'team', 'zh-CN': '团队' },
  curve: { en: 'curve', 'zh-CN': '兑现曲线' },
})

export const rewardProblems = problems('rewardsRead', {
  switchedOff: {
    severity: 'look',
    what: { en: '{tab} is switched off, so these rows are not used', 'zh-CN': '“{tab}”功能未开启,这里的内容没有使用' },
    mend: { en: 'Tick it on Settings to use them.', 'zh-CN': '如需使用,请在“设置”中勾选。' },
  },
  negative: {
    severity: 'stop',
    what: { en: '{found} is below 0', 'zh-CN': '{found} 小于 0' },
    mend: { en: 'Give an amount of 0 or more.', 'zh-CN': '请填写不小于 0 的数。' },
  },
})

export interface RewardRules {
  readonly month: string
  readonly kpis: readonly Kpi[]
  readonly teams: readonly Team[]
  readonly roster: Roster
  readonly scaleOf: (kpi: string) => Scale
  readonly setting: Setting
  readonly features: Settings['features']
}

export type To = RewardRules & { readonly issues: Issue[] }
export type RewardTable = 'draws' | 'milestones' | 'curves' | 'pools' | 'prizes'

/** The rows of a table whose feature is on. */
export function rowsOf<K extends RewardTable>(
  reads: Reads,
  id: K & FeatureId,
  { features, issues }: To,
): readonly Row<K>[] {
  const read = reads[id]
  const rows = (read?.rows ?? []) as readonly Row<K>[]
  const [first] = rows
  if (features[id] || !read || !first) return rows
  issues.push(
    issue(
      rewardProblems.switchedOff,
      { tab: read.table.name },
      { place: placeOf(read, first, Object.keys(read.table.columns)[0]) },
    ),
  )
  return []
}

/** A problem of a cell that stops the run. */
export function stop(reads: Reads, id: RewardTable | 'kpis', row: { readonly at: number }, column?: string) {
  const read = reads[id]
  return { place: read && placeOf(read, row, column), severity: 'stop' as const }
}

export function known(row: Dated, { month }: To): boolean {
  return inForce(row, month)
}

export function amountOrShare({ n, percent }: Typed): AmountOrShare {
  return percent ? { share: n } : { amount: toMinor(n) }
}

/** With % the attainment of the target; of a KPI that is a percentage itself, the figure. */
export function goalOf({ n, percent, scaled }: Typed, scale: Scale): Goal {
  if (scale.percent) return { figure: percent || !scale.plainIsPercent ? n : Number(`${n}e-2`) }
  if (percent) return { attainment: n }
  return { figure: scaled ? n / scale.factor : n }
}
