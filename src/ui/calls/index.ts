// Written by npm run index from the listing of this folder.
import { approvePeriod } from './approvePeriod'
import { checkData } from './checkData'
import { closePeriod } from './closePeriod'
import { closingState } from './closingState'
import { goTo } from './goTo'
import { listTemplates } from './listTemplates'
import { mailToMe } from './mailToMe'
import { mailing } from './mailing'
import { markPaid } from './markPaid'
import { monthState } from './monthState'
import { monthlyRun } from './monthlyRun'
import { openMonth } from './openMonth'
import { planPreview } from './planPreview'
import { planWhy } from './planWhy'
import { printCards } from './printCards'
import { reopenPeriod } from './reopenPeriod'
import { resultTables } from './resultTables'
import { scorePeriod } from './scorePeriod'
import { settleAppeals } from './settleAppeals'
import { startJob } from './startJob'
import { statement } from './statement'
import { stepJob } from './stepJob'
import { takeBack } from './takeBack'
import { verifyPeriods } from './verifyPeriods'
import { withdrawApproval } from './withdrawApproval'

export const calls = {
  approvePeriod,
  checkData,
  closePeriod,
  closingState,
  goTo,
  listTemplates,
  mailToMe,
  mailing,
  markPaid,
  monthState,
  monthlyRun,
  openMonth,
  planPreview,
  planWhy,
  printCards,
  reopenPeriod,
  resultTables,
  scorePeriod,
  settleAppeals,
  startJob,
  statement,
  stepJob,
  takeBack,
  verifyPeriods,
  withdrawApproval,
}
export type CallId = keyof typeof calls
