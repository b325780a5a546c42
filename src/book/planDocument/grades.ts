import type { Presence } from '../../domain/lookups/presence'
import type { GradeRow, MonthInput } from '../../domain/records/month'
import { gradeRows, isDistributed } from '../../domain/scores/grade'
import type { WindowSize } from '../../domain/values/period'
import { type Lang, say } from '../../domain/values/text'
import type { Reads } from '../reading/reads'
import { readGrades } from '../reading/rules'
import { yearParts } from '../tables/choices'
import { grades } from '../tables/grades'
import type { Section } from './sections'
import { wordOf, words } from './words'

interface Of {
  readonly plan: string
  readonly people: readonly Presence[]
  readonly reads: Reads
}

const KINDS: readonly WindowSize[] = ['month', 'quarter', 'half', 'year']

/** The grades of a plan for months and for each longer period that has its own; how the bonus base is paid. */
export function gradeSections(input: MonthInput, { plan, people, reads }: Of, lang: Lang): Section[] {
  const hasBase = people.some(({ segments }) => segments.some(({ stint }) => stint.baseBonus > 0))
  return KINDS.flatMap(kind => {
    const rows = gradeRows({ ...input, grades: readGrades(reads, [plan], { month: input.month, kind }).grades }, plan)
    if (rows.length > 0) return [kind === 'month' ? ofMonths(input, rows, lang) : ofLonger(rows, kind, lang)]
    return kind === 'month' && hasBase ? [{ title: words.gradesTitle[lang], lines: [words.ungraded[lang]] }] : []
  })
}

function ofMonths({ policy }: MonthInput, rows: readonly GradeRow[], lang: Lang): Section {
  const months = policy.monthsBeforeRanking
  const waits = isDistributed(rows) && months > 0 ? [say(words.notRanked, { months }, lang)] : []
  const lines = [...rows.map(row => gradeLine(row, lang)), ...groupLines(rows, lang), ...waits]
  return { title: words.gradesTitle[lang], lines: [...lines, words.bonusRule[lang], ...bonusExample(rows, lang)] }
}

/** A longer period pays what its rows name: bases stay with the months. */
function ofLonger(rows: readonly GradeRow[], kind: WindowSize, lang: Lang): Section {
  const every = wordOf(yearParts, kind, lang)
  const lines = rows.map(row => gradeLine({ ...row, coefficient: undefined, bonus: row.bonus ?? 0 }, lang))
  return {
    title: say(words.gradesOver, { every }, lang),
    lines: [...lines, ...groupLines(rows, lang), say(words.bonusOver, { every }, lang)],
  }
}

function gradeLine({ grade, from = 0, share, coefficient, bonus, reward }: GradeRow, lang: Lang): string {
  const parts = [
    ...(coefficient === undefined && bonus !== undefined
      ? []
      : [say(words.coefficient, { coefficient: coefficient ?? 1 }, lang)]),
    ...(bonus === undefined ? [] : [say(words.gradeBonus, { bonus: bonus / 100 }, lang)]),
    ...(reward === undefined ? [] : [reward]),
  ]
  return say(share === undefined ? words.grade : words.gradeShare, { grade, from, share, parts }, lang)
}

function groupLines(rows: readonly GradeRow[], lang: Lang): string[] {
  const [first] = rows
  if (!first || !isDistributed(rows)) return []
  return [say(words.group, { group: wordOf(grades.columns.group.field, first.group, lang) }, lang)]
}

function bonusExample(rows: readonly GradeRow[], lang: Lang): string[] {
  const row = rows.find(({ coefficient, bonus }) => coefficient !== undefined && coefficient !== 1 && !bonus)
  if (row?.coefficient === undefined) return []
  const base = 1000
  const values = { base, grade: row.grade, coefficient: row.coefficient, pay: base * row.coefficient }
  return [say(words.bonusExample, values, lang)]
}
