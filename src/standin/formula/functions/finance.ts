import {
  DAYS360,
  DB,
  DDB,
  EFFECT,
  FV,
  IPMT,
  IRR,
  NOMINAL,
  NPER,
  NPV,
  PMT,
  PPMT,
  PV,
  RATE,
  SLN,
  SYD,
} from '@formulajs/formulajs'
import { numbersOf } from '../numbers'
import { fn, type Group } from '../signature'
import { noNumber } from '../values'
import { given, type OfLibrary, result } from './byLibrary'
import { dateOf, partsOf } from './dates'

const ofNumbers = (parameters: string, f: OfLibrary) =>
  fn(parameters, a =>
    result(
      given(
        f,
        a.from(0).map((_, i) => a.number(i)),
      ),
    ),
  )

/** A day as the library takes it. */
const dayOf = (serial: number) => {
  const { year, month, day } = partsOf(serial)
  return new Date(year, month - 1, day)
}

/** Functions of loans, interest and depreciation. */
export const finance: Group = {
  PMT: ofNumbers('vvvv?v?', PMT),
  PV: ofNumbers('vvvv?v?', PV),
  FV: ofNumbers('vvvv?v?', FV),
  NPER: ofNumbers('vvvv?v?', NPER),
  RATE: ofNumbers('vvvv?v?v?', RATE),
  IPMT: ofNumbers('vvvvv?v?', IPMT),
  PPMT: ofNumbers('vvvvv?v?', PPMT),
  NPV: fn('v|r', a => result(given(NPV, [a.number(0), ...numbersOf(a.from(1), a.reading)]))),
  IRR: fn('rv?', a => {
    const flows = numbersOf([a.value(0)], a.reading)
    if (!flows.some(flow => flow > 0) || !flows.some(flow => flow < 0)) throw noNumber
    return result(given(IRR, [flows, a.number(1, 0.1)]))
  }),
  EFFECT: ofNumbers('vv', EFFECT),
  NOMINAL: ofNumbers('vv', NOMINAL),
  SLN: ofNumbers('vvv', SLN),
  SYD: ofNumbers('vvvv', SYD),
  DB: ofNumbers('vvvvv?', DB),
  DDB: ofNumbers('vvvvv?', DDB),
  DAYS360: fn('vvv?', a => result(given(DAYS360, [dayOf(dateOf(a, 0)), dayOf(dateOf(a, 1)), a.truth(2, false)]))),
}
