// Written by npm run index from the listing of this folder.
import { checkData } from './checkData'
import { listTemplates } from './listTemplates'
import { monthlyRun } from './monthlyRun'
import { resultTables } from './resultTables'
import { scorePeriod } from './scorePeriod'
import { startJob } from './startJob'
import { stepJob } from './stepJob'

export const calls = {
  checkData,
  listTemplates,
  monthlyRun,
  resultTables,
  scorePeriod,
  startJob,
  stepJob,
}
export type CallId = keyof typeof calls
