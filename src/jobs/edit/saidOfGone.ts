import { withoutLeftovers } from '../../book/reading/leftovers'
import { RULE_TABLES } from '../../book/reading/leftovers/words'
import { readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { tables } from '../../book/tables/index'
import { evened } from '../../domain/values/cell'
import { monthOf } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { readGrids } from '../../platform/workbook'
import type { Known } from '../workbook/editCache'

const say = texts('saidOfGone', {
  gone: { en: '“{name}” is gone', 'zh-CN': '“{name}”已删除' },
  goneFromPlan: { en: '{plan} has no “{name}” any more', 'zh-CN': '方案“{plan}”已没有“{name}”' },
  left: {
    en: '{gone}, so this is not used any more: {rows}. To take it out too, choose “Check the data” and tick its line on {checks}.',
    'zh-CN': '{gone},以下内容不再使用:{rows}。如要一并删除,请先“检查数据”,再在“{checks}”勾选该行。',
  },
})

const MENTIONING = [...RULE_TABLES.map(id => tables[id]), tables.kpis, tables.teams, tables.people, tables.settings]

/**
 * What went by a plan or KPI that an edit has taken away; said when the name goes, and not again. Where it is not known what
 * was there before, whatever is left of anything.
 */
export function saidOfGone(before: Known | undefined, { planned, lang }: Known, today: string): string | undefined {
  const isThere = ([plan, kpi]: readonly [string, string]) => planned.some(one => one[0] === plan && one[1] === kpi)
  const were = before?.planned.filter(one => !isThere(one)).flat()
  if (were?.length === 0) return undefined
  const reads = readTables(readGrids(MENTIONING), { today })
  const { settings } = readSettings(reads.settings, { today })
  const left = withoutLeftovers(reads, { month: monthOf(today), settings, were }).issues
  const found = left.find(({ with: { name } }) => name !== undefined && (were?.includes(evened(String(name))) ?? true))
  if (!found) return undefined
  const gone = fill(found.with.plan === undefined ? say.gone : say.goneFromPlan, found.with, lang)
  return fill(say.left, { gone, rows: found.with.rows, checks: tables.checks.name }, lang)
}
