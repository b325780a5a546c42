import { texts } from '../domain/values/text'
import { Refusal } from './refusal'

const say = texts('platform.triggers', {
  consent: {
    en: 'To run by itself it needs your permission. Choose the menu again and allow it; everything else works without.',
    'zh-CN': '自动运行需要您的授权。请再点一次菜单并允许;其余功能不受影响。',
  },
  tooMany: {
    en: 'Google allows 20 triggers per person and file. Remove one under Extensions › Apps Script › Triggers.',
    'zh-CN': 'Google 规定每人每个文件最多 20 个触发器。请在“扩展程序 › Apps Script › 触发器”中删除一个。',
  },
})

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp'
const MOST = 20

export interface Daily {
  readonly handler: string
  readonly hour: number
  readonly timeZone: string
}

/** One trigger a day in that hour, however often this is called; Google shows each person only their own. */
export function replaceDailyTrigger({ handler, hour, timeZone }: Daily): void {
  removeTriggers(handler)
  if (ScriptApp.getProjectTriggers().length >= MOST) throw new Refusal(say.tooMany)
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create()
}

/** Removes this person's triggers of a handler. */
export function removeTriggers(handler: string): void {
  askConsent()
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger)
  }
}

/** Whether this person allowed the script to run by itself. */
export function triggersAllowed(): boolean {
  try {
    ScriptApp.getProjectTriggers()
    return true
  } catch {
    return false
  }
}

/** Google asks the person at the keyboard for what is missing. */
function askConsent(): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE])
  } catch {
    throw new Refusal(say.consent)
  }
}
