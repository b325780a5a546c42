import { COMPANY } from '../../domain/breakdown/line'
import type { Setting } from '../../domain/values/field'
import type { Lang } from '../../domain/values/text'
import { lockedIn } from '../editing/locks'
import { prepareMonth } from '../reading/input'
import type { Reads } from '../reading/reads'
import { organisationWays, rampPolicies, timeWays } from '../tables/breakdownChoices'
import { type StandingRow, standingRows } from './currentTargets'
import { currentYear, type PlanBook, summedKpis } from './planBook'
import { planningOf } from './planningRecords'
import { ownerName } from './records'
import type { PlanRequest, TypedLock } from './request'

/** What a sidebar offers: KPIs that can be broken down, the year that runs, seasonal tables, and the ways in words. */
export function planOptions(reads: Reads, setting: Setting, lang: Lang) {
  const { input, settings } = prepareMonth(reads, setting.today.slice(0, 7), setting)
  const said = (choice: {
    readonly words: readonly { readonly id: string; readonly en: string; readonly 'zh-CN': string }[]
  }) => choice.words.map(word => ({ id: word.id.split('.').pop() ?? '', word: word[lang] }))
  return {
    kpis: summedKpis(input.kpis),
    year: currentYear(setting, settings.fiscalYearStart),
    seasons: (reads.seasons?.rows ?? []).map(({ name }) => name),
    ways: { time: said(timeWays), organisation: said(organisationWays), ramp: said(rampPolicies) },
  }
}

/** How a KPI and year were planned last, as the request that would plan it again: what was typed over stays. */
export function requestOf(
  book: PlanBook,
  lang: Lang,
): PlanRequest & { readonly year: string; readonly owners: readonly Owner[] } {
  const [company, team] = (['company', 'team'] as const).map(level => planningOf(book).find(row => row.level === level))
  const rows = standingRows(book)
  const total = rows.find(({ kind }) => kind === COMPANY)?.annual
  const share = (typed: { readonly n: number } | undefined) =>
    typed === undefined ? 0 : `${Number((typed.n * 100).toFixed(6))}%`
  return {
    kpi: book.kpi.name,
    year: String(book.year),
    total: total === undefined ? '' : total / 100,
    unit: company?.unit ?? team?.unit ?? 1,
    time: company?.timeWay ?? 'even',
    season: company?.season ?? '',
    growth: share(company?.growth),
    teamsBy: company?.organisationWay ?? 'headcount',
    peopleBy: team?.organisationWay ?? 'headcount',
    bufferTeams: share(company?.buffer),
    bufferPeople: share(team?.buffer),
    ramp: company?.ramp ?? 'reduce',
    locks: rows.flatMap(row => locksOf(book, row, lang)),
    owners: [
      { owner: ownerName({ kind: COMPANY, name: COMPANY }, lang), kind: COMPANY },
      ...book.teams.map(owner => ({ owner, kind: 'team' as const })),
      ...[...new Set(book.posts.map(post => post.person))].map(owner => ({ owner, kind: 'person' as const })),
    ],
  }
}

export interface Owner {
  readonly owner: string
  readonly kind: StandingRow['kind']
}

function locksOf(book: PlanBook, row: StandingRow, lang: Lang): TypedLock[] {
  const of = { owner: ownerName(row, lang), kind: row.kind }
  const months = book.months.flatMap((month, j): TypedLock[] => {
    const figure = row.months[j]
    return row.locked[j] && figure !== undefined ? [{ ...of, month, figure: figure / 100 }] : []
  })
  const { year } = lockedIn(row.owned.row.lockedMonths)
  return year && row.annual !== undefined ? [...months, { ...of, figure: row.annual / 100 }] : months
}
