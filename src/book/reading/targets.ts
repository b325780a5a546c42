import { COMPANY, type OwnerKind } from '../../domain/breakdown/line'
import type { Kpi, TargetRow } from '../../domain/records/month'
import type { Cell } from '../../domain/values/cell'
import { two } from '../../domain/values/day'
import type { Setting } from '../../domain/values/field'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { addMonths, fiscalYear, type Month, monthOf } from '../../domain/values/period'
import { texts } from '../../domain/values/text'
import { isFigureIssue, readFigure, type Scale } from './figures'
import { sameName, unknownName } from './names'
import { placeOf, type Reads, type Row } from './reads'
import { isPerson, type Roster } from './roster'
import { type Earlier, inForceRows } from './targetVersions'

const say = texts('targetsRead', {
  kpi: { en: 'KPI', 'zh-CN': '指标' },
})

const found = problems('targetsRead', {
  twice: {
    severity: 'leavesOut',
    what: {
      en: '{owner} has two rows for {kpi} in {year} (rows {rows})',
      'zh-CN': '{owner} 的“{kpi}”{year} 年有两行(第 {rows} 行)',
    },
    mend: {
      en: 'Keep one of them, or give the later one a from month.',
      'zh-CN': '请只保留一行,或给后一行填起用月份。',
    },
  },
  notBrokenDown: {
    severity: 'look',
    what: {
      en: '{owner} has a year’s target for {kpi}, but none by month',
      'zh-CN': '{owner} 的“{kpi}”只有全年目标,没有分到各月',
    },
    mend: { en: 'Fill in the months.', 'zh-CN': '请填写各月目标。' },
  },
})

type TargetsRead = NonNullable<Reads['targets']>
const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const

/** The cells of one KPI's targets, for settling its scale. */
export function targetCells(read: TargetsRead | undefined, kpi: string): Cell[] {
  const rows = (read?.rows ?? []).filter(row => sameName(row.kpi, [kpi]) !== undefined)
  return rows.flatMap(row => [row.annual ?? null, ...MONTHS.map(id => row[id] ?? null)])
}

export interface TargetRules {
  readonly roster: Roster
  readonly teams: readonly string[]
  readonly kpis: readonly Kpi[]
  readonly scaleOf: (kpi: string) => Scale
  readonly setting: Setting
  readonly month: Month
  /** The month the fiscal year begins in. */
  readonly fiscalStart: number
  /** Plans that were replaced, and whether the first of them or the last is scored on. */
  readonly history?: Reads['history']
  readonly paid?: 'original' | 'replanned'
}

export function readTargets(
  read: TargetsRead | undefined,
  rules: TargetRules,
): { targets: TargetRow[]; issues: Issue[] } {
  if (!read) return { targets: [], issues: [] }
  const issues: Issue[] = []
  const rows = groupBy(ownedRows(read, { ...rules, issues }), ({ target: { kpi, owner, fromMonth = '' } }) =>
    [kpi, owner, fromMonth].join('\u0001'),
  )
  for (const same of rows.values()) if (same.length > 1) issues.push(twice(same))
  const targets = [...rows.values()].flatMap(same => (same.length === 1 ? same.map(one => one.target) : []))
  return { targets: [...inForceRows(targets, earlier(rules), rules.paid ?? 'original')], issues }
}

/** A row of Targets and whose it is. */
export interface Owned {
  readonly target: TargetRow
  readonly row: Row<'targets'>
  readonly kind: OwnerKind
}

/** The rows of the year that name a KPI and an owner there is. */
export function ownedRows(read: TargetsRead, rules: TargetRules & { readonly issues: Issue[] }): Owned[] {
  const names = [...new Set(rules.kpis.map(kpi => kpi.name))]
  const ofYear = read.rows.filter(({ year }) => Number(year) === fiscalYear(rules.month, rules.fiscalStart))
  return ofYear.flatMap((row): Owned[] => {
    const kpi = sameName(row.kpi, names)
    const owner = ownerOf(read, row, rules)
    const about = { place: placeOf(read, row, 'kpi'), who: isOwner(owner) ? [owner.name] : [] }
    if (kpi === undefined) rules.issues.push(unknownName(say.kpi, row.kpi, names, about))
    if (!isOwner(owner)) rules.issues.push(owner)
    if (kpi === undefined || !isOwner(owner)) return []
    const target = targetOf(read, row, { kpi, owner: owner.name }, rules)
    return [{ target: owner.kind === 'person' ? withLeaving(target, rules) : target, row, kind: owner.kind }]
  })
}

/** A planned row that still asks something after somebody's last day was planned before that day was known. */
function withLeaving(target: TargetRow, { roster, fiscalStart }: TargetRules): TargetRow {
  const stints = roster.people.find(({ name }) => name === target.owner)?.stints ?? []
  const leftOn = stints.every(({ end }) => end !== undefined)
    ? stints.reduce((last, { end = '' }) => (end > last ? end : last), '')
    : ''
  if (!target.prorated || leftOn === '') return target
  const first = `${target.year}-${two(fiscalStart)}`
  const after = Array.from({ length: 12 }, (_, i) => addMonths(first, i)).filter(month => month > monthOf(leftOn))
  const asks = after.some(month => (target.months[Number(month.slice(5)) - 1] ?? 0) > 0)
  return asks ? { ...target, leftOn } : target
}

/** Rows of Target history of the year; who is gone since is no problem here. */
function earlier(rules: TargetRules): Earlier[] {
  const read = rules.history as TargetsRead | undefined
  if (!read) return []
  return ownedRows(read, { ...rules, issues: [] }).map(({ target, row }) => {
    const { version, until } = row as unknown as Row<'history'>
    return { target, version, until }
  })
}

const COMPANIES = ['company', '公司', '全公司', 'all']

interface Owner {
  readonly kind: OwnerKind
  readonly name: string
}

const isOwner = (owner: Owner | Issue): owner is Owner => 'kind' in owner

/** A person, a team, or the company. */
function ownerOf(read: TargetsRead, row: Row<'targets'>, { roster, teams }: TargetRules): Owner | Issue {
  const team = sameName(row.owner, teams)
  if (row.ownerKind !== 'person' && team !== undefined) return { kind: 'team', name: team }
  if (row.ownerKind === 'company' || sameName(row.owner, COMPANIES) !== undefined)
    return { kind: COMPANY, name: COMPANY }
  const person = roster.find(row.owner, placeOf(read, row, 'owner'))
  return isPerson(person) ? { kind: 'person', name: person.name } : person
}

interface Whose {
  readonly kpi: string
  readonly owner: string
}

function targetOf(
  read: TargetsRead,
  row: Row<'targets'>,
  { kpi, owner }: Whose,
  to: TargetRules & { readonly issues: Issue[] },
): TargetRow {
  const scale = to.scaleOf(kpi)
  const figure = (id: 'annual' | (typeof MONTHS)[number], month?: string) => {
    const readOne = readFigure(
      row[id] ?? null,
      scale,
      { place: placeOf(read, row, id), who: [owner], month },
      to.setting,
    )
    if (isFigureIssue(readOne)) to.issues.push(readOne)
    return typeof readOne === 'object' && 'value' in readOne ? readOne.value : undefined
  }
  const annual = figure('annual')
  const first = `${row.year}-${two(to.fiscalStart)}`
  const year = Array.from({ length: 12 }, (_, i) => addMonths(first, i))
  const months = MONTHS.map((id, i) =>
    figure(
      id,
      year.find(month => Number(month.slice(5)) === i + 1),
    ),
  )
  const blank = months.every(month => month === undefined)
  const summed = to.kpis.some(one => one.name === kpi && one.rollUp === 'sum')
  if (blank && annual !== undefined && summed) {
    to.issues.push(issue(found.notBrokenDown, { owner, kpi }, { place: placeOf(read, row, 'annual') }))
  }
  return {
    year: Number(row.year),
    kpi,
    owner,
    annual,
    months: blank && !summed ? months.map(() => annual) : months,
    prorated: row.prorated ?? false,
    ...(row.fromMonth === undefined ? {} : { fromMonth: row.fromMonth }),
    place: placeOf(read, row),
  }
}

function twice(same: readonly Owned[]): Issue {
  const [first, second] = same
  const { owner = '', kpi = '', year = 0 } = first?.target ?? {}
  const rows = same.map(one => one.row.at).join(', ')
  return issue(found.twice, { owner, kpi, year: String(year), rows }, { place: second?.target.place, who: [owner] })
}
