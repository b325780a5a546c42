/** The serial a sheet in `zone` shows for an instant. */
export declare const serialOf: (at: number, zone: string) => number
/** The instant at which clocks in `zone` show a serial; of two, the earlier. */
export declare const instantOf: (serial: number, zone: string) => number
export declare const isZone: (zone: string) => boolean
export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
  weekday: number
  offset: number
}
export declare const wallClock: (at: number, zone: string) => WallClock
