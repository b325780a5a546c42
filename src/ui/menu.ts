import { type Text, texts } from '../domain/values/text'
import { settleAppeals } from '../jobs/closing/appeals'
import { verifyPeriods } from '../jobs/closing/verify'
import { refreshDay } from '../jobs/daily/refreshDay'
import { switchMonthlyRun } from '../jobs/daily/switchMonthlyRun'
import { mendTicked } from '../jobs/entering/mendTicked'
import { openMonth } from '../jobs/entering/openMonth'
import { decideAll } from '../jobs/plan/decideProposals'
import { shareSelected } from '../jobs/plan/shareDifference'
import { writePlanDocument } from '../jobs/plan/writePlanDocument'
import { checkWorkbook } from '../jobs/scoring/checkWorkbook'
import { takeBack } from '../jobs/scoring/takeBack'
import { about } from '../jobs/setup/about'
import { finishCopy, isUnfinishedCopy } from '../jobs/setup/finishCopy'
import { askNewYear } from '../jobs/setup/newYear'
import { askOwnTeam } from '../jobs/setup/ownTeam'
import { switchLanguage } from '../jobs/setup/switchLanguage'
import { upgradeWorkbook } from '../jobs/setup/upgradeWorkbook'
import { dialog, sidebar } from './panels'
import { scoreQuarter } from './selection/chosenPeriod'

const say = texts('menu', {
  help: { en: 'Help', 'zh-CN': '帮助' },
  functionReference: { en: 'Function reference', 'zh-CN': '函数说明' },
  selfCheck: { en: 'Self-check', 'zh-CN': '自检' },
  title: { en: 'Yardstick', 'zh-CN': '标尺' },
  openMonth: { en: 'Open the month', 'zh-CN': '打开本月填报' },
  scoreMonth: { en: 'Score a month…', 'zh-CN': '计算得分…' },
  scoreQuarter: { en: 'Score a quarter or year…', 'zh-CN': '计算季度、年度…' },
  targets: { en: 'Targets', 'zh-CN': '目标' },
  planTargets: { en: 'Plan the year…', 'zh-CN': '分解年度目标…' },
  replanTargets: { en: 'Re-plan the rest…', 'zh-CN': '重新分解剩余月份…' },
  checkTargets: { en: 'Check and compare…', 'zh-CN': '检查与对比…' },
  shareDifference: { en: 'Share the difference', 'zh-CN': '平摊差额' },
  decideProposals: { en: 'Decide proposals', 'zh-CN': '确认目标申报' },
  cards: { en: 'Cards: print, send…', 'zh-CN': '绩效卡打印、发送…' },
  closePeriod: { en: 'Approve, close, pay…', 'zh-CN': '审批、关账、发放…' },
  plan: { en: 'Plan', 'zh-CN': '方案' },
  changeFrom: { en: 'Change from a month…', 'zh-CN': '从某月起修改…' },
  whatIf: { en: 'What if…', 'zh-CN': '试算…' },
  planDocument: { en: 'Plan document', 'zh-CN': '方案书' },
  why: { en: 'Why this score', 'zh-CN': '为什么是这个分' },
  data: { en: 'Data', 'zh-CN': '数据' },
  paste: { en: 'Paste figures…', 'zh-CN': '粘贴数据…' },
  exportTable: { en: 'Export…', 'zh-CN': '导出…' },
  settleAppeals: { en: 'Settle appeals', 'zh-CN': '办结申诉' },
  verify: { en: 'Verify closed months', 'zh-CN': '核验已关账月份' },
  about: { en: 'About', 'zh-CN': '关于' },
  finishCopy: { en: '⚑ Finish set-up of this copy', 'zh-CN': '⚑ 完成本副本的设置' },
  refresh: { en: 'Refresh the day', 'zh-CN': '刷新日期' },
  takeBack: { en: 'Take back the last scoring', 'zh-CN': '撤回上次计算' },
  ownTeam: { en: 'Put in my own team…', 'zh-CN': '换成我的团队…' },
  newYear: { en: 'Start a new year…', 'zh-CN': '新的一年…' },
  upgrade: { en: 'Upgrade this workbook', 'zh-CN': '升级本工作簿' },
  language: { en: 'Language', 'zh-CN': '切换语言' },
  setUp: { en: 'Set up', 'zh-CN': '设置' },
  firstSetUp: { en: 'Set up…', 'zh-CN': '首次设置…' },
  monthlyRunOn: { en: 'Monthly run on', 'zh-CN': '开启每月自动考核' },
  monthlyRunOff: { en: 'Monthly run off', 'zh-CN': '关闭每月自动考核' },
  mendTicked: { en: 'Mend what is ticked', 'zh-CN': '处理已勾选的问题' },
  checkData: { en: 'Check the data', 'zh-CN': '检查数据' },
})

/** A line of the menu: the public name Sheets calls, and what it does, ending with one sentence. */
export interface MenuEntry {
  readonly text: Text
  readonly calls: string
  /** Whether it is shown in the file just opened; always unless said. */
  shows?(): boolean
  run(): { readonly sentence: string } | undefined
}

/** A group opens to the right. */
export interface MenuGroup {
  readonly text: Text
  readonly items: readonly MenuItem[]
}

export type MenuItem = MenuEntry | MenuGroup

export const menu: MenuGroup = {
  text: say.title,
  items: [
    { text: say.finishCopy, calls: 'menuFinishCopy', shows: isUnfinishedCopy, run: finishCopy },
    { text: say.openMonth, calls: 'menuOpenMonth', run: () => openMonth({ show: true }) },
    { text: say.checkData, calls: 'menuCheckData', run: checkWorkbook },
    { text: say.scoreMonth, calls: 'menuScoreMonth', run: sidebar('scoreMonth') },
    { text: say.scoreQuarter, calls: 'menuScoreQuarter', run: scoreQuarter },
    { text: say.why, calls: 'menuWhy', run: sidebar('why') },
    { text: say.cards, calls: 'menuCards', run: dialog('cards') },
    { text: say.closePeriod, calls: 'menuClosePeriod', run: sidebar('closePeriod') },
    {
      text: say.targets,
      items: [
        { text: say.planTargets, calls: 'menuPlanTargets', run: sidebar('planTargets') },
        { text: say.replanTargets, calls: 'menuReplanTargets', run: sidebar('replanTargets') },
        { text: say.checkTargets, calls: 'menuCheckTargets', run: sidebar('checkTargets') },
        { text: say.shareDifference, calls: 'menuShareDifference', run: shareSelected },
        { text: say.decideProposals, calls: 'menuDecideProposals', run: decideAll },
      ],
    },
    {
      text: say.plan,
      items: [
        { text: say.changeFrom, calls: 'menuChangeFrom', run: sidebar('changeFrom') },
        { text: say.whatIf, calls: 'menuWhatIf', run: sidebar('whatIf') },
        { text: say.planDocument, calls: 'menuPlanDocument', run: () => writePlanDocument({}) },
      ],
    },
    {
      text: say.data,
      items: [
        { text: say.paste, calls: 'menuPasteFigures', run: sidebar('pasteFigures') },
        { text: say.mendTicked, calls: 'menuMendTicked', run: mendTicked },
        { text: say.exportTable, calls: 'menuExportTable', run: sidebar('exportTable') },
        { text: say.settleAppeals, calls: 'menuSettleAppeals', run: settleAppeals },
        { text: say.verify, calls: 'menuVerify', run: verifyPeriods },
        { text: say.takeBack, calls: 'menuTakeBack', run: takeBack },
        { text: say.refresh, calls: 'menuRefreshDay', run: refreshDay },
      ],
    },
    {
      text: say.setUp,
      items: [
        { text: say.firstSetUp, calls: 'menuSetUp', run: sidebar('setUp') },
        { text: say.ownTeam, calls: 'menuOwnTeam', run: askOwnTeam },
        { text: say.monthlyRunOn, calls: 'menuMonthlyRunOn', run: () => switchMonthlyRun({ on: true }) },
        { text: say.monthlyRunOff, calls: 'menuMonthlyRunOff', run: () => switchMonthlyRun({ on: false }) },
        { text: say.newYear, calls: 'menuNewYear', run: askNewYear },
        { text: say.upgrade, calls: 'menuUpgrade', run: upgradeWorkbook },
        { text: say.language, calls: 'menuLanguage', run: () => switchLanguage({}) },
      ],
    },
    {
      text: say.help,
      items: [
        { text: say.functionReference, calls: 'menuFunctionReference', run: sidebar('functionReference') },
        { text: say.selfCheck, calls: 'menuSelfCheck', run: sidebar('selfCheck') },
        { text: say.about, calls: 'menuAbout', run: about },
      ],
    },
  ],
}

/** The entries of a menu and of its groups. */
export function entriesOf({ items }: MenuGroup): MenuEntry[] {
  return items.flatMap(item => ('items' in item ? entriesOf(item) : [item]))
}

/** The lines for the file just opened; one whose question fails stays away. */
export function shownItems(): MenuItem[] {
  return menu.items.filter(item => 'items' in item || isShown(item))
}

function isShown({ shows }: MenuEntry): boolean {
  try {
    return shows?.() ?? true
  } catch {
    return false
  }
}
