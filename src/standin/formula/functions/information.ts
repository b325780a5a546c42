import { CellError, type CellValue } from '../../model/cell'
import { fn, type Group, type SheetFunction } from '../signature'
import { notAvailable, Range } from '../values'

/** Questions about a value; an error is an answer, not a failure. */
const asks = (question: (value: CellValue) => boolean): SheetFunction => fn('v', a => question(a.scalar(0)))

const NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']

const typeNumber = (value: CellValue) => {
  if (value instanceof CellError) return 16
  if (typeof value === 'string') return 2
  return typeof value === 'boolean' ? 4 : 1
}

const asNumber = (value: CellValue) => {
  if (value instanceof CellError) return value
  return typeof value === 'number' ? value : value === true ? 1 : 0
}

/** Functions that ask what a value or a cell is. */
export const information: Group = {
  NA: fn('', () => notAvailable),
  N: fn('v', a => asNumber(a.scalar(0))),
  ISBLANK: fn('r', a => {
    const value = a.value(0)
    if (value instanceof Range) return value.first === null && !value.sheet.peek(value.top, value.left)?.formula
    return false
  }),
  ISNUMBER: asks(value => typeof value === 'number'),
  ISTEXT: asks(value => typeof value === 'string'),
  ISNONTEXT: asks(value => typeof value !== 'string'),
  ISLOGICAL: asks(value => typeof value === 'boolean'),
  ISERROR: asks(value => value instanceof CellError),
  ISERR: asks(value => value instanceof CellError && value.text !== '#N/A'),
  ISNA: asks(value => value instanceof CellError && value.text === '#N/A'),
  ISEVEN: fn('v', a => Math.trunc(a.number(0)) % 2 === 0),
  ISODD: fn('v', a => Math.trunc(a.number(0)) % 2 !== 0),
  ISREF: fn('r', a => a.value(0) instanceof Range),
  ISFORMULA: fn('r', a => {
    const range = a.range(0)
    return Boolean(range.sheet.peek(range.top, range.left)?.formula)
  }),
  'ERROR.TYPE': fn('v', a => {
    const value = a.scalar(0)
    return value instanceof CellError ? NUMBERS.indexOf(value.text) + 1 : notAvailable
  }),
  TYPE: fn('v', a => typeNumber(a.scalar(0))),
}
