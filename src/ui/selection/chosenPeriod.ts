import { readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { tables } from '../../book/tables/index'
import { lastQuarter } from '../../domain/lookups/longPeriod'
import { monthOf, type Period } from '../../domain/values/period'
import { forgetOwn, recallOwn, rememberOwn } from '../../platform/memory'
import { readGrids, today } from '../../platform/workbook'
import { sidebar } from '../panels'
import { chosenMonth } from './chosenMonth'

const ASKED = 'scoreMonth.period'

/** The sidebar that scores, beginning with the last quarter that is over. */
export function scoreQuarter(): undefined {
  const day = today()
  const { settings } = readSettings(readTables(readGrids([tables.settings]), { today: day }).settings, { today: day })
  rememberOwn(ASKED, lastQuarter(monthOf(day), settings.fiscalYearStart))
  return sidebar('scoreMonth')()
}

/** What the menu asked for, once; else the month of the selected row. */
export function chosenPeriod(): Period {
  const asked = recallOwn(ASKED)
  if (asked === undefined) return chosenMonth()
  forgetOwn(ASKED)
  return asked
}
