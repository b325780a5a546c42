import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Asking, Line } from '../../src/preview/page/line'
import type { Answer, Known, Operation, Request } from '../../src/preview/protocol'

const at = { sheet: 0, top: 0, left: 0, rows: 1, columns: 1 }
const known: Known = { places: [at], cells: [[0, 0, 0, 'Amy']] }
const types = (input: string): Operation => ({ do: 'write', at, rows: [[input]] })
const DONE: Answer = { toasts: [], shown: [], number: 1 }
const theirs = (shown: string): Answer => ({
  ...DONE,
  changed: { clashes: [{ row: 0, column: 0, shown }], now: { places: [at], cells: [[0, 0, 0, shown]] } },
})

/** What the server answers to each request in turn; null when it is not there. */
let answers: (Answer | number | null)[]
let asked: Request[]
let said: string[]
const line = (over: Partial<Asking> = {}, workbook = 'team') =>
  new Line(workbook, {
    selected: () => null,
    known: operation => (operation.do === 'write' ? known : undefined),
    confirm: () => Promise.resolve(true),
    choose: () => Promise.resolve(true),
    answered: () => undefined,
    broken: status => said.push(`broken ${status}`),
    lost: kept => said.push(`lost ${kept}`),
    refused: unsure => said.push(unsure ? 'unsure' : 'refused'),
    found: () => said.push('found'),
    sent: count => said.push(`sent ${count}`),
    elsewhere: count => said.push(`elsewhere ${count}`),
    look: () => said.push('look'),
    ...over,
  })
const typedIn = () => asked.map(({ operation }) => (operation.do === 'write' ? operation.rows[0]?.[0] : operation.do))

/** A tab's own storage, with room for so many characters. */
const storage = (room = 1e6) => {
  const kept: Record<string, string> = {}
  const ways = {
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => delete kept[key],
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new Error('full')
      kept[key] = text
    },
  }
  for (const [name, value] of Object.entries(ways)) Object.defineProperty(kept, name, { value, enumerable: false })
  vi.stubGlobal('sessionStorage', kept)
}

beforeEach(() => {
  answers = []
  asked = []
  said = []
  storage()
  vi.stubGlobal('fetch', (_address: string, { body }: { body: string }) => {
    const answer = answers.shift()
    if (answer === null || answer === undefined) return Promise.reject(new TypeError('Failed to fetch'))
    asked.push(JSON.parse(body) as Request)
    return Promise.resolve(
      typeof answer === 'number' ? new Response('', { status: answer }) : new Response(JSON.stringify(answer)),
    )
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('what a person does goes to the server', () => {
  it('in order, once it was heard', async () => {
    const own = line()
    answers = [DONE, DONE]
    const both = [own.send(types('Ada')), own.send(types('Ben'))]
    expect(asked).toEqual([])
    own.heard()
    await Promise.all(both)
    expect(typedIn()).toEqual(['Ada', 'Ben'])
  })

  it('again with what was seen, when the person wants theirs to stand; kept cells are asked about besides', async () => {
    const own = line()
    answers = [{ ...DONE, asks: 'warned' }, theirs('Ann'), DONE]
    own.heard()
    expect(await own.send(types('Ada'))).toEqual(DONE)
    expect(asked.map(({ sure, known: seen }) => [sure, seen?.cells[0]?.[3]])).toEqual([
      [false, 'Amy'],
      [true, 'Amy'],
      [true, 'Ann'],
    ])
  })

  it('and no further when the person keeps what others wrote', async () => {
    const own = line({ choose: () => Promise.resolve(false) })
    answers = [theirs('Ann')]
    own.heard()
    await own.send(types('Ada'))
    expect(asked).toHaveLength(1)
  })

  it('and a server that fails is not away', async () => {
    const own = line()
    answers = [500]
    own.heard()
    await expect(own.send(types('Ada'))).rejects.toThrow('500')
    expect(said).toEqual(['found', 'broken 500'])
  })
})

describe('while the server is away', () => {
  it('what is typed waits, all else is refused, and it says how much was done at last', async () => {
    const own = line({ choose: () => Promise.resolve(false) })
    own.heard()
    own.lost()
    const typed = [own.send(types('Ada')), own.send(types('Ben'))]
    await expect(own.send({ do: 'undo' })).rejects.toThrow('away')
    answers = [theirs('Ann'), DONE]
    own.heard()
    await Promise.all(typed)
    expect(said).toEqual(['found', 'lost 0', 'lost 1', 'lost 2', 'refused', 'lost 2', 'found', 'sent 1'])
  })

  it('what it may have done before it stopped is sent again when typed, and said to be unsure when not', async () => {
    const own = line()
    answers = [null]
    own.heard()
    await expect(own.send({ do: 'undo' })).rejects.toThrow('fetch')
    expect(said).toEqual(['found', 'unsure', 'lost 0', 'look'])
    own.heard()
    answers = [null]
    const typed = own.send(types('Ada'))
    await vi.waitFor(() => expect(said.at(-1)).toBe('look'))
    answers = [DONE]
    own.heard()
    await typed
    expect(typedIn()).toEqual(['Ada'])
    expect(said.slice(-2)).toEqual(['found', 'sent 1'])
  })

  it('what waits outlives the page, under the name of the page it was typed on, and goes to no other workbook', async () => {
    const before = line()
    before.lost()
    void before.send(types('Ada'))
    const other = line({}, 'other')
    other.begin()
    other.heard()
    expect(said.slice(-2)).toEqual(['elsewhere 1', 'found'])
    const again = line()
    answers = [DONE]
    again.begin()
    again.heard()
    await vi.waitFor(() => expect(said.at(-1)).toBe('sent 1'))
    expect(typedIn()).toEqual(['Ada'])
    said = []
    line().begin()
    expect(said).toEqual([])
  })

  it('what no longer fits into the tab is refused at once', async () => {
    storage(300)
    const own = line()
    own.lost()
    void own.send(types('Ada'))
    await expect(own.send(types('B'.repeat(300)))).rejects.toThrow('away')
    expect(said).toEqual(['lost 0', 'lost 1', 'refused', 'lost 1'])
  })
})
