import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tokenProblem, tokensIn } from '../../src/book/layout/tokens'
import type { FormulaSheet } from '../../src/book/sheets/kind'
import type { Table } from '../../src/book/table/table'
import { unreadByFunctions } from './clock'
import { callsIn, code, isCustom } from './formulaCode'
import type { Gate } from './gate'
import { BY_CLOCK, BY_CRITERION, GOOGLE_ONLY, OFFICE_TOO } from './templateFunctions'

/** A formula of a template, in one language, and where it stands. */
export interface TemplateFormula {
  readonly at: string
  readonly formula: string
  readonly lang: 'en' | 'zh-CN'
}

/** Every formula the sheets and tables bring along. */
export function templateFormulas(sheets: readonly FormulaSheet[], tables: readonly Table[]): TemplateFormula[] {
  const inSheets = sheets.flatMap(({ id, cells }) => cells.map(({ at, formula }) => ({ at: `${id} ${at}`, formula })))
  const inTables = tables.flatMap(({ id, columns }) =>
    Object.entries(columns).map(([column, { formula }]) => ({ at: `${id} ${column}`, formula })),
  )
  return [...inSheets, ...inTables].flatMap(({ at, formula }): TemplateFormula[] => {
    if (formula === undefined) return []
    if (typeof formula === 'string') return [{ at, formula, lang: 'en' }]
    return (['en', 'zh-CN'] as const).map(lang => ({ at, formula: formula[lang], lang }))
  })
}

/** What is wrong with a template formula, whatever the workbook. */
export function formulaProblems(formula: string, tables: readonly Table[]): string[] {
  const calls = callsIn(formula)
  const unlisted = calls.filter(name => !isCustom(name) && !OFFICE_TOO.has(name) && !GOOGLE_ONLY.has(name))
  const tokens = tokensIn(formula).flatMap(token => tokenProblem(token, tables) ?? [])
  const periods = tokensIn(formula).filter(
    ({ table, part }) => tables.find(({ id }) => id === table)?.columns[part ?? '']?.field.months,
  )
  const criterion = calls.find(name => BY_CRITERION.has(name))
  return [
    ...tokens,
    ...unlisted.map(name => `${name} is not on the list of functions`),
    ...(/\d\.\d/.test(code(formula)) ? ['a decimal is read otherwise in other locales'] : []),
    ...(/,/.test(code(formula)) ? ['a comma between arguments is read otherwise in other locales'] : []),
    ...(/[{}\\]/.test(code(formula)) ? ['an array in braces is written otherwise in other locales'] : []),
    ...(criterion && periods.length > 0 ? [`${criterion} may read a period as a date: compare it by =`] : []),
  ]
}

const MOST_CALLS = 30

/** Template formulas mean something, in every locale, and call few custom functions. */
export const formulas: Gate = async root => {
  const folder = join(root, 'src/book')
  if (!existsSync(join(folder, 'sheets/index.ts'))) return { failures: [] }
  const { sheets } = (await import(join(folder, 'sheets/index.ts'))) as { sheets: Record<string, FormulaSheet> }
  const { tables } = (await import(join(folder, 'tables/index.ts'))) as { tables: Record<string, Table> }
  const known = Object.values(tables)
  const all = templateFormulas(Object.values(sheets), known)
  const unread = new Set(Object.values(sheets).flatMap(unreadByFunctions))
  const mayBe = (at: string, problem: string) => unread.has(at) && BY_CLOCK.has(problem.split(' ')[0] ?? '')
  const wrong = all.flatMap(({ at, formula }) =>
    formulaProblems(formula, known)
      .filter(problem => !mayBe(at, problem))
      .map(problem => `${at}: ${problem}`),
  )
  const calls = all.filter(({ lang }) => lang === 'en').flatMap(({ formula }) => callsIn(formula).filter(isCustom))
  const many = calls.length > MOST_CALLS ? [`${calls.length} calls of custom functions, more than ${MOST_CALLS}`] : []
  return { failures: [...new Set(wrong), ...many], note: `${all.length} formulas, ${calls.length} custom calls` }
}
