import { because, why } from '../values/explain'
import type { Read } from '../values/field'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { type RuleSetting, type RuleSource, scoringMethod } from './kind'
import { finite } from './ratio'
import { isBlankRule, neededRule, ruleCells, ruleNumber, ruleProblems, unreadableRule, wrongRule } from './rule'

const say = texts('scoring.deduct', {
  sum: {
    en: '100 − {each} × ({actual} − {allowed}) = {points}',
    'zh-CN': '100 − {each} ×({actual} − {allowed})= {points}',
  },
  sumOfUnits: {
    en: '100 − {each} × ({actual} − {allowed}) ÷ {unit} = {points}',
    'zh-CN': '100 − {each} ×({actual} − {allowed})÷ {unit} = {points}',
  },
  help: {
    en: 'the points each unit takes, such as 5, or “5 per 1%” of a percentage',
    'zh-CN': '每多一个单位扣几分,例如 5;比率类指标可写“每 1% 扣 5 分”',
  },
  none: { en: '{actual} is not above {allowed}: 100 points', 'zh-CN': '{actual} 未超过 {allowed},得 100 分' },
  over: {
    en: '{over} above {allowed}, {each} points off per unit: {points} points',
    'zh-CN': '超出 {allowed} 共 {over},每单位扣 {each} 分,得 {points} 分',
  },
})

/** Points per unit; of a % KPI a unit is one percentage point unless the rule names it. */
export interface Deduction {
  readonly each: number
  readonly unit: number
}

function readDeduction(rule: RuleSource, setting: RuleSetting = {}): Read<Deduction> {
  if (isBlankRule(rule)) return neededRule(say.help)
  const [cell, more] = ruleCells(rule)
  if (more !== undefined) return unreadableRule(rule, say.help)
  const { points, per } = typeof cell === 'string' ? inWords(cell) : { points: cell ?? null, per: undefined }
  const typed = ruleNumber(points)
  const unit = per === undefined ? { n: setting.percent ? 0.01 : 1 } : ruleNumber(per)
  if (!typed || !unit || unit.n <= 0) return unreadableRule(rule, say.help)
  if (typed.n < 0) return wrongRule(ruleProblems.negative, say.help, { found: typed.n })
  return { value: { each: typed.n, unit: unit.n } }
}

const SIGN = /^\s*(每次|每项|扣)*\s*[-−－]?/
const PER = /^(.+?)\s*(?:per|\/|每)\s*(.+)$/i
const EVERY = /^每\s*([\d.]+%?)\s*扣\s*(.+)$/

/** `5`, `扣 5 分`, `5 per 1%`, `每 1% 扣 5 分`. */
function inWords(text: string): { points: string; per: string | undefined } {
  const plain = text.normalize('NFKC').trim()
  const every = EVERY.exec(plain)
  const per = every ? undefined : PER.exec(plain.replace(SIGN, ''))
  if (every) return { points: every[2] ?? '', per: every[1] }
  return { points: per?.[1] ?? plain.replace(SIGN, ''), per: per?.[2] }
}

/** 100 points, less so many for each unit above the target; a blank target allows none. */
export const deduct = scoringMethod<Deduction>({
  id: 'deduct',
  words: { en: 'deduction', 'zh-CN': '扣分制', also: ['deduct', '扣分', '倒扣'] },
  ruleHelp: say.help,
  target: 'none',
  better: 'less',
  team: 'mean',
  readRule: readDeduction,
  run({ actual, target: allowed = 0 }, { each, unit }) {
    const over = snap(finite(actual - allowed))
    if (over <= 0) return because(100, say.none, { actual, allowed })
    const points = Math.max(0, snap(100 - finite(each) * snap(over / unit)))
    return because(points, say.over, { over: snap(over / unit), allowed, each, points })
  },
  arithmetic({ actual, target: allowed = 0 }, { each, unit }) {
    const over = snap(actual - allowed)
    if (over <= 0) return undefined
    const points = Math.max(0, snap(100 - finite(each) * snap(finite(over / unit))))
    return why(unit === 1 ? say.sum : say.sumOfUnits, { actual, allowed, each, unit, points })
  },
  reach: (points, { target: allowed = 0 }, { each, unit }) => {
    if (points > 100) return undefined
    return each > 0 ? allowed + ((100 - points) / each) * unit : allowed
  },
  examples: [
    { measure: { actual: 3 }, rule: '5', gives: 85 },
    { measure: { actual: 3, target: 2 }, rule: 5, gives: 95 },
    { measure: { actual: 1, target: 2 }, rule: 5, gives: 100 },
    { measure: { actual: 40 }, rule: '5 分', gives: 0 },
    { measure: { actual: 0.04, target: 0.02 }, rule: '5 per 1%', gives: 90 },
    { measure: { actual: 0.04, target: 0.02 }, rule: '每 1% 扣 5 分', gives: 90 },
  ],
})
