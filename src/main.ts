import { functions } from './functions'
import { call, publicFunction } from './functions/define'
import { checkWorkbook } from './jobs/checkWorkbook'
import { closeMonth } from './jobs/closeMonth'
import * as daily from './jobs/daily'
import { switchMonthlyRun } from './jobs/switchMonthlyRun'
import { environment } from './platform/environment'
import { addMenu, note, noteDone } from './platform/ui'
import { chosenMonth } from './ui/chosenMonth'
import { toasting } from './ui/entry'
import { menu } from './ui/menu'
import type { PublicFunction } from './ui/publicNames'

export { checkData, listTemplates, monthlyRun, resultTables, scorePeriod, startJob, stepJob } from './ui/server'

/** Adds the menu; before any consent nothing else is allowed, and nothing here may fail. */
export function onOpen(): void {
  try {
    addMenu(menu.text, menu.items)
  } catch (error) {
    note(error)
  }
}

export function menuScoreMonth(): void {
  toasting(() => closeMonth({ period: chosenMonth() }))
}

export function menuCheckData(): void {
  toasting(checkWorkbook)
}

export function menuMonthlyRunOn(): void {
  toasting(() => switchMonthlyRun({ on: true }))
}

export function menuMonthlyRunOff(): void {
  toasting(() => switchMonthlyRun({ on: false }))
}

/** Called by Google once a day; what fails is mailed to the trigger's owner by Google. */
export function dailyRun(): void {
  noteDone(daily.dailyRun().sentence)
}

/** The one way into a custom function. */
export function cell(name: string, args: ArrayLike<unknown>): unknown {
  const fn = Object.values(functions).find(known => known.name === name)
  return fn ? call(fn, args, environment) : undefined
}

/** Everything Sheets may call, for the foot of the bundle; the build reads it and leaves it out. */
export const PUBLIC: readonly PublicFunction[] = /* @__PURE__ */ described()

function described(): PublicFunction[] {
  const plain = (name: string, summary: string, params: readonly string[] = []): PublicFunction => ({
    name,
    summary,
    params: params.map(param => ({ name: param, type: 'object', text: param, optional: false })),
    custom: false,
  })
  return [
    ...Object.values(functions).map(publicFunction),
    plain('onOpen', 'Adds the menu · 添加菜单'),
    plain('menuScoreMonth', 'Scores the selected or the last complete month · 计算所选或最近一个完整月份'),
    plain('menuCheckData', 'Lists what needs mending · 列出需要处理的问题'),
    plain('menuMonthlyRunOn', 'Lets the month before be scored every month · 开启每月自动考核'),
    plain('menuMonthlyRunOff', 'Stops that · 关闭每月自动考核'),
    plain('dailyRun', 'What is due today · 每日例行任务', ['event']),
    plain('monthlyRun', 'Switches the monthly run on or off · 开启或关闭每月自动考核', ['request']),
    plain('listTemplates', 'What can be installed · 可安装的模板'),
    plain('scorePeriod', 'Scores a month · 计算一个月的得分', ['request']),
    plain('checkData', 'Lists what needs mending, with its severity · 列出需要处理的问题及其程度'),
    plain('resultTables', 'The results of a period as records · 某个周期的结果记录', ['request']),
    plain('startJob', 'Begins a long job · 开始一项任务', ['request']),
    plain('stepJob', 'Runs one step of a long job · 执行任务的下一步', ['token']),
  ]
}
