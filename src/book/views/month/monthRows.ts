import { monthContext, type WeightedKpi } from '../../../domain/lookups/context'
import { writtenRule } from '../../../domain/methods/written'
import type { PersonResult } from '../../../domain/pay/personResult'
import { type Graded, gradeRows, isDistributed } from '../../../domain/scores/grade'
import type { KpiScore } from '../../../domain/scores/kpiScore'
import type { TeamScore } from '../../../domain/scores/team'
import type { Cell } from '../../../domain/values/cell'
import { explain } from '../../../domain/values/explain'
import { howToMend, whatIsWrong } from '../../../domain/values/issue'
import { toMajor } from '../../../domain/values/money'
import { type Lang, type Text, texts } from '../../../domain/values/text'
import { methods, missing } from '../../tables/kpiChoices'
import type { LiveMonth } from './month'

/** KPIs there is room for. */
export const SLOTS = 8
/** Rows above the people: what was chosen, and the plan in force. */
export const HEAD_ROWS = 7

const words = texts('live.monthRows', {
  month: { en: 'Month', 'zh-CN': '月份' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  team: { en: 'Team', 'zh-CN': '团队' },
  decimals: { en: 'Score decimals', 'zh-CN': '得分小数位' },
  remark: { en: 'Remark', 'zh-CN': '提示' },
  budget: { en: 'Budget', 'zh-CN': '预算' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  unit: { en: 'Unit', 'zh-CN': '单位' },
  members: { en: '{count} members', 'zh-CN': '{count} 人' },
  teamWithout: { en: 'without {names}', 'zh-CN': '未含 {names}' },
})

const columnWords = texts('live.monthColumns', {
  kind: { en: 'Row', 'zh-CN': '行' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  team: { en: 'Team', 'zh-CN': '团队' },
  rank: { en: 'Rank', 'zh-CN': '排名' },
  share: { en: 'Team share', 'zh-CN': '团队占比' },
  teamScore: { en: 'Team score', 'zh-CN': '团队得分' },
  points: { en: 'Points', 'zh-CN': '协作分' },
  veto: { en: 'Veto', 'zh-CN': '否决' },
  pending: { en: 'Pending', 'zh-CN': '待补' },
  grade: { en: 'Grade given', 'zh-CN': '指定等级' },
  pay: { en: 'Estimated pay', 'zh-CN': '预计应发' },
  note: { en: 'Note', 'zh-CN': '说明' },
  target: { en: 'Target', 'zh-CN': '目标' },
  actual: { en: 'Actual', 'zh-CN': '完成' },
  given: { en: 'Points given', 'zh-CN': '指定得分' },
  from: { en: 'From', 'zh-CN': '起点' },
  tier: { en: 'Grade', 'zh-CN': '等级' },
})

export type LiveColumn = keyof typeof columnWords
const SINGLE = [
  'kind',
  'name',
  'team',
  'rank',
  'share',
  'teamScore',
  'points',
  'veto',
  'pending',
  'grade',
  'pay',
  'note',
] as const
const PER_KPI = ['target', 'actual', 'given'] as const
const GRADES = ['from', 'tier'] as const

/** The columns of the block in their order; those per KPI stand together, SLOTS of each. */
export const LIVE_COLUMNS: readonly LiveColumn[] = [
  ...SINGLE,
  ...PER_KPI.flatMap(id => Array.from({ length: SLOTS }, () => id)),
  ...GRADES,
]

type Row = Partial<Record<(typeof SINGLE)[number], Cell>> & { readonly kpis?: readonly KpiCells[] }

interface KpiCells {
  readonly target: Cell
  readonly actual: Cell
  readonly given: Cell
}

/**
 * The month as one block: HEAD_ROWS rows of what was chosen and of the plan in force (over the columns of each KPI:
 * name, unit, weight, method, rule as typed, what a missing figure means), then a row per person by rank, a blank one,
 * and a row per team; beside them the grades in force.
 */
export function monthRows(live: LiveMonth): Cell[][] {
  const { input, result, plan, lang } = live
  const kpis = input
    ? monthContext(input)
        .scored(plan)
        .filter(({ weight }) => weight > 0)
        .slice(0, SLOTS)
    : []
  const people = (result?.people ?? []).filter(person => isShown(person, live)).sort((a, b) => rankOf(a) - rankOf(b))
  const teams = (result?.teams ?? []).filter(({ team }) => people.some(person => isIn(person, team.name)))
  const rows = [
    ...people.map(person => personRow(person, kpis, live)),
    ...(teams.length > 0 ? [{}] : []),
    ...teams.map(team => teamRow(team, kpis, lang)),
  ]
  const grades = input ? gradeRows(input, plan) : []
  const tiers = isDistributed(grades) ? [] : [...grades].reverse()
  const body = Array.from({ length: Math.max(rows.length, tiers.length) }, (_, index): Cell[] => {
    const tier = tiers[index]
    return [...cellsOf(rows[index] ?? {}), tier ? (tier.from ?? 0) : '', tier?.grade ?? '']
  })
  return [...headRows(live, kpis), ...body]
}

const rankOf = ({ rank }: PersonResult): number => rank ?? Number.POSITIVE_INFINITY

function isShown(person: PersonResult, { plan, team }: LiveMonth): boolean {
  return person.plan === plan && (team === '' || isIn(person, team))
}

function isIn({ presence }: PersonResult, team: string): boolean {
  return presence.last.team === team
}

function cellsOf({ kpis = [], ...row }: Row): Cell[] {
  const per = PER_KPI.flatMap(id => Array.from({ length: SLOTS }, (_, slot) => kpis[slot]?.[id] ?? ''))
  return [...SINGLE.map(id => row[id] ?? ''), ...per]
}

function headRows(live: LiveMonth, kpis: readonly WeightedKpi[]): Cell[][] {
  const { lang, input, remark } = live
  const chosen: ReadonlyArray<readonly [Text, Cell]> = [
    [words.month, live.month],
    [words.plan, live.plan],
    [words.team, live.team],
    [words.decimals, input?.policy.scoreDecimals ?? 2],
    [
      words.remark,
      remark ? `${whatIsWrong(remark, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(remark, lang)}` : '',
    ],
    [words.budget, ''],
  ]
  const over = (of: (kpi: WeightedKpi) => Cell) => Array.from({ length: SLOTS }, (_, i) => (kpis[i] ? of(kpis[i]) : ''))
  const plan = [
    over(({ kpi }) => kpi.name),
    over(({ weight }) => weight),
    over(({ kpi }) => methodWord(kpi.method, lang)),
    over(({ kpi }) => writtenRule(kpi.rule)),
    over(({ kpi }) => missing.word(kpi.gate ? 'pending' : (kpi.missing ?? input?.policy.missing ?? 'pending'))[lang]),
    over(() => ''),
  ]
  const rest = LIVE_COLUMNS.length - 2 - (SINGLE.length - 2) - SLOTS
  const top = chosen.map(([word, value], index): Cell[] => [
    word[lang],
    value,
    ...blanks(SINGLE.length - 2),
    ...(plan[index] ?? []),
    ...blanks(rest),
  ])
  const labels = LIVE_COLUMNS.map((id, index): Cell => {
    const kpi = kpis[(index - SINGLE.length) % SLOTS]
    const isPerKpi = PER_KPI.some(known => known === id)
    return isPerKpi ? (kpi ? `${columnWords[id][lang]} ${kpi.kpi.name}` : '') : columnWords[id][lang]
  })
  return [...top, labels]
}

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => '')

function methodWord(method: string, lang: Lang): Cell {
  const id = method as Parameters<typeof methods.word>[0]
  return methods.word(id)[lang]
}

function personRow(person: PersonResult, kpis: readonly WeightedKpi[], { input, lang }: LiveMonth): Row {
  const { presence, share, team, points, final, graded, gates, pay, scores } = person
  const isPending = final === undefined
  const byShare = input !== undefined && isDistributed(gradeRows(input, person.plan))
  const isGiven = byShare || gates.some(({ effect }) => effect === 'grade')
  return {
    kind: 'person',
    name: presence.person.name,
    team: presence.last.team,
    rank: person.rank ?? '',
    share,
    teamScore: team ?? '',
    points,
    veto: gates.some(({ effect }) => effect === 'score') ? 1 : 0,
    pending: isPending ? 1 : 0,
    grade: !isPending && isGiven ? gradeName(graded) : '',
    pay: pay ? toMajor(pay.total) : '',
    note: noteOf(person, lang),
    kpis: kpis.map(({ kpi }) => kpiCells(scores?.lines.find(({ score }) => score.kpi.name === kpi.name)?.score)),
  }
}

const gradeName = (graded: Graded | undefined): string => graded?.row?.grade ?? ''

/** Why somebody waits; or the veto that acts. */
function noteOf({ final, why, gates }: PersonResult, lang: Lang): string {
  const reasons = final === undefined ? (why.steps ?? [why]) : gates.map(gate => gate.why)
  return reasons.map(reason => explain(reason, lang)).join(lang === 'en' ? '; ' : ';')
}

/** Figures as the methods take them: blank = not known yet, – = not counted; points where no figure gives them. */
function kpiCells(score: KpiScore | undefined): KpiCells {
  if (!score) return { target: '', actual: '', given: '' }
  const { state, figure, target = '', actual = '', points = '' } = score
  if (figure === 'carried') return { target, actual: '', given: points }
  if (state === 'notCounted') return { target, actual: figure === 'missing' ? '' : '–', given: '' }
  return { target, actual: figure === 'missing' ? '' : actual, given: '' }
}

function teamRow(
  { team, kpis: lines, members, without, total }: TeamScore,
  kpis: readonly WeightedKpi[],
  lang: Lang,
): Row {
  const names = without.join(lang === 'en' ? ', ' : '、')
  const note = [words.members[lang].replace('{count}', String(members))]
  if (names) note.push(words.teamWithout[lang].replace('{names}', names))
  return {
    kind: 'team',
    name: team.name,
    teamScore: total?.value ?? '',
    share: 0,
    note: note.join(lang === 'en' ? ', ' : ','),
    kpis: kpis.map(({ kpi }) => teamCells(lines.find(({ score }) => score.kpi.name === kpi.name)?.score)),
  }
}

/** A team's KPI without a figure leaves its weight to the others; points without figures are its members' mean. */
function teamCells(score: KpiScore | undefined): KpiCells {
  if (!score) return { target: '', actual: '', given: '' }
  if (score.state === 'notCounted') return { target: score.target ?? '', actual: '–', given: '' }
  const { target = '', actual, points = '' } = score
  return actual === undefined ? { target, actual: '', given: points } : { target, actual, given: '' }
}
