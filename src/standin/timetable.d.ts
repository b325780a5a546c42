import type { Trigger } from './state'
/** When a clock trigger fires next; null when it never does. `zone` is the script's. */
export declare const nextFiring: (trigger: Trigger, zone: string) => number | null
export declare const firesOnce: ({ schedule }: Trigger) => boolean
/** What the handler of a clock trigger is given; its times are UTC. */
export declare const clockEvent: (
  { id }: Trigger,
  at: number,
) => {
  authMode: import('./runtime/handle').EnumValue
  triggerUid: string
  timezone: string
  year: number
  month: number
  'day-of-month': number
  'day-of-week': number
  'week-of-year': number
  hour: number
  minute: number
  second: number
}
