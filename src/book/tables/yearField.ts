import { type Cell, shownCell } from '../../domain/values/cell'
import type { Field } from '../../domain/values/field'
import { fieldProblems } from '../../domain/values/fieldProblems'
import { readPeriod } from '../../domain/values/period'

/** A year as text: 2026, FY2026 and 2026年 are the year 2026. */
export function yearField(): Field<string> {
  return {
    read: (cell: Cell, { today }) => {
      const read = readPeriod(shownCell(cell), today)?.period.replace(/^FY/, '')
      const found = shownCell(cell)
      return read && /^\d{4}$/.test(read) ? { value: read } : { wrong: fieldProblems.period, with: { found } }
    },
    format: '@',
    align: 'center',
  }
}
