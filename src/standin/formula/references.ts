import { columnLetters, columnNumber } from '../model/area'
import { mapCode } from './canonical'

const REFERENCE = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g

/** The formula as it reads `rows` further down and `columns` further right: relative references move along. */
export const moved = (formula: string, rows: number, columns: number): string =>
  mapCode(formula, code =>
    code.replace(REFERENCE, (...parts: string[]) => {
      const [, columnFixed = '', letters = '', rowFixed = '', row = ''] = parts
      const column = columnFixed ? letters : columnLetters(columnNumber(letters) + columns)
      return `${columnFixed}${column}${rowFixed}${rowFixed ? row : Number(row) + rows}`
    }),
  )
