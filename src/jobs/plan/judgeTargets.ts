import { unitOf } from '../../book/plan/currentTargets'
import { judged } from '../../book/plan/judge'
import { ownerName } from '../../book/plan/records'
import { explain } from '../../domain/values/explain'
import { openBook, openPlan } from './openPlan'

/** Targets against people's history, capacity and ramp: flags with the evidence and a proposal. Nothing is changed. */
export function judgeTargets(request: { readonly kpi: string; readonly year?: string | undefined }) {
  const workbook = openPlan()
  const book = openBook(workbook, request)
  const { lang } = workbook
  return {
    kpi: book.kpi.name,
    unit: book.scale.unit,
    step: unitOf(book) / 100,
    year: book.year,
    months: book.months,
    checked: book.rows.filter(({ kind }) => kind === 'person').length,
    flagged: judged(book).map(({ row, flagged }) => ({
      person: ownerName(row, lang),
      target: row.months.reduce((sum: number, figure) => sum + (figure ?? 0), 0) / 100,
      evidence: flagged.flags.map(flag => explain(flag, lang)),
      proposed: flagged.proposed,
      why: explain(flagged.why, lang),
    })),
  }
}
