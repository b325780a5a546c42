import type { Cell } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { say, texts } from '../../../domain/values/text'
import { allSettings, featureIds } from '../../settings/settings'
import { PRODUCT_VERSION } from '../../table/version'
import { languageOf, type Ranges, readRanges } from '../tables'
import { marked, type Step } from './kind'
import { setUpFindings } from './setUp'
import { type Subject, subjectOf } from './subject'
import { remarkOn, totalOf, workFindings } from './work'

const words = texts('start', {
  people: { en: '{month} · team of {people}', 'zh-CN': '{month} · {people} 人' },
  scored: { en: 'Total pay {total} {currency}', 'zh-CN': '合计应发 {total} {currency}' },
  estimated: { en: 'Estimated pay {total} {currency}', 'zh-CN': '预计应发 {total} {currency}' },
  budget: { en: '{pay} of a budget of {budget}', 'zh-CN': '{pay} / 预算 {budget}' },
  above: { en: '{pay}, above the budget of {budget}', 'zh-CN': '{pay},超出预算 {budget}' },
  month: { en: 'This month · {month}', 'zh-CN': '本月要做的事 · {month}' },
  allOn: { en: 'Everything is switched on', 'zh-CN': '全部功能都已打开' },
  foot: { en: 'Good to know', 'zh-CN': '说明' },
  who: { en: 'Who can see this file', 'zh-CN': '谁能看' },
  whoSees: {
    en: 'Whoever can open it sees everybody’s scores and pay. Give employees their scorecard instead.',
    'zh-CN': '能打开本文件的人,能看到所有人的分数和奖金。给员工请用绩效卡。',
  },
  version: { en: 'Version', 'zh-CN': '版本' },
  versionIs: {
    en: '{version}, tables {tables}. A newer one: Set up › Upgrade this workbook.',
    'zh-CN': '{version},表格版本 {tables}。新版本:设置 › 升级本工作簿。',
  },
  functions: { en: 'Function reference', 'zh-CN': '函数说明' },
  functionsAre: { en: 'Menu Yardstick › Help › Function reference', 'zh-CN': '菜单 标尺 › 帮助 › 函数说明' },
  check: { en: 'Self-check', 'zh-CN': '自检' },
  checkIs: { en: 'Menu Yardstick › Help › Self-check', 'zh-CN': '菜单 标尺 › 帮助 › 自检' },
})

/** A line of the lower part: a title, or something and what is to be known of it. */
export interface StartLine {
  readonly kind: 'title' | 'line'
  readonly text: string
  readonly about: string
}

/** The sheet Start here, in the language of the workbook. */
export interface Start {
  readonly company: string
  readonly headline: string
  readonly pay: string
  readonly remark: string
  readonly monthTitle: string
  /** Blank = the monthly run is off. */
  readonly nextRun: string
  readonly steps: readonly Step[]
  readonly lines: readonly StartLine[]
}

/** Where the workbook stands: what is set up, what the month still needs, and what else there is. */
export function startOf(ranges: Ranges, today: Day): Start {
  const lang = languageOf(ranges)
  const subject = subjectOf(readRanges(ranges, { today }), today, lang)
  const { month, settings, opening } = subject
  return {
    company: settings.company,
    headline: say(words.people, { month, people: opening.people }, lang),
    pay: payOf(subject),
    remark: remarkOn(subject),
    monthTitle: say(words.month, { month }, lang),
    nextRun: settings.nextRun,
    steps: [...marked(setUpFindings(subject)), ...marked(workFindings(subject))],
    lines: [...featuresOff(subject), ...footOf(subject)],
  }
}

function payOf(subject: Subject): string {
  const { results, settings, period, lang } = subject
  const { budgetPerMonth: budget } = settings
  const currency = results.length > 0 ? period?.currency || settings.currency : settings.currency
  const total = totalOf(subject)
  const pay = say(results.length > 0 ? words.scored : words.estimated, { total, currency }, lang)
  if (budget === undefined) return pay
  return say(total > budget ? words.above : words.budget, { pay, budget }, lang)
}

function line(text: string, about: string): StartLine {
  return { kind: 'line', text, about }
}

/** What is switched off, and what it is for. */
function featuresOff({ settings, lang }: Subject): StartLine[] {
  const off = featureIds.filter(id => !settings.features[id]).map(id => `feature.${id}`)
  const lines = allSettings.flatMap(({ id, name, whatItDoes }) =>
    off.includes(id) ? [line(name[lang], whatItDoes[lang])] : [],
  )
  return lines.length > 0 ? lines : [line(words.allOn[lang], '')]
}

function footOf({ settings, lang }: Subject): StartLine[] {
  const version = { version: { id: '', en: PRODUCT_VERSION, 'zh-CN': PRODUCT_VERSION }, tables: settings.tableVersion }
  return [
    { kind: 'title', text: words.foot[lang], about: '' },
    line(words.who[lang], words.whoSees[lang]),
    line(words.version[lang], say(words.versionIs, version, lang)),
    line(words.functions[lang], words.functionsAre[lang]),
    line(words.check[lang], words.checkIs[lang]),
  ]
}

/** What the first column of the block holds, from the top. */
export const START_FACTS = ['company', 'headline', 'pay', 'remark', 'monthTitle', 'nextRun'] as const
export const STEPS = { setUp: 5, work: 7 }
export const MOST_LINES = featureIds.length + 6

/** Start here as one block: facts below each other, beside them marks and states of the steps, then the lines. */
export function startRows(start: Start): Cell[][] {
  const rows = Math.max(START_FACTS.length, STEPS.setUp + STEPS.work, MOST_LINES)
  return Array.from({ length: rows }, (_, row) => {
    const fact = START_FACTS[row]
    const step = start.steps[row]
    const line = start.lines[row]
    return [
      fact ? start[fact] : '',
      ...(step ? [step.mark, step.state] : ['', '']),
      ...(line ? [line.kind, line.text, line.about] : ['', '', '']),
    ]
  })
}

export const START_COLUMNS = ['fact', 'mark', 'state', 'kind', 'text', 'about'] as const
