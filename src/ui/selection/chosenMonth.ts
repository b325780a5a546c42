import { addMonths, type Month, monthOf } from '../../domain/values/period'
import { today } from '../../platform/workbook'
import { chosenRow } from './chosenRow'

/** The month of the selected row where its sheet has months, else the last complete one in the spreadsheet's zone. */
export function chosenMonth(): Month {
  return chosenRow().month ?? addMonths(monthOf(today()), -1)
}
