import type * as z from 'zod/mini'
import { texts, type Wording } from '../domain/values/text'
import { Refusal } from '../platform/refusal'
import type { Handed } from './handed'

const say = texts('call', {
  request: { en: 'This request cannot be read: {found}.', 'zh-CN': '无法识别该请求:{found}。' },
})

/**
 * What sidebars, dialogs and the command line may ask of a workbook: one file in `calls/`, named as it is called. Its
 * request is checked before it runs, its answer is plain data; what fails is a sentence.
 */
export interface PublicCall<Q = unknown, A = unknown> {
  readonly name: string
  /** For the one who reads the script. */
  readonly about: Wording
  /** What a request looks like, built on first use; left out where there is nothing to ask with. */
  request?(): z.ZodMiniType<Q>
  run(request: Q, handed: Handed): A
}

/** Declares a call, keeping the types of its request and its answer for the sidebars. */
export function defineCall<A, Q = undefined>(call: PublicCall<Q, A>): PublicCall<Q, A> {
  return call
}
/** What comes from outside, checked. */
export function checked<T>(schema: () => z.ZodMiniType<T>, given: unknown): T {
  const read = schema().safeParse(given)
  if (read.success) return read.data
  const found = read.error.issues.map(({ path }) => path.join('.') || '?')
  throw new Refusal(say.request, { found: [...new Set(found)] })
}

export function answerOf({ request, run }: PublicCall, given: unknown, handed: Handed): unknown {
  return run(request ? checked(request, given) : undefined, handed)
}
