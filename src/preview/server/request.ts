import * as z from 'zod/mini'
import type { Operation, Request } from '../protocol'

const whole = () => z.number().check(z.int(), z.minimum(0), z.maximum(20_000_000))
const span = () => ({ top: whole(), left: whole(), rows: whole(), columns: whole() })
const place = () => z.object({ sheet: z.number(), ...span() })
const places = () => z.array(place()).check(z.maxLength(500))
const axis = () => z.enum(['rows', 'columns'])
const input = () => z.union([z.string(), z.number(), z.boolean(), z.null()])
const lines = () => ({ sheet: z.number(), axis: axis(), at: whole(), count: whole() })
const label = () => z.array(z.string()).check(z.maxLength(10))
const group = () => z.object({ axis: axis(), from: whole(), to: whole(), folded: z.boolean() })
const change = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('add'), at: whole() }),
    z.object({ kind: z.literal('rename'), sheet: z.number(), name: z.string() }),
    z.object({ kind: z.literal('move'), sheet: z.number(), to: whole() }),
    z.object({ kind: z.literal('color'), sheet: z.number(), color: z.nullable(z.string()) }),
    z.object({ kind: z.enum(['hide', 'show', 'remove', 'copy']), sheet: z.number() }),
  ])
const operation = () =>
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('write'), at: place(), rows: z.array(z.array(input())).check(z.minLength(1)) }),
    z.object({ do: z.literal('look'), at: places(), looks: z.record(z.string(), z.unknown()) }),
    z.object({ do: z.literal('clear'), at: places(), what: z.enum(['contents', 'looks', 'all']) }),
    z.object({
      do: z.literal('copy'),
      from: place(),
      to: place(),
      cut: z.boolean(),
      only: z.enum(['all', 'values', 'looks', 'formulas']),
    }),
    z.object({ do: z.literal('fill'), from: place(), to: place() }),
    z.object({ do: z.literal('insert'), ...lines() }),
    z.object({ do: z.literal('remove'), ...lines() }),
    z.object({
      do: z.literal('size'),
      sheet: z.number(),
      axis: axis(),
      lines: z.array(z.object({ at: whole(), size: z.number() })),
    }),
    z.object({ do: z.literal('hideLines'), ...lines(), hidden: z.boolean() }),
    z.object({ do: z.literal('fold'), sheet: z.number(), group: group() }),
    z.object({ do: z.literal('sort'), at: place(), column: whole(), ascending: z.boolean() }),
    z.object({ do: z.literal('merge'), at: place(), merged: z.boolean() }),
    z.object({ do: z.literal('freeze'), sheet: z.number(), rows: whole(), columns: whole() }),
    z.object({ do: z.literal('note'), at: place(), text: z.string() }),
    z.object({ do: z.literal('tab'), change: change() }),
    z.object({ do: z.literal('undo') }),
    z.object({ do: z.literal('redo') }),
    z.object({ do: z.literal('menu'), path: label() }),
    z.object({ do: z.literal('call'), name: z.string(), args: z.array(z.unknown()) }),
    z.object({ do: z.literal('fire'), trigger: z.string() }),
    z.object({ do: z.literal('advance'), to: z.union([z.number(), z.literal('next')]) }),
  ])
const schema = () =>
  z.object({
    page: z.string().check(z.minLength(1), z.maxLength(100)),
    selected: z.nullable(place()),
    operation: operation(),
    sure: z.optional(z.boolean()),
    known: z.optional(
      z.object({
        places: places(),
        cells: z.array(z.tuple([z.number(), whole(), whole(), z.union([z.string(), z.number()])])),
      }),
    ),
  })

let built: ReturnType<typeof schema> | undefined

/** What a page sent; null when it is no request. */
export const readRequest = (text: string): Request | null => {
  built ??= schema()
  try {
    const read = built.safeParse(JSON.parse(text))
    if (!read.success) return null
    const { sure, known, ...request } = read.data
    return {
      ...request,
      operation: request.operation as Operation,
      ...(sure ? { sure } : {}),
      ...(known ? { known } : {}),
    }
  } catch {
    return null
  }
}
