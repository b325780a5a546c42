import { planProblems } from '../../../domain/month/planProblems'
import { kpiProblems } from '../../../domain/scores/kpiScore'
import { evened } from '../../../domain/values/cell'
import { type Issue, whatIsWrong } from '../../../domain/values/issue'
import { say, texts } from '../../../domain/values/text'
import type { Finding } from './kind'
import type { Subject } from './subject'

const words = texts('start.setUp', {
  sample: {
    en: 'Sample data. Menu Yardstick › Set up › Put in my own team…',
    'zh-CN': '现在是示例数据。菜单 标尺 › 设置 › 换成我的团队…',
  },
  nobody: { en: 'Nobody yet. Begin with a name and a team', 'zh-CN': '还没有人。先填姓名和团队' },
  team: { en: 'People: {people}, teams: {teams}', 'zh-CN': '{people} 人,{teams} 个团队' },
  filled: { en: 'All filled in', 'zh-CN': '都填好了' },
  noPlan: { en: 'No KPI yet', 'zh-CN': '还没有指标' },
  weights: { en: '100% in {plans}', 'zh-CN': '{plans} 合计 100%' },
  targets: { en: 'Targets for all {people}', 'zh-CN': '{people} 人都有目标' },
  more: { en: '{what}; {count} more', 'zh-CN': '{what};另有 {count} 处' },
  wait: { en: 'After the steps above', 'zh-CN': '先完成上面几步' },
  run: { en: 'Next on {next}, by {by}', 'zh-CN': '下次 {next},由 {by} 开启' },
  runLast: { en: 'Last {last}; next on {next}, by {by}', 'zh-CN': '上次 {last};下次 {next},由 {by} 开启' },
  noRun: {
    en: 'Off. Menu Yardstick › Set up › Monthly run on',
    'zh-CN': '未开启。菜单 标尺 › 设置 › 开启每月自动考核',
  },
})

/** Own team, people, weights, targets, monthly run: what is set up once. */
export function setUpFindings(subject: Subject): Finding[] {
  return [ownTeam(subject), people(subject), weights(subject), targets(subject), monthlyRun(subject)]
}

function ownTeam({ reads, settings, lang }: Subject): Finding {
  const rows = reads.people?.rows ?? []
  if (rows.length === 0) return { done: false, state: words.nobody[lang] }
  if (settings.sampleData) return { done: false, state: words.sample[lang] }
  const count = (of: (row: (typeof rows)[number]) => string) => new Set(rows.map(row => evened(of(row)))).size
  const values = { people: count(row => row.id ?? row.name), teams: count(row => row.team) }
  return { done: true, state: say(words.team, values, lang) }
}

/** The first problem, and how many more there are. */
function unless(issues: readonly Issue[], fine: string, { lang }: Subject): Finding {
  const [first] = issues
  if (!first) return { done: true, state: fine }
  const what = whatIsWrong(first, lang)
  return {
    done: false,
    state: issues.length === 1 ? what : say(words.more, { what, count: issues.length - 1 }, lang),
  }
}

const isSerious = ({ severity }: Issue): boolean => severity !== 'look'

function people(subject: Subject): Finding {
  const { reads, issues, lang } = subject
  const table = reads.people
  if (!table || table.rows.length + table.incomplete.length === 0) return { done: false, state: words.nobody[lang] }
  const own = issues.filter(issue => isSerious(issue) && issue.place?.table === 'people')
  return unless(own, words.filled[lang], subject)
}

const OF_WEIGHTS = new Set([planProblems.weights.id, planProblems.noWeights.id])

function weights(subject: Subject): Finding {
  const { reads, issues, lang } = subject
  const plans = [...new Set((reads.kpis?.rows ?? []).map(row => row.plan))]
  if (plans.length === 0) return { done: false, state: words.noPlan[lang] }
  const own = issues.filter(
    issue => OF_WEIGHTS.has(issue.problem.id) || (isSerious(issue) && issue.place?.table === 'kpis'),
  )
  return unless(own, say(words.weights, { plans }, lang), subject)
}

function targets(subject: Subject): Finding {
  const { issues, result, opening, lang } = subject
  const own = issues.filter(
    issue => issue.problem.id === kpiProblems.noTarget.id || (isSerious(issue) && issue.place?.table === 'targets'),
  )
  if (own.length === 0 && (!result || opening.people === 0)) return { done: false, state: words.wait[lang] }
  return unless(own, say(words.targets, { people: opening.people }, lang), subject)
}

function monthlyRun({ reads, settings, lang }: Subject): Finding {
  const { nextRun: next, setUpBy } = settings
  if (next === '') return { done: false, state: words.noRun[lang] }
  const last = (reads.periods?.rows ?? []).reduce(
    (at, { calculatedAt = '' }) => (calculatedAt > at ? calculatedAt : at),
    '',
  )
  const values = { next: { id: '', en: next, 'zh-CN': next }, by: setUpBy || '–', last: last.slice(0, 10) }
  return { done: true, state: say(last === '' ? words.run : words.runLast, values, lang) }
}
