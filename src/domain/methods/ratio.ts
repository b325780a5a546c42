import { because, type Why, why } from '../values/explain'
import type { Read } from '../values/field'
import { problems } from '../values/issue'
import { listParts } from '../values/notation'
import { snap } from '../values/round'
import { type Text, texts } from '../values/text'
import type { Measure, RuleSetting, RuleSource, Scored, Wrong } from './kind'
import {
  asAttainments,
  isBlankRule,
  isNumberText,
  ruleCells,
  ruleNumber,
  ruleProblems,
  ruleText,
  unreadableRule,
  wrongRule,
} from './rule'

const DEFAULT_CAP = 120

export const targetProblems = problems('target', {
  missing: {
    severity: 'leavesOut',
    what: { en: 'there is no target to compare with', 'zh-CN': '没有可比较的目标' },
    mend: { en: 'Fill in the target.', 'zh-CN': '请填写目标。' },
  },
  zero: {
    severity: 'leavesOut',
    what: { en: 'the target is 0, so there is no attainment', 'zh-CN': '目标为 0,无法计算完成率' },
    mend: {
      en: 'Give a target above 0, or mark the figure as not measured with –.',
      'zh-CN': '请填写大于 0 的目标,或填“免考”。',
    },
  },
  negative: {
    severity: 'leavesOut',
    what: { en: 'the target {target} is below 0', 'zh-CN': '目标 {target} 小于 0' },
    mend: { en: 'Give a target above 0.', 'zh-CN': '请填写大于 0 的目标。' },
  },
})

const LARGEST = 1e15

/** Kept within what can be shown: figures of any size never become Infinity. */
export function finite(x: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, x))
}

/** actual ÷ target of a measure whose target is above 0; otherwise what is wrong with the target. */
export function attainment({ actual, target }: Measure): { readonly rate: number } | Wrong {
  if (target === undefined) return { wrong: targetProblems.missing }
  if (target < 0) return { wrong: targetProblems.negative, with: { target } }
  return target === 0 ? { wrong: targetProblems.zero } : { rate: finite(actual / target) }
}

const say = texts('scoring.ratio', {
  help: {
    en: 'the cap, such as 120%, and if wanted where points begin: “120; from 60%”',
    'zh-CN': '封顶,例如 120%;需要起算线时写成“120;60%起”',
  },
  belowStart: {
    en: 'attainment {rate:%} is below {from:%}: 0 points',
    'zh-CN': '完成率 {rate:%},低于起算线 {from:%},得 0 分',
  },
  division: { en: '{actual} ÷ {target} = {rate:%}', 'zh-CN': '{actual} ÷ {target} = {rate:%}' },
  noneAsWanted: { en: 'the target is none and there was none: 100 points', 'zh-CN': '目标为 0,实际也为 0,得 100 分' },
  notNone: { en: 'the target is none, but there were {actual}: 0 points', 'zh-CN': '目标为 0,实际为 {actual},得 0 分' },
})
export const capHelp: Text = say.help

/** Points end at the cap; below `from` (a share of the full mark before the cap) there are none. */
export interface Capped {
  readonly cap: number
  readonly from?: number | undefined
}

/** Points of a share reached: at least 0, at most the cap, and 0 below the start. */
function within(share: number, { cap, from }: Capped): { points: number; capped: boolean; below: boolean } {
  const reached = snap(100 * share)
  if (from !== undefined && snap(share) < snap(from)) return { points: 0, capped: false, below: true }
  return { points: Math.min(cap, Math.max(0, reached)), capped: reached > cap, below: false }
}

/** The share that gives so many points; undefined above the cap. */
export function shareFor(points: number, { cap, from = 0 }: Capped): number | undefined {
  return snap(points) > snap(cap) ? undefined : Math.max(points / 100, from)
}

interface Sentences {
  readonly plain: Text
  readonly capped: Text
}

/** Capped points with their why; `share` is what the method made of the attainment. */
export function cappedPoints(share: number, rule: Capped, says: Sentences, rate: number): Scored {
  const { points, capped, below } = within(share, rule)
  if (below) return because(0, say.belowStart, { rate: share, from: rule.from })
  return because(points, capped ? says.capped : says.plain, { rate, points, cap: rule.cap })
}

/** `95 ÷ 100 = 95%`, where there is an attainment. */
export function division(measure: Measure): Why | undefined {
  const reached = attainment(measure)
  return 'wrong' in reached ? undefined : why(say.division, { ...measure, rate: reached.rate })
}

/** Where less is better, a target of 0 is met by 0 and by nothing else. */
export function againstNone(actual: number): Scored {
  return actual <= 0 ? because(100, say.noneAsWanted) : because(0, say.notNone, { actual })
}

/** Reads `120%`, `120`, `1.2`, `120; from 60%`, `120；60%起`, `from 60%`; blank is the workbook's cap. */
export function readCapped(rule: RuleSource, { cap = DEFAULT_CAP }: RuleSetting = {}): Read<Capped> {
  if (isBlankRule(rule)) return { value: { cap } }
  const cells = ruleCells(rule)
  const only = cells[0]
  if (cells.length !== 1 || only === undefined) return unreadableRule(rule, say.help)
  if (typeof only !== 'string') return capFrom(only, rule)
  return readParts(only, rule, cap)
}

const START = /^(?:from|起算线?|从|自|≥|>=)\s*:?\s*(.+?)\s*起?$|^(.+?)\s*(?:起算?|以上)$/i
const CAP = /^(?:cap(?:ped)?(?: at)?|封顶|上限)?\s*:?\s*(.+)$/i

function readParts(text: string, rule: RuleSource, defaultCap: number): Read<Capped> {
  const parts = listParts(text.normalize('NFKC'))
  let read: Capped = { cap: defaultCap }
  for (const part of isNumberText(text) ? [text] : parts) {
    const start = START.exec(part)
    const from = start && ruleNumber(start[1] ?? start[2] ?? '')
    if (from) {
      read = { ...read, from: asAttainments([from])[0] }
      continue
    }
    const cap = start ? undefined : capFrom(CAP.exec(part)?.[1] ?? part, rule)
    if (cap === undefined) return unreadableRule(rule, say.help)
    if ('wrong' in cap) return cap
    read = { ...read, cap: cap.value.cap }
  }
  return { value: read }
}

/** 120, 120 % and 1.2 mean the same: a number up to 10 is a share. */
function capFrom(cell: string | number | boolean | { readonly share: number } | null, rule: RuleSource): Read<Capped> {
  const typed = ruleNumber(cell)
  if (typed === undefined) return unreadableRule(rule, say.help)
  if (typed.n <= 0) return wrongRule(ruleProblems.cap, say.help, { found: ruleText(rule) })
  return { value: { cap: snap(typed.percent || typed.n <= 10 ? typed.n * 100 : typed.n) } }
}
