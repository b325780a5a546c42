// Written by npm run index from the listing of this folder.
import { absences } from './absences'
import { actuals } from './actuals'
import { adjustments } from './adjustments'
import { appeals } from './appeals'
import { calendar } from './calendar'
import { checks } from './checks'
import { commission } from './commission'
import { commissionPlans } from './commissionPlans'
import { confirmations } from './confirmations'
import { curves } from './curves'
import { deals } from './deals'
import { deeds } from './deeds'
import { draws } from './draws'
import { grades } from './grades'
import { history } from './history'
import { interviews } from './interviews'
import { kpis } from './kpis'
import { mails } from './mails'
import { milestones } from './milestones'
import { payLines } from './payLines'
import { people } from './people'
import { periods } from './periods'
import { planDocument } from './planDocument'
import { planning } from './planning'
import { pools } from './pools'
import { prizes } from './prizes'
import { proposals } from './proposals'
import { ramps } from './ramps'
import { replaced } from './replaced'
import { results } from './results'
import { reviews } from './reviews'
import { rules } from './rules'
import { runs } from './runs'
import { scores } from './scores'
import { seasons } from './seasons'
import { settings } from './settings'
import { snapshots } from './snapshots'
import { targets } from './targets'
import { teamResults } from './teamResults'
import { teams } from './teams'

export const tables = {
  absences,
  actuals,
  adjustments,
  appeals,
  calendar,
  checks,
  commission,
  commissionPlans,
  confirmations,
  curves,
  deals,
  deeds,
  draws,
  grades,
  history,
  interviews,
  kpis,
  mails,
  milestones,
  payLines,
  people,
  periods,
  planDocument,
  planning,
  pools,
  prizes,
  proposals,
  ramps,
  replaced,
  results,
  reviews,
  rules,
  runs,
  scores,
  seasons,
  settings,
  snapshots,
  targets,
  teamResults,
  teams,
}
export type TableId = keyof typeof tables
