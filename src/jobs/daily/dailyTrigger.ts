import { recallOwn, rememberOwn } from '../../platform/memory'
import { removeTriggers, replaceDailyTrigger } from '../../platform/triggers'
import { spreadsheetInfo } from '../../platform/workbook'
import type { Kept } from '../workbook/keptSettings'

/** The name Google calls once a day. */
const HANDLER = 'dailyRun'

/** The hour and zone this person's trigger was made for. */
const MADE_FOR = 'dailyTrigger'

/** One trigger of this person, in the hour of Settings by the clock of the file. */
export function installTrigger({ settings }: Kept): void {
  const { timeZone } = spreadsheetInfo()
  const hour = settings.scoringHour
  replaceDailyTrigger({ handler: HANDLER, hour, timeZone })
  rememberOwn(MADE_FOR, `${hour} ${timeZone}`)
}

/** Moves the trigger when another hour was typed or the file moved to another zone. */
export function keepTrigger(kept: Kept): void {
  const wanted = `${kept.settings.scoringHour} ${spreadsheetInfo().timeZone}`
  if (recallOwn(MADE_FOR) !== wanted) installTrigger(kept)
}

export function removeTrigger(): void {
  removeTriggers(HANDLER)
}
