import { type Issue, issue, problems } from '../../domain/values/issue'
import { toMinor } from '../../domain/values/money'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import type { Reads } from '../reading/reads'
import type { Read } from '../table/read'
import { type Difference, differences } from './compare'
import { figuresOf } from './figuresText'
import type { Output } from './output'

const say = texts('handEdits', {
  reason: {
    en: '{column} changed by hand from {kept} to {found}',
    'zh-CN': '{column}由 {kept} 手工改为 {found}',
  },
})

const found = problems('handEdits', {
  pay: {
    severity: 'look',
    what: {
      en: '{column} of {person} in {period} was changed by hand: {kept} → {found}',
      'zh-CN': '{person} {period} 的“{column}”被手工改过:{kept} → {found}',
    },
    mend: {
      en: 'Scoring puts {kept} back. To pay the difference, tick the box: it becomes an adjustment.',
      'zh-CN': '重新计算会恢复为 {kept}。要保留差额请勾选,转为一条奖惩调整。',
    },
  },
  cell: {
    severity: 'look',
    what: {
      en: '{column} of {person} in {period} was changed by hand: {kept} → {found}',
      'zh-CN': '{person} {period} 的“{column}”被手工改过:{kept} → {found}',
    },
    mend: {
      en: 'Scoring puts {kept} back. Change what it is computed from instead.',
      'zh-CN': '重新计算会恢复为 {kept}。请改它所依据的数据。',
    },
  },
  lost: {
    severity: 'look',
    what: { en: 'the row of {person} in {period} was deleted', 'zh-CN': '{person} {period} 的结果行被删除' },
    mend: {
      en: 'Scoring puts it back. For somebody who left, give an end date in People.',
      'zh-CN': '重新计算会恢复。若已离职,请在人员表填写离职日期。',
    },
  },
  added: {
    severity: 'look',
    what: { en: 'a row of {person} in {period} was added by hand', 'zh-CN': '{person} {period} 有一行是手工添加的' },
    mend: {
      en: 'Scoring takes it away. Add the person in People, or pay by an adjustment.',
      'zh-CN': '重新计算会去掉它。请在人员表添加此人,或用奖惩调整发放。',
    },
  },
})

export const handProblems = found

export interface Rescored {
  readonly period: string
  /** What the month comes to now. */
  readonly output: Output
  /** Nothing it is scored from has changed since the last scoring: whatever differs was changed by hand. */
  readonly isSameInput: boolean
  readonly lang: Lang
}

/**
 * What was changed by hand on Results since a month was scored. Where its inputs changed too, the pay lines still tell what
 * each person was to be paid.
 */
export function handEdits(reads: Reads, rescored: Rescored): Issue[] {
  const { period, output, isSameInput, lang } = rescored
  const read = reads.results as Read | undefined
  if (!read || !reads.results?.rows.some(row => row.period === period)) return []
  const all = differences({ read, period, kept: figuresOf(output).results, lang })
  if (all.length === 0) return []
  const changes = isSameInput ? all : totalsChanged(reads, period)
  return issuesOf(changes, read, rescored)
}

/** Totals that are not the sum of their pay lines. */
function totalsChanged({ results, payLines }: Reads, period: string): Difference[] {
  const sums = new Map<string, number>()
  for (const row of payLines?.rows ?? []) {
    if (row.period === period) sums.set(row.person, (sums.get(row.person) ?? 0) + toMinor(row.amount ?? 0))
  }
  return (results?.rows ?? []).flatMap((row): Difference[] => {
    const kept = sums.get(row.name)
    if (!results || row.period !== period || row.total === undefined || kept === undefined) return []
    if (toMinor(row.total) === kept) return []
    const shown = { found: String(row.total), kept: String(kept / 100) }
    return [
      { kind: 'cell', table: results.table, who: row.name, column: results.table.columns.total, at: row.at, ...shown },
    ]
  })
}

/** Pay a person sees; the total stands for its parts where both were changed. */
const PAID = ['gradeBonus', 'commission', 'other']

function issuesOf(changes: readonly Difference[], read: Read, { period, lang }: Rescored): Issue[] {
  const idOf = ({ column }: Difference) => Object.keys(read.table.columns).find(id => read.table.columns[id] === column)
  const totals = new Set(changes.filter(change => idOf(change) === 'total').map(({ who }) => who))
  const isPaid = (change: Difference) => {
    const id = idOf(change) ?? ''
    return id === 'total' || (PAID.includes(id) && !totals.has(change.who))
  }
  return changes.map(change => {
    const { kind, who, column, at, found: now = '', kept = '' } = change
    const index = read.header.columns.get(idOf(change) ?? '')
    const place = {
      table: read.table.id,
      tab: read.grid.tab,
      ...(at === undefined ? {} : { row: at }),
      ...(index === undefined ? {} : { column: index + 1 }),
    }
    const values = { person: who, period, column: column?.header, found: now, kept }
    if (kind !== 'cell') return issue(found[kind], values, { place })
    const amount = (toMinor(Number(now)) - toMinor(Number(kept))) / 100
    if (!isPaid(change) || !Number.isFinite(amount)) return issue(found.cell, values, { place })
    return issue(found.pay, { ...values, amount, reason: fill(say.reason, values, lang) }, { place })
  })
}
