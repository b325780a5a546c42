// Written by npm run index from the listing of this folder.
import { approvePeriod } from './approvePeriod'
import { checkData } from './checkData'
import { closePeriod } from './closePeriod'
import { explainPerson } from './explainPerson'
import { functionHelp } from './functionHelp'
import { goTo } from './goTo'
import { listTemplates } from './listTemplates'
import { markPaid } from './markPaid'
import { monthState } from './monthState'
import { monthlyRun } from './monthlyRun'
import { openMonth } from './openMonth'
import { reopenPeriod } from './reopenPeriod'
import { resultTables } from './resultTables'
import { scorePeriod } from './scorePeriod'
import { selfCheck } from './selfCheck'
import { startJob } from './startJob'
import { stepJob } from './stepJob'
import { verifyPeriods } from './verifyPeriods'
import { whatIfMonth } from './whatIfMonth'
import { withdrawApproval } from './withdrawApproval'

export const calls = {
  approvePeriod,
  checkData,
  closePeriod,
  explainPerson,
  functionHelp,
  goTo,
  listTemplates,
  markPaid,
  monthState,
  monthlyRun,
  openMonth,
  reopenPeriod,
  resultTables,
  scorePeriod,
  selfCheck,
  startJob,
  stepJob,
  verifyPeriods,
  whatIfMonth,
  withdrawApproval,
}
export type CallId = keyof typeof calls
