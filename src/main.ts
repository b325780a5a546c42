import { functions } from './functions'
import { call, publicFunction } from './functions/define'
import { functionReference } from './functions/reference'
import { selfCheck } from './functions/selfCheck'
import * as daily from './jobs/daily'
import { followEdit } from './jobs/edit/followEdit'
import { environment } from './platform/environment'
import { addMenu, note, noteDone } from './platform/ui'
import { menu, shownItems } from './ui/menu'
import type { PublicFunction } from './ui/publicNames'
import { answered, answerTo, described } from './ui/server'

/** Adds the menu; before any consent nothing else is allowed, and nothing here may fail. */
export function onOpen(): void {
  try {
    addMenu(menu.text, shownItems())
  } catch (error) {
    note(error)
  }
}

/** Runs after every edit by hand, before any consent: nothing here may fail. */
export function onEdit(event: unknown): void {
  try {
    followEdit(event)
  } catch (error) {
    note(error)
  }
}

/** Called by Google once a day; what fails is mailed to the trigger's owner by Google. */
export function dailyRun(): void {
  noteDone(daily.dailyRun().sentence)
}

/** The one way into calls of sidebars and the command line, and lines of the menu. */
export function answer(name: string, args: ArrayLike<unknown>): unknown {
  return answerTo(name, args, {
    functionReference: () => functionReference(environment),
    selfCheck: () => selfCheck(environment),
  })
}

/** The one way into a custom function. */
export function cell(name: string, args: ArrayLike<unknown>): unknown {
  const fn = Object.values(functions).find(known => known.name === name)
  return fn ? call(fn, args, environment) : undefined
}

/** Everything Sheets may call, for the foot of the bundle; the build reads it and leaves it out. */
export const PUBLIC: readonly PublicFunction[] = /* @__PURE__ */ listed()

function listed(): PublicFunction[] {
  return [
    ...Object.values(functions).map(publicFunction),
    described('onOpen', { en: 'Adds the menu', 'zh-CN': '添加菜单' }),
    described('onEdit', { en: 'Tidies what was typed', 'zh-CN': '整理刚填写的内容' }, ['event']),
    described('dailyRun', { en: 'What is due today', 'zh-CN': '每日例行任务' }, ['event']),
    ...answered(),
  ]
}
