import { compare } from '../coerce'
import { fn, type Group } from '../signature'

const operator = (sign: string) => fn('vv', a => a.operate(sign))

/** Functions that are operators by name. */
export const operators: Group = {
  ADD: operator('+'),
  MINUS: operator('-'),
  MULTIPLY: operator('*'),
  DIVIDE: operator('/'),
  POW: operator('^'),
  EQ: operator('='),
  NE: operator('<>'),
  GT: operator('>'),
  GTE: operator('>='),
  LT: operator('<'),
  LTE: operator('<='),
  UMINUS: fn('v', a => -a.number(0)),
  UNARY_PERCENT: fn('v', a => a.number(0) / 100),
  ISBETWEEN: fn('vvvv?v?', a => {
    const [low, high] = [compare(a.scalar(0), a.scalar(1)), compare(a.scalar(0), a.scalar(2))]
    return (a.truth(3, true) ? low >= 0 : low > 0) && (a.truth(4, true) ? high <= 0 : high < 0)
  }),
}
