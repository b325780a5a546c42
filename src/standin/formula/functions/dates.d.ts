import { type Args, type Group } from '../signature'
export declare const partsOf: (serial: number) => {
  year: number
  month: number
  day: number
  weekday: number
}
export declare const dateOf: (a: Args, i: number) => number
export declare const dates: Group
