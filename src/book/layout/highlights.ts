import { columnLetters } from '../../domain/values/place'
import type { Highlight, Tone } from '../looks/plan'
import type { Table } from '../table/table'
import { periods } from '../tables/periods'
import type { Placed } from './columns'

/** Choices that colour their cell, by table and column. */
const TONES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Tone>>>>>> = {
  results: { state: { pending: 'needsYou' } },
  checks: { severity: { stop: 'needsYou', leavesOut: 'needsYou', look: 'look' } },
  periods: { state: { closed: 'unmeasured' } },
}

/** Health is a word and a shape wherever it stands on a sheet people read. */
const HEALTH: Readonly<Record<string, Tone>> = { '●': 'fine', '▲': 'look', '■': 'needsYou' }
const WITH_HEALTH = new Set(['month', 'dashboard', 'scorecard'])

export function highlightsOf(table: Table, placed: readonly Placed[]): Highlight[] {
  return [
    ...choices(table, placed),
    ...health(table, placed),
    ...unmeasured(placed),
    ...differences(table, placed),
    ...outOfDate(table, placed),
  ]
}

/** In both languages, so that a change of language needs no new rules. */
function choices(table: Table, placed: readonly Placed[]): Highlight[] {
  return Object.entries(TONES[table.id] ?? {}).flatMap(([id, tones]) => {
    const from = placed.findIndex(column => column.id === id) + 1
    const words = table.columns[id]?.field.words ?? []
    return words.flatMap(word => {
      const tone = tones[word.id.split('.').pop() ?? '']
      if (tone === undefined || from === 0) return []
      return [...new Set([word.en, word['zh-CN']])].map(text => ({ from, count: 1, when: { text }, tone }))
    })
  })
}

function health({ id }: Table, placed: readonly Placed[]): Highlight[] {
  if (!WITH_HEALTH.has(id)) return []
  return Object.entries(HEALTH).map(([begins, tone]) => ({ from: 1, count: placed.length, when: { begins }, tone }))
}

const NOT_MEASURED = ['–', '-', 'n/a', '免考', '不考核']

/** Figures that are not measured are grey. The formula needs no separator: those differ by locale. */
function unmeasured(placed: readonly Placed[]): Highlight[] {
  const from = placed.findIndex(({ id }) => id === undefined) + 1
  if (from === 0) return []
  const count = placed.filter(({ id }) => id === undefined).length
  const cell = `${columnLetters(from)}2`
  const formula = `=${NOT_MEASURED.map(text => `(${cell}="${text}")`).join('+')}>0`
  return [{ from, count, when: { formula }, tone: 'unmeasured' }]
}

/** What does not add up needs somebody. */
function differences({ id }: Table, placed: readonly Placed[]): Highlight[] {
  const from = placed.findIndex(column => column.id === 'difference') + 1
  if (id !== 'targets' || from === 0) return []
  const cell = `${columnLetters(from)}2`
  return [{ from, count: 1, when: { formula: `=ISNUMBER(${cell})*(${cell}<>0)` }, tone: 'needsYou' }]
}

/**
 * Months whose inputs changed after they were scored. A condition reaches another tab by its name only: one rule for each
 * language, of which one finds its tab. Without separators, as above.
 */
function outOfDate({ id }: Table, placed: readonly Placed[]): Highlight[] {
  const from = placed.findIndex(column => column.id === 'period') + 1
  if (id !== 'results' || from === 0) return []
  const closed = periods.columns.state.field.words?.find(word => word.id.endsWith('.closed'))
  return (['en', 'zh-CN'] as const).map(lang => {
    const [period, state, calculated, changed] = (['period', 'state', 'calculatedAt', 'inputsChangedAt'] as const).map(
      column => {
        const letters = columnLetters(Object.keys(periods.columns).indexOf(column) + 1)
        return `INDIRECT("'${periods.name[lang]}'!${letters}2:${letters}")`
      },
    )
    const isOpen = `(${state}<>"${closed?.[lang]}")`
    const formula = `=SUMPRODUCT((${period}=${columnLetters(from)}2)*${isOpen}*(${changed}>${calculated}))>0`
    return { from, count: 1, when: { formula }, tone: 'look' }
  })
}
