import { two } from '../../../domain/values/day'
import { addMonths, fiscalYear, type Month } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import type { RecordOf } from '../../table/table'
import type { targets } from '../../tables/targets'
import type { Template } from '../template'
import { namesOf } from '../templateRows'
import { activeDays, type Cast, fullTarget, kpiOf, type Member, teamIn } from './team'

type TargetRecord = RecordOf<typeof targets>

export interface Planned {
  readonly template: Template
  readonly lang: Lang
  readonly cast: Cast
  readonly months: readonly Month[]
  readonly fiscalStart: number
  readonly note: string
}

/** Targets of every fiscal year the months touch: each person's, and their sums for the teams and the company. */
export function targetRows(planned: Planned): TargetRecord[] {
  const { template, months, fiscalStart } = planned
  const years = [...new Set(months.map(month => fiscalYear(month, fiscalStart)))]
  return years.flatMap(year => template.sample.planned.flatMap(({ kpi }) => yearRows(planned, year, kpi)))
}

function yearRows(planned: Planned, year: number, kpi: string): TargetRecord[] {
  const { template, lang, cast, fiscalStart } = planned
  const first = `${year}-${two(fiscalStart)}`
  const yearMonths = Array.from({ length: 12 }, (_, i) => addMonths(first, i))
  const own = new Map(cast.members.map(member => [member, figures(planned, member, { kpi, months: yearMonths })]))
  const row = (owner: string, of: (month: Month) => number | undefined, ownerKind?: TargetRecord['ownerKind']) =>
    targetRow(planned, { year, kpi, owner }, { months: yearMonths, of, ownerKind })
  const sum = (month: Month, belongs: (member: Member) => boolean) =>
    cast.members.filter(belongs).reduce((total, member) => total + (own.get(member)?.get(month) ?? 0), 0)
  const teamName = namesOf(template.teams, lang)
  return [
    row(COMPANY[lang], month => sum(month, () => true), 'company'),
    ...template.teams.map(team =>
      row(teamName(team.id), month => sum(month, member => teamIn(member, month) === team.id), 'team'),
    ),
    ...cast.members
      .filter(member => (own.get(member)?.size ?? 0) > 0)
      .map(member => row(member.name, month => own.get(member)?.get(month))),
  ]
}

const COMPANY: Readonly<Record<Lang, string>> = { en: 'Company', 'zh-CN': '公司' }

/** Full months' figures where the person is there. */
function figures(
  { template, lang }: Planned,
  member: Member,
  { kpi, months }: { readonly kpi: string; readonly months: readonly Month[] },
): Map<Month, number> {
  const asked = months.flatMap((month): [Month, number][] => {
    const target = activeDays(member, month) && fullTarget({ template, lang, member, month }, kpi)
    return target === undefined ? [] : [[month, target]]
  })
  return new Map(asked)
}

interface Line {
  readonly year: number
  readonly kpi: string
  readonly owner: string
}

interface Year {
  readonly months: readonly Month[]
  readonly of: (month: Month) => number | undefined
  readonly ownerKind: TargetRecord['ownerKind']
}

function targetRow({ template, lang, note }: Planned, { year, kpi, owner }: Line, own: Year): TargetRecord {
  const figures = own.months.map(month => [`m${Number(month.slice(5, 7))}`, own.of(month)] as const)
  return {
    year: String(year),
    kpi: kpiOf(template, template.sample.plans.member, kpi)?.name[lang],
    owner,
    annual: figures.reduce((sum, [, figure = 0]) => sum + figure, 0),
    ...Object.fromEntries(figures),
    ownerKind: own.ownerKind,
    note,
  }
}
