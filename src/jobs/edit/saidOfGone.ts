import { withoutLeftovers } from '../../book/month/leftovers'
import { RULE_TABLES } from '../../book/month/leftovers/words'
import { readTables } from '../../book/month/reads'
import { readSettings } from '../../book/settings'
import { tables } from '../../book/tables/index'
import { evened } from '../../domain/cell'
import { monthOf } from '../../domain/period'
import { say as fill, texts } from '../../domain/text'
import { readGrids } from '../../platform/workbook'
import { type Known, namesOnKpis } from './known'

const say = texts('saidOfGone', {
  left: {
    en: '“{name}” is gone, so this is not used any more: {rows}. To take it out too, choose “Check the data” and tick its line on {checks}.',
    'zh-CN': '“{name}”已删除,以下内容不再使用:{rows}。如要一并删除,请先“检查数据”,再在“{checks}”勾选该行。',
  },
})

const MENTIONING = [...RULE_TABLES.map(id => tables[id]), tables.kpis, tables.teams, tables.people, tables.settings]

/** What went by a plan or KPI that an edit has taken away; said when the name goes, and not again. */
export function saidOfGone(known: Known, today: string): string | undefined {
  const now = namesOnKpis(readTables(readGrids([tables.kpis, tables.settings]), { today }))
  const were = [
    ...known.kpis.filter(name => !now.kpis.includes(name)),
    ...known.plans.filter(name => !now.plans.includes(name)),
  ]
  if (were.length === 0) return undefined
  const reads = readTables(readGrids(MENTIONING), { today })
  const { settings } = readSettings(reads.settings, { today })
  const left = withoutLeftovers(reads, { month: monthOf(today), settings, were }).issues
  const found = left.find(({ with: { name } }) => were.includes(evened(String(name))))
  return found && fill(say.left, { ...found.with, checks: tables.checks.name }, known.lang)
}
