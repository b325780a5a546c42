import { texts } from '../domain/values/text'
import { type Dialog, type Panel, showDialog, showSidebar } from '../platform/ui'

const say = texts('panels', {
  functionReference: { en: 'Function reference', 'zh-CN': '函数说明' },
  selfCheck: { en: 'Self-check', 'zh-CN': '自检' },
  scoreMonth: { en: 'Score a month', 'zh-CN': '计算得分' },
  changeFrom: { en: 'Change from a month', 'zh-CN': '从某月起修改' },
  planTargets: { en: 'Plan the year', 'zh-CN': '分解年度目标' },
  checkTargets: { en: 'Check and compare targets', 'zh-CN': '检查与对比目标' },
  replanTargets: { en: 'Re-plan the rest', 'zh-CN': '重新分解剩余月份' },
  exportTable: { en: 'Export', 'zh-CN': '导出' },
  setUp: { en: 'Set up', 'zh-CN': '首次设置' },
  closePeriod: { en: 'Approve, close, pay', 'zh-CN': '审批、关账、发放' },
  cards: { en: 'Cards: print, send', 'zh-CN': '绩效卡:打印、发送' },
  pasteFigures: { en: 'Paste figures', 'zh-CN': '粘贴数据' },
  whatIf: { en: 'What if', 'zh-CN': '试算' },
  why: { en: 'Why this score', 'zh-CN': '为什么是这个分' },
})

/** The sidebars, by what they are for. */
const sidebars = {
  functionReference: { file: 'FunctionReference', title: say.functionReference },
  selfCheck: { file: 'SelfCheck', title: say.selfCheck },
  scoreMonth: { file: 'ScoreMonth', title: say.scoreMonth },
  changeFrom: { file: 'ChangeFrom', title: say.changeFrom },
  planTargets: { file: 'PlanTargets', title: say.planTargets },
  replanTargets: { file: 'ReplanTargets', title: say.replanTargets },
  checkTargets: { file: 'CheckTargets', title: say.checkTargets },
  exportTable: { file: 'ExportTable', title: say.exportTable },
  setUp: { file: 'SetUp', title: say.setUp },
  closePeriod: { file: 'ClosePeriod', title: say.closePeriod },
  pasteFigures: { file: 'PasteFigures', title: say.pasteFigures },
  whatIf: { file: 'WhatIf', title: say.whatIf },
  why: { file: 'Why', title: say.why },
} satisfies Record<string, Panel>

const dialogs = {
  cards: { file: 'Cards', title: say.cards, width: 1040, height: 680 },
} satisfies Record<string, Dialog>

/** For a line of the menu: the sidebar says the rest. */
export function sidebar(id: keyof typeof sidebars): () => undefined {
  return () => {
    showSidebar(sidebars[id])
    return undefined
  }
}

export function dialog(id: keyof typeof dialogs): () => undefined {
  return () => {
    showDialog(dialogs[id])
    return undefined
  }
}
