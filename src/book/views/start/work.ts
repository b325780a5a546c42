import { kpiProblems } from '../../../domain/scores/kpiScore'
import { evened, isBlank, shownCell } from '../../../domain/values/cell'
import { type Issue, whatIsWrong } from '../../../domain/values/issue'
import { toMajor, toMinor } from '../../../domain/values/money'
import { say, texts } from '../../../domain/values/text'
import { handEdits } from '../../results/handEdits'
import { outputOf } from '../../results/output'
import type { Finding } from './kind'
import { type Subject, told } from './subject'

const words = texts('start.work', {
  rows: { en: 'Rows: {count}', 'zh-CN': '{count} 行' },
  rowsMissing: {
    en: 'No row yet: {missing} of {count}. Menu Yardstick › Open the month',
    'zh-CN': '{count} 人中 {missing} 人还没有行。菜单 标尺 › 打开本月填报',
  },
  nothingTyped: { en: 'Nothing to type: figures come from other sheets', 'zh-CN': '不用填:数据取自其他表' },
  nobody: { en: 'Nobody is active in this month', 'zh-CN': '本月没有在岗人员' },
  figures: { en: '{done} of {all}', 'zh-CN': '{done} / {all} 格' },
  gaps: { en: '{done} of {all}; missing: {gaps}', 'zh-CN': '{done} / {all} 格;还差 {gaps}' },
  gap: { en: '{person} {kpi}', 'zh-CN': '{person} {kpi}' },
  fine: { en: 'None', 'zh-CN': '没有' },
  onlyGaps: { en: 'None but the missing figures', 'zh-CN': '除缺数据外没有' },
  look: { en: 'None that stops; {count} to look at', 'zh-CN': '没有要先处理的;{count} 条请留意' },
  problem: { en: '{count}: {what}', 'zh-CN': '{count} 条:{what}' },
  notScored: { en: 'Menu Yardstick › Score a month…', 'zh-CN': '菜单 标尺 › 计算得分…' },
  scored: { en: 'Scored {at}', 'zh-CN': '{at} 已计算' },
  waiting: { en: 'Scored {at}; {count} wait', 'zh-CN': '{at} 已计算;{count} 人待补' },
  stale: { en: 'Inputs changed since; score again', 'zh-CN': '之后数据有改动,请重新计算' },
  byHand: { en: 'Changed by hand; see above', 'zh-CN': '有手工改动,见上方' },
  talks: { en: '{held} of {all}', 'zh-CN': '{held} / {all}' },
  noTalks: { en: 'Switched off on Settings', 'zh-CN': '已在设置中关闭' },
  afterScoring: { en: 'After scoring', 'zh-CN': '计算之后' },
  toApprove: { en: 'Menu Yardstick › Approve, close, pay…', 'zh-CN': '菜单 标尺 › 审批、关账、发放…' },
  approved: { en: 'Approved, not closed yet', 'zh-CN': '已审批,还没有关账' },
  closed: { en: 'Closed {at}', 'zh-CN': '{at} 已关账' },
  afterClosing: { en: 'After closing', 'zh-CN': '关账之后' },
  toPay: { en: 'Mark as paid when the money is out', 'zh-CN': '发放后请标记“已发放”' },
  paid: { en: 'Paid {at}', 'zh-CN': '{at} 已发放' },
  outOfDate: {
    en: '{period} was scored {at}; inputs changed {changed}. Score it again.',
    'zh-CN': '{period} 考核于 {at},{changed} 之后数据有改动,请重新计算。',
  },
  differs: {
    en: '{period}: {count} figures of Results are not what the inputs give now. Score it again; what was changed by hand is put back then.',
    'zh-CN': '{period} 考核结果有 {count} 处与现有数据算出的不一致。请重新计算;手工改过的会恢复。',
  },
})

/** Rows, figures, problems, scoring, talks, closing, paying: what a month takes. */
export function workFindings(subject: Subject): Finding[] {
  return [
    rows(subject),
    figures(subject),
    problems(subject),
    scoring(subject),
    talks(subject),
    closing(subject),
    paying(subject),
  ]
}

function rows({ opening: { people, asked, added }, lang }: Subject): Finding {
  if (people === 0) return { done: false, state: words.nobody[lang] }
  if (asked === 0) return { done: true, state: words.nothingTyped[lang] }
  const missing = added.filter(one => one.asked.length > 0).length
  if (missing === 0) return { done: true, state: say(words.rows, { count: people }, lang) }
  return { done: false, state: say(words.rowsMissing, { missing, count: people }, lang) }
}

const GAPS_NAMED = 3

function figures({ reads, opening, lang }: Subject): Finding {
  const { people, asked, added, gaps } = opening
  if (people === 0) return { done: false, state: words.nobody[lang] }
  if (asked === 0) return { done: true, state: words.nothingTyped[lang] }
  const notThere = added.reduce((sum, one) => sum + one.asked.length, 0)
  const counts = { all: asked, done: Math.max(0, asked - notThere - gaps.length) }
  if (notThere + gaps.length === 0) return { done: true, state: say(words.figures, counts, lang) }
  const { grid, header, rows: filled = [] } = reads.actuals ?? {}
  const named = gaps.slice(0, GAPS_NAMED).map(({ row, column }) => {
    const person = filled.find(({ at }) => at === row)?.name ?? ''
    const kpi = shownCell(grid?.cells[header?.row ?? 0]?.[column - 1] ?? null)
    return say(words.gap, { person, kpi }, lang)
  })
  const inRows = added.slice(0, GAPS_NAMED - named.length).map(({ record, asked: [kpi = ''] }) => {
    return say(words.gap, { person: record.name, kpi }, lang)
  })
  const all = [...named, ...inRows]
  const more = notThere + gaps.length > all.length ? ['…'] : []
  return { done: false, state: say(words.gaps, { ...counts, gaps: [...all, ...more] }, lang) }
}

/** Waiting for a figure is the step before. */
const OF_FIGURES = new Set([kpiProblems.noFigure.id, kpiProblems.noReview.id])

function problems({ issues, lang }: Subject): Finding {
  const others = issues.filter(({ problem }) => !OF_FIGURES.has(problem.id))
  const serious = [...others.filter(isA('stop')), ...others.filter(isA('leavesOut'))]
  const [first] = serious
  if (first) {
    return { done: false, state: say(words.problem, { count: causes(serious), what: whatIsWrong(first, lang) }, lang) }
  }
  const count = causes(others)
  if (count > 0) return { done: true, state: say(words.look, { count }, lang) }
  return { done: true, state: (issues.length > 0 ? words.onlyGaps : words.fine)[lang] }
}

const isA =
  (severity: Issue['severity']) =>
  (issue: Issue): boolean =>
    issue.severity === severity

function causes(issues: readonly Issue[]): number {
  return new Set(issues.map(({ problem, place }) => `${problem.id} ${place?.table}`)).size
}

/** What makes the results of the month no longer hold; blank while they do. */
export function remarkOn(subject: Subject): string {
  const { period, month, lang } = subject
  const { calculatedAt = '', inputsChangedAt = '', state } = period ?? {}
  if (calculatedAt === '') return ''
  const [edit] = edited(subject)
  if (edit) return told(edit, lang)
  if (state === 'closed') return ''
  if (inputsChangedAt > calculatedAt) {
    return say(words.outOfDate, { period: month, at: calculatedAt, changed: inputsChangedAt }, lang)
  }
  const count = differing(subject)
  return count === 0 ? '' : say(words.differs, { period: month, count }, lang)
}

/** Totals that are not what their pay lines say: nobody but a person at the keyboard makes them so. */
function edited({ reads, month, input, result, lang }: Subject): Issue[] {
  if (!result) return []
  return handEdits(reads, { period: month, output: outputOf(input, result, lang), isSameInput: false, lang })
}

/** Finals and totals that the inputs no longer give. */
function differing({ results, result }: Subject): number {
  if (!result) return 0
  const now = new Map(result.people.map(one => [evened(one.presence.person.name), one]))
  return results.filter(row => {
    const one = now.get(evened(row.name))
    const total = one?.pay ? one.pay.total : undefined
    return one?.final !== row.final || (row.total === undefined ? undefined : toMinor(row.total)) !== total
  }).length
}

function scoring(subject: Subject): Finding {
  const { period, results, lang } = subject
  const { calculatedAt = '', inputsChangedAt = '', state } = period ?? {}
  if (calculatedAt === '') return { done: false, state: words.notScored[lang] }
  if (edited(subject).length > 0) return { done: false, state: words.byHand[lang] }
  const isStale = state !== 'closed' && (inputsChangedAt > calculatedAt || differing(subject) > 0)
  if (isStale) return { done: false, state: words.stale[lang] }
  const count = results.filter(row => row.state === 'pending').length
  const at = calculatedAt.slice(0, 16)
  return { done: count === 0, state: say(count === 0 ? words.scored : words.waiting, { at, count }, lang) }
}

function talks({ reads, results, month, settings, lang }: Subject): Finding {
  if (!settings.features.interviews) return { done: true, state: words.noTalks[lang] }
  if (results.length === 0) return { done: false, state: words.afterScoring[lang] }
  const of = (reads.interviews?.rows ?? []).filter(row => row.period === month && !isBlank(row.person))
  const talked = new Set(of.map(row => evened(row.person)))
  const held = results.filter(({ name, id }) => talked.has(evened(name)) || (id && talked.has(evened(id)))).length
  return { done: held === results.length, state: say(words.talks, { held, all: results.length }, lang) }
}

function closing({ period, lang }: Subject): Finding {
  if (period?.state === 'closed') {
    return { done: true, state: say(words.closed, { at: period.closedAt?.slice(0, 10) }, lang) }
  }
  if (period?.state === 'approved') return { done: false, state: words.approved[lang] }
  const isScored = period?.state === 'calculated'
  return { done: false, state: (isScored ? words.toApprove : words.afterScoring)[lang] }
}

function paying({ period, lang }: Subject): Finding {
  if (period?.paidOn) return { done: true, state: say(words.paid, { at: period.paidOn }, lang) }
  return { done: false, state: (period?.state === 'closed' ? words.toPay : words.afterClosing)[lang] }
}

/** What the month comes to: as it was scored, else as it stands. */
export function totalOf({ results, result }: Subject): number {
  const scored = results.flatMap(({ total }) => (total === undefined ? [] : [toMinor(total)]))
  const live = (result?.people ?? []).flatMap(({ pay }) => (pay ? [pay.total] : []))
  return toMajor((results.length > 0 ? scored : live).reduce((a, b) => a + b, 0))
}
