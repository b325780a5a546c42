import type { PlanBook } from '../../book/plan/planBook'
import { decidedRecords, gapsByTeam, proposalsOf } from '../../book/plan/proposals'
import { tables } from '../../book/tables/index'
import { say as fill, texts } from '../../domain/values/text'
import { withLock } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { openBook, openPlan, openStanding, type PlanWorkbook } from './openPlan'
import type { KpiYear } from './readPlan'
import { logPlan, revise } from './writePlan'

const say = texts('decideProposals', {
  job: { en: 'Decide proposals', 'zh-CN': '目标申报确认' },
  empty: { en: '{tab} has no rows yet.', 'zh-CN': '“{tab}”还没有内容。' },
  none: { en: 'There are no proposals for {kpi} {year} yet.', 'zh-CN': '还没有 {year} 年“{kpi}”的目标申报。' },
  done: {
    en: '{kpi} {year}: {decided} of {count} proposals decided and on Targets.{unknown}',
    'zh-CN': '{year} 年“{kpi}”:{count} 份申报中 {decided} 份已确认并写入“目标”。{unknown}',
  },
  unknown: { en: ' Without a target row: {names}.', 'zh-CN': '“目标”中没有:{names}。' },
})

/** Own proposals beside the planned figures, with the gap of each team. */
export function readProposals(wanted: KpiYear) {
  const book = openBook(openPlan(), wanted)
  const { proposed, unknown } = proposalsOf(book)
  return {
    ...{ kpi: book.kpi.name, unit: book.scale.unit, year: book.year, unknown },
    people: proposed.map(({ row, team, planned, proposed: own, agreed, proposal }) => ({
      person: row.name,
      team,
      planned: planned / 100,
      proposed: own / 100,
      gap: (planned - own) / 100,
      agreed: agreed === undefined ? null : agreed / 100,
      comment: proposal.comment ?? '',
    })),
    teams: gapsByTeam(proposed).map(({ team, people, ...sums }) => ({
      team,
      people,
      planned: sums.planned / 100,
      proposed: sums.proposed / 100,
      gap: sums.gap / 100,
    })),
  }
}

/** Brings proposals and decisions onto Targets; an agreed year moves that person's months. */
export function decideProposals(wanted: KpiYear): Outcome {
  return withLock(() => {
    const workbook = openPlan()
    return decided(workbook, openStanding(workbook, wanted))
  })
}

/** The same for every KPI and year that Proposals name. */
export function decideAll(): Outcome {
  return withLock(() => {
    const workbook = openPlan()
    const rows = workbook.reads.proposals?.rows ?? []
    const wanted = new Map(rows.map(({ kpi, year }) => [`${year} ${kpi}`, { kpi, year }] as const))
    if (wanted.size === 0) return { sentence: fill(say.empty, { tab: tables.proposals.name }, workbook.lang) }
    const told = [...wanted.values()].map((one, i) => {
      const now = i === 0 ? workbook : openPlan()
      return decided(now, openStanding(now, one)).sentence
    })
    return { sentence: told.join(' ') }
  })
}

function decided(workbook: PlanWorkbook, book: PlanBook): Outcome {
  const { lang } = workbook
  const { proposed, unknown } = proposalsOf(book)
  const values = { kpi: book.kpi.name, year: String(book.year) }
  if (proposed.length + unknown.length === 0) return { sentence: fill(say.none, values, lang) }
  const changed = revise(workbook, book, { records: decidedRecords(book, proposed, lang), reason: say.job[lang] })
  const missing = unknown.length === 0 ? '' : fill(say.unknown, { names: unknown }, lang)
  const count = proposed.filter(({ agreed }) => agreed !== undefined).length
  const outcome = fill(say.done, { ...values, decided: count, count: proposed.length, unknown: missing }, lang)
  logPlan(workbook, book, { job: say.job, rows: changed, issues: unknown.length, outcome })
  return { sentence: outcome }
}
