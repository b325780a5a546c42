import { ScriptError } from './errors'
import { dailyQuota } from './quota'
import { SENTENCE } from './refusals'
import { type Allowance, usualAllowance } from './runtime/budget'
import type { Trigger, WorldState } from './state'
import { clockEvent, firesOnce, nextFiring } from './timetable'

/** Runs a handler as the user of the moment. */
export type RunHandler = (handler: string, event: object, allowance: Allowance) => void

const TRIGGERS_A_DAY = 90 * 60_000

/** Lets time pass until an instant: every clock trigger that comes due fires, in its order. */
export const advance = (state: WorldState, until: number, run: RunHandler): void => {
  for (let due = nextDue(state, until); due; due = nextDue(state, until)) fire(state, due, run)
  state.now = state.triggers.length > 0 ? Math.max(until, state.now) : until
}

interface Due {
  readonly trigger: Trigger
  readonly at: number
}

/** The trigger that comes due first, until an instant. */
export const nextDue = ({ triggers, scriptTimeZone }: WorldState, until: number): Due | undefined =>
  triggers
    .flatMap(trigger => ({ trigger, at: nextFiring(trigger, scriptTimeZone) ?? Number.POSITIVE_INFINITY }))
    .filter(({ at }) => at <= until && at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)[0]

/** As its owner; an error is mailed to the owner by Google, and everybody else hears nothing. */
export const fire = (state: WorldState, { trigger, at }: Due, run: RunHandler) => {
  const { user } = state
  const { owner, handler } = trigger
  state.now = Math.max(state.now, at)
  trigger.since = at
  if (firesOnce(trigger)) trigger.spent = true
  state.user = { ...user, email: owner }
  try {
    run(handler, clockEvent(trigger, at), allowanceOf(state))
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    state.failures.push({ at: new Date(state.now), owner, handler, message: error.message })
  } finally {
    state.user = user
  }
}

const timeOfTriggers = (state: WorldState) => dailyQuota(state, `triggers ${state.user.email}`, TRIGGERS_A_DAY)

/** Six minutes, or what is left of the day's ninety. */
const allowanceOf = (state: WorldState): Allowance => {
  const { left } = timeOfTriggers(state)
  const usual = usualAllowance('FULL')
  return left < usual.ms ? { ms: left, message: SENTENCE.timeOfDay() } : usual
}

/** Takes from what triggers may run in a day, in milliseconds. */
export const countTriggerTime = (state: WorldState, ms: number): void => timeOfTriggers(state).use(ms)
