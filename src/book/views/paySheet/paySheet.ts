import { lineKinds } from '../../../domain/pay/kind'
import { type Cell, evened, isBlank, shownCell } from '../../../domain/values/cell'
import { groupBy } from '../../../domain/values/groupBy'
import { issue, problems } from '../../../domain/values/issue'
import { toMajor, toMinor } from '../../../domain/values/money'
import { addMonths, isMonth, readPeriod } from '../../../domain/values/period'
import { type Lang, texts } from '../../../domain/values/text'
import { currencyOf } from '../../reading/currency'
import type { Reads, Row } from '../../reading/reads'
import { readSettings } from '../../settings/settings'
import { csvText } from '../../table/csv'
import { results } from '../../tables/results'
import { told } from '../start/subject'

const words = texts('live.paySheet', {
  no: { en: 'No.', 'zh-CN': '序号' },
  id: { en: 'Id', 'zh-CN': '工号' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  team: { en: 'Team', 'zh-CN': '团队' },
  total: { en: 'Total pay', 'zh-CN': '合计应发' },
  before: { en: 'Last month', 'zh-CN': '上月' },
  difference: { en: 'Difference', 'zh-CN': '差额' },
  signature: { en: 'Signature', 'zh-CN': '签收' },
  sum: { en: 'Total', 'zh-CN': '合计' },
  leftOut: { en: 'Left out: {names}', 'zh-CN': '未计入:{names}' },
})

const found = problems('live.paySheet', {
  none: {
    severity: 'look',
    what: { en: 'no month is approved yet', 'zh-CN': '还没有已审批的月份' },
    mend: {
      en: 'Choose Approve, close, pay… in the Yardstick menu.',
      'zh-CN': '请在“标尺”菜单选择“审批、关账、发放”。',
    },
  },
  period: {
    severity: 'look',
    what: { en: '{found} is not approved', 'zh-CN': '{found} 还没有审批' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
})

/** What is paid for an approved period: a table with its headers and, last, its total. */
export interface PaySheet {
  readonly period: string
  readonly company: string
  readonly currency: string
  readonly total: number | ''
  readonly budget: number | ''
  readonly remark: string
  readonly table: readonly (readonly Cell[])[]
}

/** Columns before the kinds of pay. */
export const PAY_LEAD = 4
/** Kinds of pay there is room for, then total, last month, difference, signature. */
export const PAY_COLUMNS = PAY_LEAD + 13 + 4

export function paySheetOf(reads: Reads, asked: Cell, { today, lang }: { today: string; lang: Lang }): PaySheet {
  const { settings } = readSettings(reads.settings, { today })
  const { company, currency, budgetPerMonth: budget = '' } = settings
  const nothing = { period: '', company, currency, total: '', budget, table: [] } as const
  const ready = (reads.periods?.rows ?? []).filter(({ state }) => state === 'approved' || state === 'closed')
  const periods = ready
    .map(({ period }) => period)
    .sort()
    .reverse()
  if (periods.length === 0) return { ...nothing, remark: told(issue(found.none), lang) }
  const period = isBlank(asked) ? periods[0] : readPeriod(shownCell(asked), today)?.period
  const row = ready.find(one => one.period === period)
  if (!row || period === undefined) {
    const values = { found: shownCell(asked), accepted: periods.slice(0, 6) }
    return { ...nothing, remark: told(issue(found.period, values), lang) }
  }
  const paid = (reads.results?.rows ?? []).filter(one => one.period === period && one.total !== undefined)
  const { table, total } = tableOf(reads, { period, paid, lang })
  const remark = row.leftOut ? words.leftOut[lang].replace('{names}', () => row.leftOut ?? '') : ''
  return {
    period,
    company,
    currency: currencyOf(reads, period, settings),
    budget: isMonth(period) ? budget : '',
    total,
    remark,
    table,
  }
}

interface Paid {
  readonly period: string
  readonly paid: readonly Row<'results'>[]
  readonly lang: Lang
}

function tableOf(reads: Reads, { period, paid, lang }: Paid) {
  const lines = groupBy(
    (reads.payLines?.rows ?? []).filter(row => row.period === period),
    row => evened(row.person),
  )
  const all = paid.map(row => ({ row, parts: partsOf(lines.get(evened(row.name)) ?? []) }))
  const terms = [...new Set(Object.values(lineKinds).map(({ term }) => term))].filter(term =>
    all.some(({ parts }) => (parts.get(term) ?? 0) !== 0),
  )
  const last = isMonth(period) ? addMonths(period, -1) : ''
  const before = new Map(
    (reads.results?.rows ?? []).filter(row => row.period === last).map(row => [evened(row.name), row.total]),
  )
  const body = all.map(({ row, parts }, at): Cell[] => {
    const earlier = before.get(evened(row.name))
    const total = toMinor(row.total ?? 0)
    return [
      ...[at + 1, row.id ?? '', row.name, row.team ?? ''],
      ...terms.map(term => toMajor(parts.get(term) ?? 0)),
      ...[toMajor(total), earlier ?? '', toMajor(total - toMinor(earlier ?? 0)), ''],
    ]
  })
  const { no, id, name, team, total, before: lastMonth, difference, signature } = words
  const head = [no, id, name, team].map(text => text[lang])
  const tail = [total, lastMonth, difference, signature].map(text => text[lang])
  const sums = Array.from({ length: terms.length + 3 }, (_, column) =>
    toMajor(body.reduce((sum, cells) => sum + toMinor(Number(cells[PAY_LEAD + column] || 0)), 0)),
  )
  return {
    table: [
      [...head, ...terms.map(term => termWord(term, lang)), ...tail],
      ...body,
      ['', '', words.sum[lang], '', ...sums, ''],
    ],
    total: sums[terms.length] ?? 0,
  }
}

/** Minor units by term of total pay. */
function partsOf(lines: readonly Row<'payLines'>[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  for (const { kind, amount = 0 } of lines) {
    const { term } = lineKinds[kind]
    parts.set(term, (parts.get(term) ?? 0) + toMinor(amount))
  }
  return parts
}

function termWord(term: string, lang: Lang): string {
  const column = Object.entries(results.columns).find(([id]) => id === term)?.[1]
  return column?.header[lang] ?? term
}

/** What the first column of the block holds, from the top. */
export const PAY_FACTS = ['period', 'company', 'currency', 'total', 'budget', 'remark'] as const

/** The facts below each other in the first column, beside them the table. */
export function paySheetRows(sheet: PaySheet): Cell[][] {
  return Array.from({ length: Math.max(PAY_FACTS.length, sheet.table.length) }, (_, row) => {
    const fact = PAY_FACTS[row]
    const cells = sheet.table[row] ?? []
    return [fact ? sheet[fact] : '', ...Array.from({ length: PAY_COLUMNS }, (_, i): Cell => cells[i] ?? '')]
  })
}

/** The table as text for a spreadsheet or a bank: nothing a person typed can become a formula. */
export function paySheetCsv({ table }: PaySheet): string {
  return csvText(table)
}
