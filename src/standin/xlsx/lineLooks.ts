import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { type CellStyle, readXlsx } from 'hucre'
import { columnLetters } from '../model/area'

/*
 * Looks of whole columns and rows, `<col style="3">` and `<row s="3" customFormat="1">` (ECMA-376 Part 1, 18.3.1.13
 * and 18.3.1.73): hucre neither writes nor reads them.
 */

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/

const BLANK = /<c r="([A-Z]+)\d+" s="(\d+)"\/>/g

/**
 * The row below the grid holds one blank cell for each column with a look: the looks become the columns', and the row
 * goes, with all blank cells that look like their column.
 */
const lifted = (xml: string): string => {
  const at = xml.lastIndexOf('<row ')
  const end = xml.indexOf('</sheetData>')
  const styles = new Map([...xml.slice(at, end).matchAll(BLANK)].map(([, letters = '', style]) => [letters, style]))
  const dressed = xml
    .slice(0, at)
    .replace(/<col min="(\d+)" /g, (tag, column: string) => {
      const style = styles.get(columnLetters(Number(column) - 1))
      return style === undefined ? tag : `${tag}style="${style}" `
    })
    .replace(BLANK, (cell, letters: string, style: string) => (styles.get(letters) === style ? '' : cell))
    .replace(/<row r="\d+"><\/row>/g, '')
  return dressed + xml.slice(end)
}

/** Half the time of the usual level for a thirtieth more; the same workbook is the same file whenever it is saved. */
const PACKING = { level: 3, mtime: new Date(1980, 0, 1) } as const

/** Gives columns the looks that stand in the last row of each of these sheets, counted from 0. */
export const liftColumnLooks = (bytes: Uint8Array, sheets: readonly number[]): Uint8Array => {
  if (sheets.length === 0) return bytes
  const parts = unzipSync(bytes)
  for (const sheet of sheets) {
    const name = `xl/worksheets/sheet${sheet + 1}.xml`
    const part = parts[name]
    if (part) parts[name] = strToU8(lifted(strFromU8(part)))
  }
  return zipSync(parts, PACKING)
}

/** Lines from one to another, counted from 0, and how their cells look that the file does not hold. */
export interface LineLook {
  readonly axis: 'rows' | 'columns'
  readonly from: number
  readonly to: number
  readonly style: CellStyle
}

type Found = Omit<LineLook, 'style'> & { readonly index: number }

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/([\w:]+)\s*=\s*(["'])(.*?)\2/g)].map(([, name = '', , value = '']) => [name, value]))

const linesIn = (xml: string): Found[] => {
  const columns = [...xml.matchAll(/<(?:\w+:)?col\s[^>]*\bstyle=[^>]*>/g)].map(([tag]): Found => {
    const at = attributesOf(tag)
    return {
      axis: 'columns',
      from: Number(at.get('min')) - 1,
      to: Number(at.get('max')) - 1,
      index: Number(at.get('style')),
    }
  })
  const rows = [...xml.matchAll(/<(?:\w+:)?row\s[^>]*\bcustomFormat=[^>]*>/g)].map(([tag]): Found => {
    const at = attributesOf(tag)
    const row = Number(at.get('r')) - 1
    return { axis: 'rows', from: row, to: row, index: Number(at.get('s') ?? 0) }
  })
  return [...columns, ...rows].filter(({ index, axis }) => index > 0 || axis === 'rows')
}

/** Names of the worksheets' parts in the order of their tabs. */
const worksheetsOf = (parts: Unzipped): string[] => {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
      const at = attributesOf(tag)
      return [at.get('Id'), (at.get('Target') ?? '').replace(/^\/xl\/|^\.\//, '')]
    }),
  )
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([tag]) => `xl/${targets.get(attributesOf(tag).get('r:id')) ?? ''}`,
  )
}

/** Has hucre read the looks of these numbers from cells of a workbook that holds nothing else. */
const stylesOf = async (parts: Unzipped, indexes: ReadonlySet<number>): Promise<ReadonlyMap<number, CellStyle>> => {
  const cells = [...indexes].map((index, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${index}"/></row>`)
  const sheet = strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  )
  const bare = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, WORKSHEET.test(name) ? sheet : part]),
  )
  const { sheets } = await readXlsx(zipSync(bare, { level: 0 }), { readStyles: true })
  return new Map([...indexes].map((index, i) => [index, sheets[0]?.cells?.get(`${i},0`)?.style ?? {}]))
}

const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|theme\/\w+|worksheets\/[^/]+)\.xml|xl\/_rels\/workbook\.xml\.rels)$/

/** What the parts of a tab say that hucre does not. */
export interface TabDetails {
  /** Columns come before rows. */
  readonly lines: readonly LineLook[]
  /** Numbers as the file has them, by place such as `B2`. */
  numbers(): ReadonlyMap<string, number>
}

/** hucre makes dates of numbers with a format of dates: those hold no part of a millisecond, and none is beyond the year 275 760. */
const numbersIn = (xml: string): ReadonlyMap<string, number> =>
  new Map(
    [...xml.matchAll(/<(?:\w+:)?c\s([^>]*)><(?:\w+:)?v>([-+.\deE]+)</g)].map(([, attributes = '', number]) => [
      attributesOf(attributes).get('r') ?? '',
      Number(number),
    ]),
  )

/** The details of each tab of a file, in the order of the tabs. */
export const tabDetailsIn = async (bytes: Uint8Array): Promise<readonly TabDetails[]> => {
  const parts = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) })
  const texts = worksheetsOf(parts).map(name => strFromU8(parts[name] ?? new Uint8Array()))
  const found = texts.map(linesIn)
  const indexes = new Set(found.flat().map(({ index }) => index))
  const styles = indexes.size === 0 ? new Map() : await stylesOf(parts, indexes)
  return found.map((lines, i) => ({
    lines: lines.map(({ index, ...line }) => ({ ...line, style: styles.get(index) ?? {} })),
    numbers: () => numbersIn(texts[i] ?? ''),
  }))
}
