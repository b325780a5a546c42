import { asAttainments } from '../../../domain/methods/rule'
import type { Pool } from '../../../domain/records/rewards'
import type { Typed } from '../../../domain/values/field'
import { issue, problems } from '../../../domain/values/issue'
import { texts } from '../../../domain/values/text'
import { sameName, unknownName } from '../names'
import type { Reads, Row } from '../reads'
import { amountOrShare, goalOf, known, rewardProblems, rowsOf, stop, type To, words } from './shared'

const say = texts('poolsRead', {
  each: { en: 'every team', 'zh-CN': '各团队' },
  company: { en: 'company', 'zh-CN': '公司' },
})

const found = problems('poolsRead', {
  shareOfPercent: {
    severity: 'stop',
    what: {
      en: 'the pool is a share of {kpi}, which is a percentage and no amount',
      'zh-CN': '奖池按“{kpi}”的比例计算,但它是百分比,不是金额',
    },
    mend: { en: 'Give the pool as an amount.', 'zh-CN': '请把奖池填成金额。' },
  },
  highShare: {
    severity: 'look',
    what: { en: 'the pool is {share:%} of what is reached', 'zh-CN': '奖池为完成额的 {share:%}' },
    mend: { en: 'It is computed as typed; check it.', 'zh-CN': '已按所填计算,请核对。' },
  },
})

const EACH = ['each', 'every team', 'each team', 'all teams', '各团队', '每个团队', '所有团队']
const COMPANY = ['company', 'all', 'everybody', '公司', '全公司', '全员']

type PoolRow = Row<'pools'>

/** Team pools, with the teams, KPIs and curves they name as their own tables spell them. */
export function poolsOf(reads: Reads, to: To, curves: readonly string[]): Pool[] {
  const kpis = [...new Set(to.kpis.map(kpi => kpi.name))]
  return rowsOf<'pools'>(reads, 'pools', to).flatMap((row): Pool[] => {
    const kpi = sameName(row.kpi, kpis)
    const team = groupNamed(row.team, to)
    if (known(row, to)) unknownNames(reads, row, { ...to, kpis: kpis, curves })
    if (kpi === undefined || team === undefined) return []
    if (known(row, to)) odd(reads, row, { ...to, kpi })
    return [poolOf(reads, row, { ...to, kpi, team, curves })]
  })
}

function groupNamed(name: string, { teams }: Pick<To, 'teams'>): Pool['team'] | undefined {
  const team = sameName(
    name,
    teams.map(one => one.name),
  )
  if (team !== undefined) return { name: team }
  if (sameName(name, EACH)) return 'each'
  return sameName(name, COMPANY) ? 'company' : undefined
}

type Naming = Omit<To, 'kpis'> & { readonly kpis: readonly string[]; readonly curves: readonly string[] }

function unknownNames(reads: Reads, row: PoolRow, to: Naming): void {
  const at = (column: string) => stop(reads, 'pools', row, column)
  if (!sameName(row.kpi, to.kpis)) to.issues.push(unknownName(words.kpi, row.kpi, to.kpis, at('kpi')))
  if (groupNamed(row.team, to) === undefined) {
    const accepted = [...to.teams.map(team => team.name), say.each.en, say.each['zh-CN'], say.company.en]
    to.issues.push(unknownName(words.team, row.team, accepted, at('team')))
  }
  if (row.curve !== undefined && !sameName(row.curve, to.curves)) {
    to.issues.push(unknownName(words.curve, row.curve, to.curves, at('curve')))
  }
}

function odd(reads: Reads, row: PoolRow, { kpi, scaleOf, issues }: To & { readonly kpi: string }): void {
  const at = (column: string) => stop(reads, 'pools', row, column)
  for (const column of ['pool', 'reserve'] as const) {
    const n = row[column]?.n ?? 0
    if (n < 0) issues.push(issue(rewardProblems.negative, { found: n }, at(column)))
  }
  const { n: share, percent } = row.pool
  if (percent && scaleOf(kpi).percent) issues.push(issue(found.shareOfPercent, { kpi }, at('pool')))
  if (percent && share > 0.5) issues.push(issue(found.highShare, { share }, { place: at('pool').place }))
}

type Named = To & { readonly kpi: string; readonly team: Pool['team']; readonly curves: readonly string[] }

function poolOf(reads: Reads, row: PoolRow, { kpi, team, curves, scaleOf }: Named): Pool {
  const { sharedBy, every = 'month', reward, fromMonth, toMonth } = row
  return {
    team,
    kpi,
    goal: goalOf(row.goal, scaleOf(kpi)),
    pool: amountOrShare(row.pool),
    sharedBy,
    every,
    curve: row.curve && sameName(row.curve, curves),
    reserve: row.reserve && amountOrShare(row.reserve),
    reached: reachedBy(row.members, row.atLeast),
    reward,
    fromMonth,
    toMonth,
    place: stop(reads, 'pools', row, 'team').place,
  }
}

/** Own attainment needed: as filled in, 100 % where only those who reached it are to take part. */
function reachedBy(members: PoolRow['members'], atLeast: Typed | undefined): number | undefined {
  if (members === 'all') return undefined
  return atLeast ? asAttainments([atLeast])[0] : members && 1
}
