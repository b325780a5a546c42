import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/book/table/csv'
import { tables } from '../../src/book/tables'

const row = { period: '2026-03', person: 'Amy', kind: 'deal', commissionPlan: '', amount: -12.5 }
const cells = (why: string, lang: 'en' | 'zh-CN' = 'en') =>
  csvOf(tables.payLines, [{ ...row, why }], lang)
    .split('\r\n')[1]
    ?.split(',')

describe('a table as CSV', () => {
  it('has headers and words in the language of the workbook', () => {
    expect(csvOf(tables.payLines, [], 'en')).toMatch(/^Period,Person,Kind,/)
    expect(csvOf(tables.payLines, [row], 'zh-CN')).toMatch(/^周期,.*\r\n2026-03,Amy,/)
    expect(cells('', 'zh-CN')?.[2]).not.toBe('deal')
  })

  it.each(['=1+1', '+86', '-x', '@cmd', '\uFF1D1', '\ttab'])('keeps %j a text in the program that opens it', why => {
    expect(cells(why)?.pop()).toBe(`'${why}`)
  })

  it('keeps a period, a name and a number in a text as they are', () => {
    expect(cells('3 deals')?.slice(0, 2)).toEqual(['2026-03', 'Amy'])
    expect(cells('3 deals')?.pop()).toBe('3 deals')
  })

  it('keeps a number below zero a number, and quotes what would break the line', () => {
    expect(cells('')).toContain('-12.5')
    expect(csvOf(tables.payLines, [{ ...row, why: 'a "b",\nc' }], 'en')).toContain('"a ""b"",\nc"')
    expect(csvOf(tables.payLines, [{ ...row, why: '=A1,"x"' }], 'en')).toContain('"\'=A1,""x"""')
  })
})
