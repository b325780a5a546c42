import { showsDates } from '../model/display'
import { dateFormat } from '../model/locale'
import type { Expression } from './expression'
import type { Frame } from './frame'
import { resolve } from './shape'

type Look = (args: readonly (string | undefined)[], frame: Frame) => string | undefined

const day: Look = (_, { source }) => dateFormat(source.locale, false)
const moment: Look = (_, { source }) => dateFormat(source.locale, true)
const first: Look = args => args.find(format => format !== undefined)
const at =
  (...places: number[]): Look =>
  args =>
    places.map(i => args[i]).find(format => format !== undefined)

/** The formats results take over from what they are made of. */
const LOOKS: Readonly<Record<string, Look>> = {
  DATE: day,
  TODAY: day,
  EDATE: day,
  EOMONTH: day,
  WORKDAY: day,
  'WORKDAY.INTL': day,
  TO_DATE: day,
  NOW: moment,
  TIME: () => 'h:mm:ss',
  TO_PERCENT: () => '0.00%',
  IF: at(1, 2),
  IFS: at(1, 3, 5),
  IFERROR: at(0, 1),
  IFNA: at(0, 1),
  CHOOSE: at(1, 2, 3),
  SWITCH: at(2, 4),
  INDEX: at(0),
  VLOOKUP: () => undefined,
  XLOOKUP: at(2),
  LOOKUP: at(2, 1),
  MAXIFS: at(0),
  MINIFS: at(0),
  SUMIFS: at(0),
  AVERAGEIFS: at(0),
  SUMIF: at(2, 0),
  AVERAGEIF: at(2, 0),
  ROUND: at(0),
  ROUNDUP: at(0),
  ROUNDDOWN: at(0),
  N: at(0),
  ...Object.fromEntries(
    `SUM AVERAGE MAX MIN MEDIAN LARGE SMALL FILTER SORT UNIQUE ARRAYFORMULA TRANSPOSE FLATTEN TOCOL`
      .split(' ')
      .map(name => [name, first]),
  ),
}

const isDay = (format: string | undefined) => format !== undefined && showsDates(format)

const ofOperator = (sign: string, left: string | undefined, right: string | undefined) => {
  if (sign === '+') return left ?? right
  if (sign !== '-') return undefined
  return isDay(left) && isDay(right) ? undefined : (left ?? right)
}

/** The number format an automatic cell takes from its formula; undefined for none. */
export const formatOf = (expression: Expression | null, frame: Frame): string | undefined => {
  switch (expression?.kind) {
    case 'reference': {
      const range = resolve(expression.pointer, frame)
      return range ? frame.source.formatAt(range.sheet, range.top, range.left) : undefined
    }
    case 'name': {
      const area = frame.source.named(expression.name, frame.sheet)
      return area && frame.source.formatAt(area.sheet, area.top, area.left)
    }
    case 'unary':
      return expression.sign === '%' ? '0.00%' : formatOf(expression.of, frame)
    case 'binary':
      return ofOperator(expression.sign, formatOf(expression.left, frame), formatOf(expression.right, frame))
    case 'call': {
      const look = LOOKS[expression.name]
      return look?.(
        expression.args.map(arg => formatOf(arg, frame)),
        frame,
      )
    }
    case 'stack':
      return formatOf(expression.rows[0]?.[0] ?? null, frame)
    default:
      return undefined
  }
}
