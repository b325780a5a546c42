import type { Wording } from '../domain/text'
import { answerOf, type PublicCall } from './call'
import { calls } from './calls'
import { answering, toasting } from './entry'
import type { Handed } from './handed'
import { entriesOf, menu } from './menu'
import type { PublicFunction } from './publicNames'

/** What sidebars may call, by name, with the types of requests and answers. */
export type Calls = typeof calls

const known = (): PublicCall[] => Object.values<unknown>(calls) as PublicCall[]

/** Answers a call of a sidebar or the command line, or runs a line of the menu. */
export function answerTo(name: string, args: ArrayLike<unknown>, handed: Handed): unknown {
  const call = known().find(one => one.name === name)
  if (call) return answering(() => answerOf(call, args[0], handed))
  const entry = entriesOf(menu).find(one => one.calls === name)
  if (entry) toasting(entry.run)
  return undefined
}

/** The names `answerTo` answers to, for the foot of the bundle. */
export function answered(): PublicFunction[] {
  return [
    ...known().map(({ name, about, request }) => described(name, about, request ? ['request'] : [])),
    ...entriesOf(menu).map(({ calls: name, text }) => described(name, text)),
  ]
}

export function described(name: string, { en, 'zh-CN': zh }: Wording, params: readonly string[] = []): PublicFunction {
  return {
    name,
    summary: `${en} · ${zh}`,
    params: params.map(param => ({ name: param, type: 'object', text: param, optional: false })),
    custom: false,
  }
}
