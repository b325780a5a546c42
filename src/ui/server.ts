import type { Wording } from '../domain/values/text'
import { answerOf, type PublicCall } from './call'
import { calls } from './calls'
import { answering, toasting } from './entry'
import type { Handed } from './handed'
import type { PublicFunction } from './publicNames'

declare const require: (path: string) => unknown

/** What sidebars may call, by name, with the types of requests and answers. */
export type Calls = { readonly [K in keyof typeof calls]: ReturnType<(typeof calls)[K]> }

/** Only what is asked for is set up: the menu knows every job. */
const ways = new Map(Object.entries(calls as unknown as Readonly<Record<string, () => PublicCall>>))
const lines = () => {
  const { entriesOf, menu } = require('./menu') as typeof import('./menu')
  return entriesOf(menu)
}

/** Answers a call of a sidebar or the command line, or runs a line of the menu. */
export function answerTo(name: string, args: ArrayLike<unknown>, handed: Handed): unknown {
  const way = ways.get(name)
  if (way) return answering(() => answerOf(way(), args[0], handed))
  const entry = lines().find(one => one.calls === name)
  if (entry) toasting(entry.run)
  return undefined
}

/** The names `answerTo` answers to, for the foot of the bundle. */
export function answered(): PublicFunction[] {
  return [
    ...[...ways.values()].map(way => {
      const { name, about, request } = way()
      return described(name, about, request ? ['request'] : [])
    }),
    ...lines().map(({ calls: name, text }) => described(name, text)),
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
