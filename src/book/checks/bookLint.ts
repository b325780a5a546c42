import { gapsBetween } from '../../domain/breakdown/gaps'
import type { MonthInput } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import type { Setting } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { fiscalYear } from '../../domain/values/period'
import { standingRows } from '../plan/currentTargets'
import { bookOf, readYear, summedKpis } from '../plan/planBook'
import { placeOf, type Reads } from '../reading/reads'
import { readSettings } from '../settings/settings'

const found = problems('lint.book', {
  children: {
    severity: 'look',
    what: {
      en: '{kpi} {year}: what lies below {parent} differs from it by {gap}',
      'zh-CN': '{kpi} {year} 年:“{parent}”与下级合计相差 {gap}',
    },
    mend: {
      en: 'Targets › Share the difference, or change the figures on Targets.',
      'zh-CN': '可用“目标 › 平摊差额”,或直接改目标表。',
    },
  },
  noAddress: {
    severity: 'look',
    what: {
      en: 'statements go out by mail, but {names} have no address',
      'zh-CN': '对账单按邮件发送,但 {names} 没有邮箱',
    },
    mend: {
      en: 'Fill in E-mail on People, or choose none under Statement.',
      'zh-CN': '请在人员表填邮箱,或把“对账单”选为不发。',
    },
  },
  unannounced: {
    severity: 'look',
    what: {
      en: '{plan} is in force since {version}, but was announced on {announced}',
      'zh-CN': '“{plan}”自 {version} 起执行,但 {announced} 才公布',
    },
    mend: { en: 'Let a plan begin after it is announced.', 'zh-CN': '方案应先公布再执行。' },
  },
  unconfirmed: {
    severity: 'look',
    what: { en: '{names} have not confirmed {plan} ({version})', 'zh-CN': '{names} 还没有确认方案“{plan}”({version})' },
    mend: { en: 'Note the day on Confirmations.', 'zh-CN': '请在“方案确认”表填写确认日期。' },
  },
})

interface Book {
  readonly reads: Reads
  readonly input: MonthInput
  readonly setting: Setting
}

/** What is allowed and unwise in the workbook beside its rules: targets, addresses, confirmations. */
export function bookLint(book: Book): Issue[] {
  return [...differingTargets(book), ...missingAddresses(book), ...confirmationProblems(book)]
}

function differingTargets({ reads, input, setting }: Book): Issue[] {
  const { fiscalStart } = input.policy
  const year = String(fiscalYear(input.month, fiscalStart))
  const read = readYear(reads, Number(year), setting)
  return summedKpis(input.kpis).flatMap(kpi => {
    const book = bookOf(read, kpi)
    if ('problem' in book) return []
    const gaps = gapsBetween(standingRows(book)).filter(gap => gap.year !== 0)
    return gaps.map(({ parent, year: gap }) =>
      issue(found.children, { kpi, year, parent: parent.name, gap: gap / 100 }, { place: { table: 'targets' } }),
    )
  })
}

function missingAddresses({ reads, setting }: Book): Issue[] {
  const { people } = reads
  const { features } = readSettings(reads.settings, setting).settings
  if (!people || !features.statements) return []
  const wanted = people.rows.filter(row => row.statement !== 'none' && (row.end ?? setting.today) >= setting.today)
  const known = new Set(people.rows.filter(row => row.email).map(row => evened(row.name)))
  const without = wanted.filter(row => !known.has(evened(row.name)))
  const [first] = without
  if (!first) return []
  const names = [...new Set(without.map(({ name }) => name))]
  return [issue(found.noAddress, { names }, { place: placeOf(people, first, 'email') })]
}

/** Only where somebody keeps confirmations of a plan: its version in force was announced before, and everybody agreed. */
function confirmationProblems({ reads, input }: Book): Issue[] {
  const rows = reads.confirmations?.rows ?? []
  const plans = [...new Set(rows.map(({ plan }) => plan))]
  return plans.flatMap(plan => {
    const own = rows.filter(row => row.plan === plan && row.version <= input.month)
    const version = own
      .map(row => row.version)
      .sort()
      .pop()
    const current = own.filter(row => row.version === version)
    if (version === undefined) return []
    const late = current.find(({ announced }) => announced !== undefined && announced.slice(0, 7) > version)
    const names = current.filter(({ confirmed }) => confirmed === undefined).map(({ person }) => person)
    const place = { place: { table: 'confirmations' } }
    return [
      ...(late ? [issue(found.unannounced, { plan, version, announced: late.announced }, place)] : []),
      ...(names.length > 0 ? [issue(found.unconfirmed, { plan, version, names: shortened(names) }, place)] : []),
    ]
  })
}

const MOST_NAMES = 5
const shortened = (names: readonly string[]): string[] =>
  names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : [...names]
