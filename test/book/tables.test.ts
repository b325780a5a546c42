import { describe, expect, it } from 'vitest'
import { findHeader, headerKey } from '../../src/book/table/header'
import { readTable } from '../../src/book/table/read'
import type { Column, Table } from '../../src/book/table/table'
import { tables } from '../../src/book/tables/index'
import { scoring } from '../../src/domain/methods/index'
import type { Lang, Text } from '../../src/domain/values/text'

const all: readonly Table[] = Object.values(tables)
const languages: readonly Lang[] = ['en', 'zh-CN']
const columnsOf = (table: Table): [string, Column<unknown>][] => Object.entries(table.columns)
const textsOf = (table: Table): Text[] => [
  table.name,
  ...columnsOf(table).flatMap(([, { header, note, field }]) => [header, note, ...(field.words ?? [])]),
]
const today = '2026-04-05'

describe.each(all.map(table => [table.id, table] as const))('the table %s', (id, table) => {
  it('is kept under its own id', () => {
    expect(tables[id as keyof typeof tables]).toBe(table)
  })

  it('says everything in both languages', () => {
    for (const text of textsOf(table)) {
      expect(text.en.trim(), text.id).not.toBe('')
      expect(text['zh-CN'].trim(), text.id).not.toBe('')
    }
    for (const [column, { header, note }] of columnsOf(table)) {
      expect(note.en, `${column} in English`).not.toMatch(/[\u4e00-\u9fff]/)
      expect(note['zh-CN'], `${column} in Chinese`).toMatch(/[\u4e00-\u9fff]/)
      if (!['kpi', 'fte'].includes(column)) expect(header['zh-CN'], column).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('gives no two columns one name, in any language or spelling', () => {
    const taken = new Map<string, string>()
    for (const [column, { header, also = [] }] of columnsOf(table)) {
      for (const name of new Set([column, header.en, header['zh-CN'], ...also].map(headerKey))) {
        expect(taken.get(name), `“${name}” is ${column} and`).toBeUndefined()
        taken.set(name, column)
      }
    }
  })

  it('names each choice of a dropdown differently', () => {
    for (const [column, { field }] of columnsOf(table)) {
      for (const lang of languages) {
        const words = (field.words ?? []).map(word => headerKey(word[lang]))
        expect(new Set(words).size, column).toBe(words.length)
      }
      for (const word of field.words ?? []) {
        const read = languages.map(lang => field.read(word[lang], { today }))
        expect(read[0], `${column}: ${word.id}`).toEqual(read[1])
      }
    }
  })

  it('offers names only from columns that exist', () => {
    for (const [column, { field }] of columnsOf(table)) {
      const [of = '', named = ''] = field.names?.split('.') ?? []
      if (of)
        expect(tables[of as keyof typeof tables]?.columns, `${column} offers ${field.names}`).toHaveProperty(named)
    }
  })

  it('folds its rare columns together at the end', () => {
    const folded = columnsOf(table).map(([, column]) => column.folded ?? false)
    expect(folded).toEqual([...folded].sort((a, b) => Number(a) - Number(b)))
  })

  it('freezes at most two columns, together no wider than a phone allows', () => {
    const frozen = columnsOf(table).slice(0, table.frozenColumns ?? 0)
    expect(frozen.length).toBeLessThanOrEqual(2)
    expect(frozen.reduce((sum, [, { width = 100 }]) => sum + width, 0)).toBeLessThanOrEqual(140)
  })

  it('keeps notes short enough to read while pointing', () => {
    for (const [column, { note }] of columnsOf(table)) {
      expect(note.en.length, column).toBeLessThanOrEqual(130)
      expect(note['zh-CN'].length, column).toBeLessThanOrEqual(75)
      expect(note.en).not.toContain('\n')
    }
  })

  it.each(languages)('finds all its columns by their headers in %s, in reverse order too', lang => {
    const headers = columnsOf(table).map(([, column]) => column.header[lang])
    for (const cells of [headers, [...headers].reverse()]) {
      const header = findHeader(table, { tab: table.name[lang], cells: [cells] })
      expect(header.issues).toEqual([])
      expect(header.columns.size).toBe(headers.length)
    }
  })
})

it('no two tabs share a name', () => {
  for (const lang of languages) expect(new Set(all.map(table => table.name[lang])).size).toBe(all.length)
})

describe('the columns of Targets', () => {
  const read = (cells: readonly (string | number)[]) =>
    readTable(tables.targets, { tab: '目标', cells: [['年度', '指标', '对象', '1月', '12月'], cells] }, { today })

  it('take a year however it is written', () => {
    for (const year of [2026, '2026', 'FY2026', '2026年']) {
      expect(read([year, '销售额', '王芳']).rows[0]?.year).toBe('2026')
    }
  })

  it('do not take a month for a year', () => {
    const { issues, rows } = read(['2026-03', '销售额', '王芳'])
    expect(rows).toEqual([])
    expect(issues[0]).toMatchObject({ severity: 'leavesOut', who: ['王芳'], place: { row: 2, column: 1 } })
  })

  it('keep figures as typed, whose scale the KPI settles', () => {
    const { rows } = read(['2026', '满意度', '王芳', '95%', 0.95])
    expect([rows[0]?.m1, rows[0]?.m12]).toEqual(['95%', 0.95])
  })

  it('name a cell that shows an error', () => {
    const { issues } = read(['2026', '销售额', '王芳', '#REF!'])
    expect(issues[0]?.place).toMatchObject({ row: 2, column: 4 })
  })
})

it('KPIs offers every scoring method there is', () => {
  expect(tables.kpis.columns.method.field.words?.map(word => word.id).sort()).toEqual(
    Object.keys(scoring)
      .map(id => `method.${id}`)
      .sort(),
  )
})
