import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Table } from '../../src/book/table/table'
import { tables } from '../../src/book/tables/index'
import { type Cell, isPercent, shownCell } from '../../src/domain/values/cell'
import type { Field } from '../../src/domain/values/field'
import { numbersWrittenWith } from '../../src/domain/values/notation'

const setting = { today: '2026-05-20', currency: 'USD' }
const tidying = Object.values<Table>(tables).flatMap(({ id, columns }) => {
  const fields = Object.values(columns).flatMap(({ field }) => (field.tidy ? [field] : []))
  return fields.length > 0 ? [{ id, fields }] : []
})

const TYPED = [
  '1200万',
  '８５，０００',
  '(300)',
  '1.234',
  '1,234',
  '1.234,56',
  '12,5',
  '$1,200',
  'EUR 300',
  '￥300',
  '９５％',
  '95 %',
  '0.95',
  '–',
  '免考',
  '2026年5月',
  '2026/5/31',
  '31 March 2026',
  'Mar-26',
  '3月',
  '202605',
  '20260531',
  '2026-02-30',
  'FY2026',
  '2026年第二季度',
  ' Alice   Reed ',
  '张 三',
  '0012',
  'Ｏ’Brien',
  'soon',
  '#N/A',
  'TRUE',
]
const cell = fc.oneof(
  fc.constantFrom(...TYPED),
  fc.string(),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map(String),
  fc.integer({ min: -1e9, max: 1e9 }).map(n => n.toLocaleString('en')),
  fc.integer({ min: -1e9, max: 1e9 }).map(n => n.toLocaleString('de')),
)

function readAs(field: Field<unknown>, one: Cell): unknown {
  const read = field.read(one, setting)
  return 'wrong' in read ? read.wrong.id : (read.value ?? null)
}

/** What a percentage, a number or a text comes to, however it was typed. */
const plain = (value: unknown) =>
  JSON.stringify(value, (key, part) => (key === 'scaled' ? undefined : part === 0 ? 0 : part))

describe.each([['.'], [',']] as const)('where numbers are written with %s', mark => {
  afterEach(() => numbersWrittenWith(() => '.'))

  it.each(tidying)('a tidied cell of $id stays as it is, and is read as what was typed', ({ fields }) => {
    numbersWrittenWith(() => mark)
    for (const field of fields) holds(field)
  })
})

function holds(field: Field<unknown>): void {
  fc.assert(
    fc.property(cell, typed => {
      const once = field.tidy?.(typed, setting)
      if (once === undefined || once === null) return
      const again = field.tidy?.(once, setting)
      expect(again ?? once).toEqual(once)
      if (field.inUnit) expect(readAs(field, once)).toEqual(once)
      else expect(plain(readAs(field, once))).toBe(plain(readAs(field, typed)))
      expect(shownCell(once)).not.toMatch(/NaN|Infinity|undefined/)
      if (isPercent(once)) expect(typed).toMatch(/[%％]/)
    }),
    { numRuns: 60, seed: 15, examples: TYPED.map(one => [one]) },
  )
}
