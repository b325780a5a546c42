// Written by npm run index from the listing of this folder.
import { applySetUp } from './applySetUp'
import { approvePeriod } from './approvePeriod'
import { cardChoices } from './cardChoices'
import { changeChoices } from './changeChoices'
import { changeFrom } from './changeFrom'
import { checkData } from './checkData'
import { closePeriod } from './closePeriod'
import { closingState } from './closingState'
import { correctClosed } from './correctClosed'
import { decideProposals } from './decideProposals'
import { explainPerson } from './explainPerson'
import { exportTable } from './exportTable'
import { finishCopy } from './finishCopy'
import { functionHelp } from './functionHelp'
import { goTo } from './goTo'
import { judgeTargets } from './judgeTargets'
import { listTemplates } from './listTemplates'
import { mailToMe } from './mailToMe'
import { mailing } from './mailing'
import { markPaid } from './markPaid'
import { monthState } from './monthState'
import { monthlyRun } from './monthlyRun'
import { openMonth } from './openMonth'
import { paySheetCsv } from './paySheetCsv'
import { planOptions } from './planOptions'
import { planPreview } from './planPreview'
import { planWhy } from './planWhy'
import { previewChange } from './previewChange'
import { previewOwnTeam } from './previewOwnTeam'
import { previewPaste } from './previewPaste'
import { printCards } from './printCards'
import { putInOwnTeam } from './putInOwnTeam'
import { reopenPeriod } from './reopenPeriod'
import { replanPreview } from './replanPreview'
import { resultTables } from './resultTables'
import { scorePeriod } from './scorePeriod'
import { selfCheck } from './selfCheck'
import { setUpState } from './setUpState'
import { settleAppeals } from './settleAppeals'
import { shareDifference } from './shareDifference'
import { startJob } from './startJob'
import { startNewYear } from './startNewYear'
import { statement } from './statement'
import { stepJob } from './stepJob'
import { switchLanguage } from './switchLanguage'
import { takeBack } from './takeBack'
import { targetProposals } from './targetProposals'
import { targetVersions } from './targetVersions'
import { targetWeeks } from './targetWeeks'
import { upgradeWorkbook } from './upgradeWorkbook'
import { verifyPeriods } from './verifyPeriods'
import { whatIfMonth } from './whatIfMonth'
import { withdrawApproval } from './withdrawApproval'
import { writePaste } from './writePaste'
import { writePlanDocument } from './writePlanDocument'

export const calls = {
  applySetUp,
  approvePeriod,
  cardChoices,
  changeChoices,
  changeFrom,
  checkData,
  closePeriod,
  closingState,
  correctClosed,
  decideProposals,
  explainPerson,
  exportTable,
  finishCopy,
  functionHelp,
  goTo,
  judgeTargets,
  listTemplates,
  mailToMe,
  mailing,
  markPaid,
  monthState,
  monthlyRun,
  openMonth,
  paySheetCsv,
  planOptions,
  planPreview,
  planWhy,
  previewChange,
  previewOwnTeam,
  previewPaste,
  printCards,
  putInOwnTeam,
  reopenPeriod,
  replanPreview,
  resultTables,
  scorePeriod,
  selfCheck,
  setUpState,
  settleAppeals,
  shareDifference,
  startJob,
  startNewYear,
  statement,
  stepJob,
  switchLanguage,
  takeBack,
  targetProposals,
  targetVersions,
  targetWeeks,
  upgradeWorkbook,
  verifyPeriods,
  whatIfMonth,
  withdrawApproval,
  writePaste,
  writePlanDocument,
}
export type CallId = keyof typeof calls
