import type * as z from 'zod/mini'
import type { Lang } from '../../domain/values/text'

/** What a finished job tells: one sentence, in the language of its workbook. */
export interface Outcome {
  readonly sentence: string
}

/** One piece of a long job: short enough for one server call, and harmless when it is run again. */
export interface Step {
  readonly label: string
  run(): void
}

/** A long job is a list of steps that its request alone determines, so that any of them can be run again. */
export interface LongJob<R extends JobRequest = JobRequest> {
  readonly id: string
  /** Checks the request against the workbook and settles what it leaves open. */
  begin(request: R): R
  steps(request: R): readonly Step[]
  finish(request: R): Outcome
}

/** A job that can be asked for from outside. */
export interface OfferedJob<R extends JobRequest = JobRequest> extends LongJob<R> {
  /** What a request looks like, as it comes in and as `begin` settles it; built on first use. */
  request(): z.ZodMiniType<R>
}

export interface JobRequest {
  readonly lang: Lang
}

/** Where a job stands; JSON-safe, and all there is to know of it. */
export interface Ticket<R extends JobRequest = JobRequest> {
  readonly job: string
  readonly request: R
  readonly at: number
}

export interface Progress {
  readonly done: number
  readonly of: number
  /** What was done last. */
  readonly label: string
  /** For the next step; none after the last. */
  readonly token?: string
  readonly result?: Outcome
}

/** Begins a job; nothing is written yet. */
export function start<R extends JobRequest>(job: LongJob<R>, request: R): string {
  return JSON.stringify({ job: job.id, request: job.begin(request), at: 0 } satisfies Ticket<R>)
}

/** Runs the step a ticket stands at. */
export function step<R extends JobRequest>(job: LongJob<R>, ticket: Ticket<R>): Progress {
  return stepOf(job, job.steps(ticket.request), ticket)
}

/** Runs steps from where a ticket stands; none is begun once so many milliseconds have gone. */
export function stepsFor<R extends JobRequest>(job: LongJob<R>, { request, at }: Ticket<R>, longest: number): Progress {
  const began = Date.now()
  const steps = job.steps(request)
  let progress = stepOf(job, steps, { job: job.id, request, at })
  while (progress.token !== undefined && Date.now() - began < longest)
    progress = stepOf(job, steps, { job: job.id, request, at: progress.done })
  return progress
}

function stepOf<R extends JobRequest>(job: LongJob<R>, steps: readonly Step[], { request, at }: Ticket<R>): Progress {
  steps[at]?.run()
  const done = Math.min(at + 1, steps.length)
  const progress = { done, of: steps.length, label: steps[at]?.label ?? '' }
  if (done >= steps.length) return { ...progress, result: job.finish(request) }
  return { ...progress, token: JSON.stringify({ job: job.id, request, at: done } satisfies Ticket<R>) }
}
