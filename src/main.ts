import type { PublicFunction } from './ui/publicNames'

declare const require: (path: string) => unknown

/** Parts of the script are set up when they are first called for: a formula waits for no job, the menu for no rule. */
const parts = {
  functions: () => require('./functions') as typeof import('./functions'),
  define: () => require('./functions/internal/define') as typeof import('./functions/internal/define'),
  reference: () => require('./functions/internal/reference') as typeof import('./functions/internal/reference'),
  selfCheck: () => require('./functions/internal/selfCheck') as typeof import('./functions/internal/selfCheck'),
  daily: () => require('./jobs/daily/daily') as typeof import('./jobs/daily/daily'),
  edit: () => require('./jobs/edit/followEdit') as typeof import('./jobs/edit/followEdit'),
  decimals: () => require('./platform/decimals') as typeof import('./platform/decimals'),
  notation: () => require('./domain/values/notation') as typeof import('./domain/values/notation'),
  environment: () => require('./platform/environment') as typeof import('./platform/environment'),
  screen: () => require('./platform/ui') as typeof import('./platform/ui'),
  menu: () => require('./ui/menu') as typeof import('./ui/menu'),
  server: () => require('./ui/server') as typeof import('./ui/server'),
}

/** Adds the menu; before any consent nothing else is allowed, and nothing here may fail. */
export function onOpen(): void {
  try {
    const { menu, shownItems } = parts.menu()
    parts.screen().addMenu(menu.text, shownItems())
  } catch (error) {
    parts.screen().note(error)
  }
}

/** Runs after every edit by hand, before any consent: nothing here may fail. */
export function onEdit(event: unknown): void {
  try {
    readNumbersAsLocale()
    parts.edit().followEdit(event)
  } catch (error) {
    parts.screen().note(error)
  }
}

/** Called by Google once a day; what fails is mailed to the trigger's owner by Google. */
export function dailyRun(): void {
  readNumbersAsLocale()
  parts.screen().noteDone(parts.daily().dailyRun().sentence)
}

/** The one way into calls of sidebars and the command line, and lines of the menu. */
export function answer(name: string, args: ArrayLike<unknown>): unknown {
  readNumbersAsLocale()
  const { environment } = parts.environment()
  return parts.server().answerTo(name, args, {
    functionReference: () => parts.reference().functionReference(environment),
    selfCheck: () => parts.selfCheck().selfCheck(environment),
  })
}

/** Numbers written as text are read as the spreadsheet writes them. */
function readNumbersAsLocale(): void {
  parts.notation().numbersWrittenWith(parts.decimals().localeDecimalMark)
}

/** The one way into a custom function. */
export function cell(name: string, args: ArrayLike<unknown>): unknown {
  const fn = Object.values(parts.functions().functions).find(known => known.name === name)
  return fn ? parts.define().call(fn, args, parts.environment().environment) : undefined
}

/** Everything Sheets may call, for the foot of the bundle; the build reads it and leaves it out. */
export const PUBLIC: readonly PublicFunction[] = /* @__PURE__ */ listed()

function listed(): PublicFunction[] {
  const { answered, described } = parts.server()
  return [
    ...Object.values(parts.functions().functions).map(parts.define().publicFunction),
    described('onOpen', { en: 'Adds the menu', 'zh-CN': '添加菜单' }),
    described('onEdit', { en: 'Tidies what was typed', 'zh-CN': '整理刚填写的内容' }, ['event']),
    described('dailyRun', { en: 'What is due today', 'zh-CN': '每日例行任务' }, ['event']),
    ...answered(),
  ]
}
