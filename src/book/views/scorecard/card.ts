import { monthContext } from '../../../domain/lookups/context'
import { type NextGrade, nextGrade, type Step } from '../../../domain/month/nextGrade'
import { scoreMonth } from '../../../domain/month/scoreMonth'
import { type Cell, evened, isBlank, shownCell } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { howToMend, type Issue, issue, problems, whatIsWrong } from '../../../domain/values/issue'
import { isMonth, type Period, readPeriod } from '../../../domain/values/period'
import { type Lang, number, say, share, type Text, texts } from '../../../domain/values/text'
import { prepareMonth } from '../../reading/input'
import type { Reads, Row } from '../../reading/reads'
import { readSettings } from '../../settings/settings'
import { changeSentence, payParts } from '../../statement/parts'
import { type Statement, statementsOf } from '../../statement/statement'
import { words as labels } from '../../statement/words'
import { interviews } from '../../tables/interviews'
import { changedSince } from '../month/changedSince'
import { languageOf, type Ranges, readRanges } from '../tables'

const words = texts('live.card', {
  outOfDate: {
    en: '{period} was scored {at}; its inputs changed since ({changed}). Score it again.',
    'zh-CN': '{period} 考核于 {at},之后数据有改动({changed}),请重新计算。',
  },
  own: { en: 'Own score {own}', 'zh-CN': '个人得分 {own}' },
  team: { en: 'team score {team} counts {share:%}', 'zh-CN': '团队得分 {team},占 {share:%}' },
  points: { en: '{points} collaboration points', 'zh-CN': '协作分 {points}' },
  rank: { en: 'rank {rank}', 'zh-CN': '第 {rank} 名' },
  first: { en: 'No month before to compare with', 'zh-CN': '没有上月可比' },
  against: { en: 'Against {period}: {change}', 'zh-CN': '较 {period}:{change}' },
  short: {
    en: '{missing} points short of {grade}. Each of these alone is enough:',
    'zh-CN': '距 {grade} 差 {missing} 分,以下任一项做到即可:',
  },
  shortOnly: {
    en: '{missing} points short of {grade}; no KPI alone is enough.',
    'zh-CN': '距 {grade} 差 {missing} 分,单靠一项指标不够。',
  },
  top: { en: 'This is the best grade, or grades are shared out.', 'zh-CN': '已是最高等级,或等级按比例分配。' },
  more: { en: '{kpi}: {more} more', 'zh-CN': '{kpi}:再增加 {more}' },
  less: { en: '{kpi}: {more} less', 'zh-CN': '{kpi}:再减少 {more}' },
  others: { en: 'and {count} more deals', 'zh-CN': '另有 {count} 笔成交' },
  deal: { en: '{date} {customer}', 'zh-CN': '{date} {customer}' },
  signed: { en: 'Signed', 'zh-CN': '签字确认' },
})

const found = problems('live.card', {
  nothing: {
    severity: 'look',
    what: { en: 'no month has been scored yet', 'zh-CN': '还没有计算过任何月份' },
    mend: { en: 'Choose Score a month in the Yardstick menu.', 'zh-CN': '请在“标尺”菜单选择“计算得分”。' },
  },
  period: {
    severity: 'look',
    what: { en: 'there are no results for {found}', 'zh-CN': '{found} 还没有考核结果' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
  person: {
    severity: 'look',
    what: { en: '{found} has no result in {period}', 'zh-CN': '{found} 在 {period} 没有考核结果' },
    mend: { en: 'Choose another name or month.', 'zh-CN': '请选择其他人或其他月份。' },
  },
})

/** One person's month as the card shows it: every entry a text, or a number to be formatted. */
export interface Card {
  readonly person: string
  readonly period: string
  readonly remark: string
  readonly company: string
  readonly team: string
  readonly summary: string
  readonly compared: string
  readonly next: string
  /** The talk on this month, line by line. */
  readonly talk: string
  readonly kpis: Statement['kpis']
  readonly lines: readonly CardLine[]
}

/** A line of the lower part: what the next grade would take, what is paid, which deals are in, who signs. */
export interface CardLine {
  readonly kind: 'step' | 'title' | 'total' | 'pay' | 'deal' | 'sign'
  readonly text: string
  readonly amount: number | string
}

/** Who and when; blank = the latest period scored, the first in Results. */
export interface Asked {
  readonly person: Cell
  readonly period: Cell
  readonly today: Day
}

const MOST_DEALS = 12

/** The card of one person and one month, from what was scored; no other person’s figure is in it. */
export function cardOf(ranges: Ranges, asked: Asked): Card {
  const { today } = asked
  const reads = readRanges(ranges, { today })
  const lang = languageOf(ranges)
  const rows = reads.results?.rows ?? []
  const periods = [...new Set(rows.map(row => row.period))].sort().reverse()
  const period = isBlank(asked.period) ? periods[0] : readPeriod(shownCell(asked.period), today)?.period
  const scored = rows.filter(row => row.period === period)
  if (periods.length === 0) return blankCard(remarkOf(issue(found.nothing), lang))
  if (period === undefined || scored.length === 0) {
    const values = { found: shownCell(asked.period), accepted: periods.slice(0, 6) }
    return blankCard(remarkOf(issue(found.period, values), lang))
  }
  const result = isBlank(asked.person) ? scored[0] : scored.find(row => isCalled(row, shownCell(asked.person)))
  const { settings } = readSettings(reads.settings, { today })
  const request = { period, settings, lang, ranks: settings.rankOnCards }
  const statement = result && statementsOf(reads, request).find(({ person }) => person === result.name)
  if (!statement) {
    const remark = issue(found.person, { found: shownCell(asked.person), period })
    return { ...blankCard(remarkOf(remark, lang)), period }
  }
  const since = changedSince(reads, period)
  const outOfDate = since ? say(words.outOfDate, { period, ...since }, lang) : ''
  const card = filled({ ...statement, lang }, nextOf(reads, statement.result, today), talkOf(reads, statement, lang))
  return { ...card, remark: [card.remark, outOfDate].filter(Boolean).join(' ') }
}

function isCalled({ name, id }: Row<'results'>, typed: string): boolean {
  return [name, id ?? ''].some(known => known !== '' && evened(known) === evened(typed))
}

function remarkOf(remark: Issue, lang: Lang): string {
  return `${whatIsWrong(remark, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(remark, lang)}`
}

function blankCard(remark: string): Card {
  const none = { person: '', period: '', company: '', team: '', summary: '', compared: '', next: '', talk: '' }
  return { ...none, remark, kpis: [], lines: [] }
}

function filled(statement: Statement, next: NextGrade | undefined, talk: string): Card {
  const { lang, result, before } = statement
  return {
    person: statement.person,
    period: statement.period,
    remark: result.state === 'pending' ? (result.why ?? '') : '',
    company: statement.company,
    team: result.team ?? '',
    summary: summaryOf(statement),
    compared: before
      ? say(words.against, { period: before.period, change: changeSentence(result, before, lang) }, lang)
      : words.first[lang],
    next: next ? headline(next, lang) : result.grade === undefined ? '' : words.top[lang],
    talk,
    kpis: statement.kpis,
    lines: [
      ...(next ? next.steps.map(step => stepLine(step, lang)) : []),
      ...payLines(statement),
      ...dealLines(statement),
      title(words.signed[lang]),
      ...[labels.signEmployee, labels.signLeader, labels.signDate].map(sign),
    ],
  }

  function sign(label: Text): CardLine {
    return { kind: 'sign', text: label[lang], amount: '' }
  }
}

const title = (text: string): CardLine => ({ kind: 'title', text, amount: '' })

function payLines(statement: Statement): CardLine[] {
  const { lang, result } = statement
  const total: CardLine = { kind: 'total', text: labels.total[lang], amount: result.total ?? '' }
  const lines = payParts(statement).map(({ line, amount }): CardLine => ({ kind: 'pay', text: line, amount }))
  return [title(labels.pay[lang]), total, ...lines]
}

/** The newest, and how many others. */
function dealLines({ deals, lang }: Statement): CardLine[] {
  if (deals.length === 0) return []
  const others = deals.length - MOST_DEALS
  const lines = deals.slice(0, MOST_DEALS).map(({ date, customer, amount }): CardLine => {
    return { kind: 'deal', text: say(words.deal, { date, customer }, lang), amount }
  })
  const more: CardLine = { kind: 'deal', text: say(words.others, { count: others }, lang), amount: '' }
  return [title(labels.deals[lang]), ...lines, ...(others > 0 ? [more] : [])]
}

function summaryOf({ result, rank, lang }: Statement): string {
  const { individual, teamScore, teamShare = 0, points = 0 } = result
  const parts = [
    ...(individual === undefined ? [] : [say(words.own, { own: individual }, lang)]),
    ...(teamScore === undefined || teamShare === 0
      ? []
      : [say(words.team, { team: teamScore, share: teamShare }, lang)]),
    ...(points === 0 ? [] : [say(words.points, { points }, lang)]),
    ...(rank === undefined ? [] : [say(words.rank, { rank }, lang)]),
  ]
  return parts.join(lang === 'en' ? '; ' : ';')
}

function headline({ grade, missing, steps }: NextGrade, lang: Lang): string {
  return say(steps.length > 0 ? words.short : words.shortOnly, { grade, missing }, lang)
}

function stepLine({ kpi, actual, more }: Step, lang: Lang): CardLine {
  const shown = (figure: number) => (kpi.percent ? share(figure) : number(figure))
  const text = say(more < 0 ? words.less : words.more, { kpi: kpi.name, more: shown(Math.abs(more)) }, lang)
  return { kind: 'step', text, amount: `→ ${shown(actual)}` }
}

const SAID = ['wentWell', 'toImprove', 'actions', 'due', 'view'] as const

/** The latest talk on the month, in the words of Interviews. */
function talkOf(reads: Reads, { person, period }: Statement, lang: Lang): string {
  const rows = (reads.interviews?.rows ?? []).filter(
    row => row.period === period && evened(row.person) === evened(person),
  )
  const talk = [...rows].sort((a, b) => (a.date < b.date ? 1 : -1))[0]
  if (!talk) return ''
  const { columns } = interviews
  const lines = SAID.flatMap(id => (talk[id] ? [`${columns[id].header[lang]}: ${talk[id]}`] : []))
  return [[talk.date, talk.interviewer ?? ''].join(' ').trim(), ...lines].join('\n')
}

/** Only while the figures still are those that were scored. */
function nextOf(reads: Reads, { period, name, final }: Row<'results'>, today: Period): NextGrade | undefined {
  if (!isMonth(period) || final === undefined) return undefined
  const { input } = prepareMonth(reads, period, { today })
  const person = scoreMonth(input).people.find(({ presence }) => presence.person.name === name)
  return person?.final === final ? nextGrade(monthContext(input), person) : undefined
}
