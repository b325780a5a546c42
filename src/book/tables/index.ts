// Written by npm run index from the listing of this folder.
import { absences } from './absences'
import { actuals } from './actuals'
import { adjustments } from './adjustments'
import { calendar } from './calendar'
import { checks } from './checks'
import { commission } from './commission'
import { commissionPlans } from './commissionPlans'
import { deals } from './deals'
import { grades } from './grades'
import { history } from './history'
import { kpis } from './kpis'
import { mails } from './mails'
import { payLines } from './payLines'
import { people } from './people'
import { periods } from './periods'
import { planning } from './planning'
import { proposals } from './proposals'
import { ramps } from './ramps'
import { results } from './results'
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
  calendar,
  checks,
  commission,
  commissionPlans,
  deals,
  grades,
  history,
  kpis,
  mails,
  payLines,
  people,
  periods,
  planning,
  proposals,
  ramps,
  results,
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
