import { type Cell, evened, isError, shownCell, tidy } from './cell'
import { type Day, dayFromSerial } from './day'
import { readDay } from './dayText'
import { fieldProblems as found } from './fieldProblems'
import { isMissingWeek, isMonth, type Month, readPeriod } from './period'
import { type Read, type Setting, wrong } from './readCell'
import { nearest } from './spelling'
import type { Lang, Text, Wording } from './text'
import { figureOf, isNotMeasured, LARGEST, numberOf, type Typed, typedNumber } from './typedNumber'

export type { Read, Setting, Typed }
export { isNotMeasured }

/** One kind of cell: how a filled one is read, how it is shown, and what a dropdown offers. */
export interface Field<T> {
  read(cell: Cell, setting: Setting): Read<T>
  /** What is written for a value where it is not the value itself (the word of a choice). */
  show?(value: T, lang: Lang): Cell
  /** What a formula can read in the place of a cell that only we can read; nothing where it may stay as it is. */
  tidy?(cell: Cell, setting: Setting): Cell | undefined
  /** Number format of the cells; '@' keeps text as typed. */
  readonly format?: string
  /** The words a dropdown offers, by language. */
  readonly words?: readonly Text[]
  /** The table and column whose entries a dropdown offers, such as `kpis.plan`. */
  readonly names?: string
  /** A dropdown offers the months of the fiscal year. */
  readonly months?: boolean
  readonly align?: 'left' | 'right' | 'center'
  /** Whether 95 and 95 % differ here, so that the cell's own format must be known. */
  readonly percents?: boolean
  /** Up to this a number is a share with a % sign and without. */
  readonly sharesUpTo?: number
  /** Figures are in the unit of the KPI of their row or column. */
  readonly inUnit?: boolean
}

/** Any text. */
export function text(): Field<string> {
  return { read: cell => (isError(cell) ? wrong(found.error, cell) : { value: shownCell(cell).trim() }), align: 'left' }
}

/** A name or id: stray blanks are taken away, and cells keep leading zeros. */
export function name(of?: string): Field<string> {
  return {
    read: cell => (isError(cell) ? wrong(found.error, cell) : { value: tidy(shownCell(cell)) }),
    tidy: cell => (typeof cell === 'string' && !isError(cell) ? tidy(cell) : undefined),
    align: 'left',
    format: '@',
    ...(of ? { names: of } : {}),
  }
}

export interface NumberBounds {
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
  readonly format?: string
}

/** A plain number; a percentage is its share. */
export function number(bounds: NumberBounds = {}): Field<number> {
  return {
    read: (cell, setting) => {
      if (typeof cell === 'number' && Math.abs(cell) <= LARGEST) return within(cell, bounds)
      const typed = typedNumber(cell, setting)
      if ('wrong' in typed) return typed
      const bounded = within(typed.value.n, bounds)
      return 'wrong' in bounded ? bounded : { ...typed, value: bounded.value }
    },
    tidy: numberOf,
    format: bounds.format ?? 'General',
    align: 'right',
  }
}

export function money(bounds: NumberBounds = {}): Field<number> {
  return number({ format: '#,##0.00', min: -MOST_MONEY, max: MOST_MONEY, ...bounds })
}
/** Counted in minor units it is exact. */
const MOST_MONEY = 9e13

export function typed(format = '0.0#%'): Field<Typed> {
  return {
    read: typedNumber,
    show: ({ n, percent }) => (percent ? { share: n } : n),
    tidy: figureOf,
    format,
    align: 'right',
    percents: true,
  }
}

/** The cell itself: what it means is settled with its neighbours (figures whose unit or scale another row gives). */
export function raw(): Field<Cell> {
  return {
    read: cell => (isError(cell) ? wrong(found.error, cell) : { value: cell }),
    tidy: figureOf,
    format: 'General',
    align: 'right',
    percents: true,
    inUnit: true,
  }
}

/** A rate, payout or coefficient: a share as it stands. Above `most` it is refused, above 0.5 remarked. */
export function rate(): Field<number> {
  return {
    read: (cell, setting) => {
      const read = typedNumber(cell, setting)
      if ('wrong' in read) return read
      const { n } = read.value
      if (n > 1) return wrong(found.rate, cell, { proposed: n / 100 })
      if (n < 0) return wrong(found.least, cell, { least: 0 })
      return n > 0.5 ? { value: n, remark: found.highRate, with: { rate: n } } : { ...read, value: n }
    },
    tidy: figureOf,
    format: '0.0#%',
    align: 'right',
  }
}

export function day(): Field<Day> {
  const tidyDay = (cell: Cell) => {
    const read = typeof cell === 'string' ? readDayCell(cell) : undefined
    return read && 'value' in read ? read.value : undefined
  }
  return { read: readDayCell, tidy: tidyDay, format: 'yyyy-mm-dd', align: 'center' }
}

function readDayCell(cell: Cell): Read<Day> {
  if (typeof cell === 'number' && cell > 19000000) return readDayCell(String(cell))
  if (typeof cell === 'number')
    return cell >= OLDEST_SERIAL && cell < 110000 ? { value: dayFromSerial(cell) } : wrong(found.day, cell)
  if (typeof cell !== 'string') return wrong(found.day, cell)
  if (isError(cell)) return wrong(found.error, cell)
  const read = readDay(cell)
  if (read.day !== undefined) return { value: read.day }
  return wrong(read.impossible ? found.noSuchDay : found.day, cell)
}

/** 1954-10-03: a smaller number in a date's place is no date that lost its format, but a figure. */
const OLDEST_SERIAL = 20000

/** A calendar month in any notation. */
export function month(): Field<Month> {
  return periodField(true)
}

/** A period in any notation. */
export function period(): Field<string> {
  return periodField(false)
}

function periodField(onlyMonth: boolean): Field<string> {
  const read = (cell: Cell, setting: Setting) => readPeriodCell(cell, setting, onlyMonth)
  const tidyPeriod = (cell: Cell, setting: Setting) => {
    const found = read(cell, setting)
    return 'value' in found ? found.value : undefined
  }
  return { read, tidy: tidyPeriod, format: '@', align: 'center', months: true }
}

function readPeriodCell(cell: Cell, setting: Setting, onlyMonth: boolean): Read<string> {
  const none = onlyMonth ? found.month : found.period
  if (isError(cell)) return wrong(found.error, cell)
  const read = readPeriod(periodText(cell), setting.today)
  if (!read && isMissingWeek(shownCell(cell))) return wrong(found.noSuchWeek, cell)
  if (!read || (onlyMonth && !isMonth(read.period))) return wrong(none, cell)
  if (!read.assumed) return { value: read.period }
  return { value: read.period, remark: found.monthAssumed, with: { found: shownCell(cell), month: read.period } }
}

/** 2026.1 as a number may be January or October typed as 2026.10: it is not read. A large serial is a date. */
function periodText(cell: Cell): string {
  if (typeof cell !== 'number') return shownCell(cell)
  if (cell > 40000 && cell < 80000 && Number.isInteger(cell)) return dayFromSerial(cell)
  return /^\d{4}\.1$/.test(String(cell)) ? '' : String(cell)
}

export type Words<K extends string> = Readonly<Record<K, Wording & { readonly also?: readonly string[] }>>
export interface Choice<K extends string> extends Field<K> {
  readonly words: readonly Text[]
  /** The word for one of the choices, in both languages. */
  word(id: K): Text
}

/** One of some words: its id or either language, in any case. */
export function choice<K extends string>(group: string, words: Words<K>): Choice<K> {
  const ids = Object.keys(words) as K[]
  const named = ids.map(id => ({ id: `${group}.${id}`, en: words[id].en, 'zh-CN': words[id]['zh-CN'] }))
  const spelled = (id: K) => [id, words[id].en, words[id]['zh-CN'], ...(words[id].also ?? [])]
  const word = (id: K): Text => named[ids.indexOf(id)] ?? { id, en: id, 'zh-CN': id }
  return {
    words: named,
    word,
    show: (id, lang) => word(id)[lang],
    read: cell => {
      if (isError(cell)) return wrong(found.error, cell)
      const typedWord = evened(shownCell(cell))
      const hit = ids.find(id => spelled(id).some(word => evened(word) === typedWord))
      if (hit !== undefined) return { value: hit }
      const like = ids.find(id => nearest(typedWord, spelled(id)) !== undefined)
      const accepted = { accepted: named }
      if (like === undefined) return wrong(found.choice, cell, accepted)
      return wrong(found.choiceLike, cell, { ...accepted, like: word(like) })
    },
    align: 'center',
  }
}

/** A tick box, or yes and no in words. */
export function yesNo(): Field<boolean> {
  const yes = choice('yesNo', {
    yes: { en: 'yes', 'zh-CN': '是', also: ['true', 'y', '1', '✓', '√', 'on', '开', '对'] },
    no: { en: 'no', 'zh-CN': '否', also: ['false', 'n', '0', '✗', '×', 'off', '关', '不'] },
  })
  return {
    ...yes,
    show: (value, lang) => yes.word(value ? 'yes' : 'no')[lang],
    read: (cell, setting) => {
      const read = yes.read(cell, setting)
      return 'wrong' in read ? read : { value: read.value === 'yes' }
    },
  }
}

function within(n: number, { min, max, whole }: NumberBounds): Read<number> {
  if (min !== undefined && n < min) return wrong(found.least, n, { least: min })
  if (max !== undefined && n > max) return wrong(found.most, n, { most: max })
  if (whole && !Number.isInteger(n)) return wrong(found.whole, n)
  return { value: n }
}
