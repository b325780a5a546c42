import { toMajor, toMinor } from '../../domain/values/money'
import { type Lang, money, number, say, type Text } from '../../domain/values/text'
import { changeSentence, kindWord } from './parts'
import type { KpiLine, Statement } from './statement'
import { words } from './words'

const MOST_DEALS = 12

/** Text as markup shows it: nothing in it is ever markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** Looks stand on the elements themselves, because mail programs drop style sheets; grey only, for the copier. */
const LOOK = {
  page: 'font:13px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",Arial,sans-serif;color:#202124;max-width:720px;margin:0 auto',
  head: 'font-size:20px;font-weight:600;margin:0 0 2px',
  sub: 'color:#5f6368;margin:0 0 12px',
  facts: 'width:100%;border-collapse:collapse;margin:0 0 12px',
  fact: 'padding:8px 10px;border:1px solid #dadce0;color:#5f6368;font-size:12px',
  value: 'font-size:18px;font-weight:600;color:#202124',
  title: 'font-size:14px;font-weight:600;margin:16px 0 4px;border-bottom:1px solid #5f6368',
  table: 'width:100%;border-collapse:collapse',
  th: 'text-align:left;padding:4px 6px;border-bottom:1px solid #9aa0a6;color:#5f6368;font-weight:600',
  thRight: 'text-align:right;padding:4px 6px;border-bottom:1px solid #9aa0a6;color:#5f6368;font-weight:600',
  td: 'padding:4px 6px;border-bottom:1px solid #e8eaed;vertical-align:top',
  tdRight: 'padding:4px 6px;border-bottom:1px solid #e8eaed;text-align:right;white-space:nowrap;vertical-align:top',
  note: 'color:#5f6368;font-size:12px;margin:2px 0',
  signs: 'width:100%;margin-top:28px;color:#5f6368;font-size:12px',
} as const

const tag = (name: string, look: keyof typeof LOOK, inner: string): string =>
  `<${name} style="${LOOK[look].replace(/"/g, "'")}">${inner}</${name}>`

/** One person's card as markup: for print and for mail. */
export function cardMarkup(statement: Statement): string {
  const { company, period, person, result, lang } = statement
  const parts = [
    tag('h1', 'head', escaped(say(words.title, { period }, lang))),
    tag(
      'p',
      'sub',
      escaped([company, say(words.person, { person, team: result.team ?? '' }, lang)].filter(Boolean).join(' · ')),
    ),
    facts(statement),
    statement.reward === undefined
      ? ''
      : note(say(words.reward, { grade: result.grade, reward: statement.reward }, lang)),
    result.final === undefined ? note(say(words.pending, { why: result.why ?? '' }, lang)) : '',
    kpiTable(statement),
    compared(statement),
    payTable(statement),
    salary(statement),
    deals(statement),
    trend(statement),
    signatures(lang),
    note(`${words.private[lang]} ${words.questions[lang]}`),
  ]
  return tag('section', 'page', parts.filter(Boolean).join('\n'))
}

/** The sentence of a score begins with its KPI already; others are given its name. */
const named = (kpi: string, why: string): string => (why.startsWith(kpi) ? why : `${kpi}: ${why}`)
const note = (text: string): string => tag('p', 'note', escaped(text))
const title = (text: Text, lang: Lang, values = {}): string => tag('h2', 'title', escaped(say(text, values, lang)))

function facts({ result, rank, currency, lang }: Statement): string {
  const shown: [Text, string][] = [
    [words.final, result.final === undefined ? '–' : number(result.final)],
    [words.own, result.individual === undefined ? '–' : number(result.individual)],
    ...(result.teamScore === undefined ? [] : [[words.teamScore, number(result.teamScore)] as [Text, string]]),
    [words.grade, result.grade ?? '–'],
    ...(rank === undefined ? [] : [[words.rank, String(rank)] as [Text, string]]),
    [words.total, `${money(result.total ?? 0)} ${currency}`],
  ]
  const cells = shown.map(([label, value]) =>
    tag('td', 'fact', `${escaped(label[lang])}<br>${tag('span', 'value', escaped(value))}`),
  )
  return tag('table', 'facts', `<tr>${cells.join('')}</tr>`)
}

type Column<T> = readonly [Text, (row: T) => string, 'left' | 'right']

function table<T>(columns: readonly Column<T>[], rows: readonly T[], lang: Lang): string {
  const head = columns.map(([label, , side]) => tag('th', side === 'right' ? 'thRight' : 'th', escaped(label[lang])))
  const body = rows.map(row =>
    columns.map(([, value, side]) => tag('td', side === 'right' ? 'tdRight' : 'td', escaped(value(row)))).join(''),
  )
  return tag('table', 'table', `<tr>${head.join('')}</tr>${body.map(cells => `<tr>${cells}</tr>`).join('')}`)
}

const score = (n: number | undefined): string => (n === undefined ? '–' : number(n))

const KPI_COLUMNS: readonly Column<KpiLine>[] = [
  [words.kpi, line => line.kpi, 'left'],
  [words.target, line => line.target, 'right'],
  [words.actual, line => line.actual, 'right'],
  [words.attainment, line => line.attainment, 'right'],
  [words.score, line => score(line.score), 'right'],
  [words.weight, line => line.weight, 'right'],
  [words.weighted, line => score(line.weighted), 'right'],
]

function kpiTable({ kpis, lang }: Statement): string {
  if (kpis.length === 0) return ''
  const sentences = kpis.filter(({ why }) => why !== '').map(({ kpi, why }) => note(named(kpi, why)))
  return [title(words.kpi, lang), table(KPI_COLUMNS, kpis, lang), ...sentences].join('\n')
}

function compared({ before, result, lang }: Statement): string {
  if (!before) return ''
  return title(words.compared, lang, { period: before.period }) + note(changeSentence(result, before, lang))
}

function payTable({ payLines, lang }: Statement): string {
  if (payLines.length === 0) return ''
  const columns: readonly Column<Statement['payLines'][number]>[] = [
    [
      words.line,
      line => [kindWord(line.kind, lang), line.commissionPlan, line.deal].filter(Boolean).join(' · '),
      'left',
    ],
    [words.amount, line => money(line.amount ?? 0), 'right'],
    [words.why, line => line.why ?? '', 'left'],
  ]
  return title(words.pay, lang) + table(columns, payLines, lang)
}

/** Base salary and pay together; of a month not worked in full what salary is due is not known here. */
function salary({ baseSalary, result: { total = 0, activeShare = 1 }, currency, lang }: Statement): string {
  if (!baseSalary) return ''
  const values = { salary: baseSalary, total, together: toMajor(toMinor(baseSalary) + toMinor(total)), currency }
  return note(say(activeShare < 1 ? words.salaryOfMonth : words.salary, values, lang))
}

function deals({ deals: all, lang }: Statement): string {
  if (all.length === 0) return ''
  const shown = all.slice(0, MOST_DEALS).map(deal => say(words.deal, { ...deal }, lang))
  const more = all.length > MOST_DEALS ? [say(words.moreDeals, { count: all.length - MOST_DEALS }, lang)] : []
  return title(words.deals, lang) + note([...shown, ...more].join(' · '))
}

function trend({ trend: periods, lang }: Statement): string {
  if (periods.length < 2) return ''
  const columns: readonly Column<Statement['trend'][number]>[] = [
    [words.trend, row => row.period, 'left'],
    [words.final, row => number(row.final), 'right'],
    [words.total, row => money(row.total), 'right'],
  ]
  return title(words.trend, lang) + table(columns, periods, lang)
}

function signatures(lang: Lang): string {
  const lines = [words.signEmployee, words.signLeader, words.signDate].map(
    label => `<td>${escaped(label[lang])} ______________</td>`,
  )
  return tag('table', 'signs', `<tr>${lines.join('')}</tr>`)
}

/** Cards for the printer: one A4 page per person. */
export function printMarkup(statements: readonly Statement[], lang: Lang): string {
  const style =
    '@page{size:A4;margin:14mm}body{margin:0}section+section{break-before:page}@media screen{body{padding:16px}section{margin-bottom:32px!important}}'
  const cards = statements.map(cardMarkup).join('\n')
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><style>${style}</style></head><body>${cards}</body></html>`
}
