import { snap } from '../values/round'
import type { Deduction } from './deduct'
import type { Ends } from './ends'
import type { Capped } from './ratio'
import type { PointRow } from './rows'

/** What the methods make of their rules. */
type Known = undefined | string | Capped | readonly PointRow[] | Ends | Deduction | { readonly ends: Ends } | Rows

interface Rows {
  readonly rows: readonly PointRow[]
}

/** A rule that was read, as one text that reads back to the same whatever the workbook's cap and the KPI's unit. */
export function writtenRule(read: unknown): string {
  const rule = read as Known
  if (rule === undefined) return ''
  if (typeof rule === 'string') return rule
  if ('cap' in rule) return [percent(rule.cap / 100), ...(rule.from ? [`from ${percent(rule.from)}`] : [])].join('; ')
  if ('worst' in rule) return `${rule.worst} → ${rule.best}`
  if ('each' in rule) return String(snap(rule.each / rule.unit))
  if ('ends' in rule) return writtenRule(rule.ends)
  const rows = 'rows' in rule ? rule.rows : rule
  return rows.map(({ from, points }) => `${percent(from)}: ${points}`).join('; ')
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`
}
