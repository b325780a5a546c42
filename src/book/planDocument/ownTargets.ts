import type { MonthContext } from '../../domain/lookups/context'
import type { Kpi } from '../../domain/records/month'
import { type Month, windowOf } from '../../domain/values/period'
import { type Lang, say } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import { words } from './words'

interface OwnTarget {
  readonly month: Month
  readonly figure: number
  /** Days absent and ramp are allowed for already. */
  readonly prorated: boolean
}

/** The figures an owner has on Targets in the fiscal year, as they are in force in their months. */
export function ownTargets({ input, targets }: MonthContext, owner: string, { name }: Kpi): OwnTarget[] {
  return windowOf(input.month, 'year', input.policy.fiscalStart).flatMap(month => {
    const found = targets.find(owner, name, month)
    return found ? [{ month, figure: found.figure, prorated: found.row.prorated }] : []
  })
}

/** Each KPI of a plan for which an owner has targets: months of one figure are said together. */
export function ownTargetTexts(context: MonthContext, owner: string, plan: string, lang: Lang): string[] {
  const { kpis, month } = context.input
  const own = versionFor(kpis, month).filter(kpi => kpi.plan === plan)
  return own.flatMap(kpi => {
    const found = ownTargets(context, owner, kpi)
    if (found.length === 0) return []
    const months = spans(found).map(({ first, last, figure }) => {
      const span = first === last ? first : `${first}–${last}`
      return say(words.targetIn, { span, target: { figure, percent: kpi.percent } }, lang)
    })
    const isProrated = kpi.rollUp === 'sum' && found.some(({ prorated }) => prorated)
    const values = { kpi: kpi.name, months, note: isProrated ? words.proratedAlready[lang] : '' }
    return [say(words.ownTarget, values, lang)]
  })
}

interface Span {
  readonly first: Month
  readonly last: Month
  readonly figure: number
}

function spans(months: readonly OwnTarget[]): Span[] {
  const found: Span[] = []
  for (const { month, figure } of months) {
    const last = found[found.length - 1]
    if (last?.figure === figure) found[found.length - 1] = { ...last, last: month }
    else found.push({ first: month, last: month, figure })
  }
  return found
}
