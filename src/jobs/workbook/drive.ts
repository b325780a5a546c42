import { forget, recall, remember } from '../../platform/memory'
import { type JobRequest, type LongJob, type Outcome, start, step, type Ticket } from './job'

/** Google ends an execution after six minutes; a step begun before this has time enough. */
const LONGEST = 4.5 * 60_000

export interface Driven {
  /** Of a job that is done. */
  readonly outcome?: Outcome
  /** Steps done and in all of a job that the next execution continues. */
  readonly waiting?: { readonly done: number; readonly of: number }
}

function keyOf({ id }: { readonly id: string }): string {
  return `job.${id}`
}

/**
 * Runs a long job step by step: one that was left unfinished, else a new one where `begin` gives its request. Where it
 * stands is remembered after each step, so that the next execution goes on when time is up or something broke.
 */
export function drive<R extends JobRequest>(job: LongJob<R>, begin: () => R | undefined): Driven {
  const began = Date.now()
  let token = recall(keyOf(job)) ?? begun(job, begin())
  while (token !== undefined) {
    const ticket = JSON.parse(token) as Ticket<R>
    const { done, of, result, token: next } = step(job, ticket)
    if (result) {
      forget(keyOf(job))
      return { outcome: result }
    }
    if (next !== undefined) remember(keyOf(job), next)
    if (Date.now() - began > LONGEST) return { waiting: { done, of } }
    token = next
  }
  return {}
}

function begun<R extends JobRequest>(job: LongJob<R>, request: R | undefined): string | undefined {
  if (request === undefined) return undefined
  const token = start(job, request)
  remember(keyOf(job), token)
  return token
}
