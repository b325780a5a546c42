import { type Issue, issue, problems } from '../../domain/values/issue'
import { addMonths, isMonth, type Month } from '../../domain/values/period'
import { placeOf, type Reads } from './reads'
import type { Roster } from './roster'

const found = problems('gone', {
  deleted: {
    severity: 'look',
    what: {
      en: '{person} has results up to {last}, but no row in People any more',
      'zh-CN': '{person} 到 {last} 为止有考核结果,但人员表中已没有此人',
    },
    mend: {
      en: 'Never delete a row: put it back with an end date.',
      'zh-CN': '离职请不要删行:把这一行加回来并填写离职日期。',
    },
  },
})

const MONTHS_BACK = 12

/** People who were scored in the year before and whose row was deleted since. */
export function deletedPeople({ results, people }: Reads, roster: Roster, month: Month): Issue[] {
  if (!results || !people || people.header.issues.length > 0) return []
  const oldest = addMonths(month, -MONTHS_BACK)
  const last = new Map<string, (typeof results.rows)[number]>()
  for (const row of results.rows) {
    const isNear = isMonth(row.period) && row.period >= oldest && row.period < month
    if (isNear && row.period >= (last.get(row.name)?.period ?? '')) last.set(row.name, row)
  }
  return [...last.values()].flatMap(row => {
    const known = [row.name, row.id].some(name => name !== undefined && roster.meant(name).length > 0)
    if (known) return []
    return [issue(found.deleted, { person: row.name, last: row.period }, { place: placeOf(results, row, 'name') })]
  })
}
