import type { Line } from '../../domain/breakdown/line'
import type { Plan, PlanInput } from '../../domain/breakdown/plan'
import { type PlanTerms, whyOf } from '../../domain/breakdown/whyOf'
import { explain } from '../../domain/values/explain'
import { howToMend, type Issue, type Severity, whatIsWrong } from '../../domain/values/issue'
import type { Lang } from '../../domain/values/text'
import type { PlanBook } from './planBook'
import { ownerName } from './records'

/** A plan as a sidebar shows it; figures in the KPI's unit. */
export interface PlanPreview {
  readonly kpi: string
  readonly unit: string
  readonly year: number
  readonly months: readonly string[]
  readonly rows: readonly PreviewRow[]
  readonly issues: readonly PreviewIssue[]
  /** Nothing stands against writing it. */
  readonly ready: boolean
}

export interface PreviewRow {
  readonly owner: string
  readonly kind: Line['kind']
  readonly parent?: string | undefined
  readonly year: number
  readonly months: readonly number[]
  readonly locked: readonly boolean[]
  readonly yearLocked: boolean
  readonly buffer: number
  /** What its children do not carry, by month. */
  readonly uncovered: readonly number[]
  readonly why: string
}

export interface PreviewIssue {
  readonly severity: Severity
  readonly what: string
  readonly mend: string
  readonly who: readonly string[]
}

export function previewOf(book: PlanBook, input: PlanInput, plan: Plan, lang: Lang): PlanPreview {
  const terms = termsOf(input)
  return {
    kpi: book.kpi.name,
    unit: book.scale.unit,
    year: book.year,
    months: book.months,
    ready: !plan.issues.some(({ severity }) => severity === 'stop'),
    issues: plan.issues.map(found => shownIssue(found, lang)),
    rows: plan.lines.map(line => ({
      owner: ownerName(line, lang),
      kind: line.kind,
      ...(line.parent === undefined
        ? {}
        : { parent: line.parent === 'company' ? ownerName(company, lang) : line.parent }),
      year: line.year / 100,
      months: line.months.map(figure => figure / 100),
      locked: line.locked,
      yearLocked: line.yearLocked,
      buffer: line.buffer,
      uncovered: line.uncovered.map(figure => figure / 100),
      why: explain(whyOf(line, terms), lang),
    })),
  }
}

const company = { kind: 'company', name: 'company' } as const

export function termsOf({ months, unit, time, buffer }: PlanInput): PlanTerms {
  const way = { id: 'breakdown.way', ...time.words }
  return { months, unit, way, buffers: { company: buffer.teams, team: buffer.people, person: 0 } }
}

function shownIssue(found: Issue, lang: Lang): PreviewIssue {
  const { severity, who = [] } = found
  return { severity, what: whatIsWrong(found, lang), mend: howToMend(found, lang), who }
}
