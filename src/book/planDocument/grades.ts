import { gradeRows } from '../../domain/grade'
import type { GradeRow, MonthInput } from '../../domain/records'
import { type Lang, say } from '../../domain/text'
import type { Section } from './sections'
import { words } from './words'

/** The grades of a plan, with a worked example of the grade bonus. */
export function gradeSection(input: MonthInput, plan: string, lang: Lang): Section[] {
  const rows = gradeRows(input, plan)
  if (rows.length === 0) return []
  return [
    { title: words.gradesTitle[lang], lines: [...rows.map(row => gradeLine(row, lang)), ...bonusExample(rows, lang)] },
  ]
}

function gradeLine(row: GradeRow, lang: Lang): string {
  const bonus = row.bonus ? say(words.gradeBonus, { bonus: row.bonus / 100 }, lang) : ''
  const coefficient = row.coefficient ?? (row.bonus ? 0 : 1)
  const values = { grade: row.grade, from: row.from ?? 0, share: row.share ?? 0, coefficient, bonus }
  return say(row.share === undefined ? words.grade : words.gradeShare, values, lang)
}

function bonusExample(rows: readonly GradeRow[], lang: Lang): string[] {
  const row = rows.find(({ coefficient, bonus }) => coefficient !== undefined && coefficient !== 1 && !bonus)
  if (row?.coefficient === undefined) return []
  const base = 1000
  const values = { base, grade: row.grade, coefficient: row.coefficient, pay: base * row.coefficient }
  return [say(words.bonusExample, values, lang)]
}
