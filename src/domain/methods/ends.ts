import type { Read, Typed } from '../values/field'
import { snap } from '../values/round'
import type { Text } from '../values/text'
import type { RuleSetting, RuleSource } from './kind'
import {
  isBlankRule,
  neededRule,
  ruleCells,
  ruleNumber,
  ruleProblems,
  ruleText,
  unreadableRule,
  wrongRule,
} from './rule'

/** The figure that gives 0 points and the one that gives 100. */
export interface Ends {
  readonly worst: number
  readonly best: number
}

const ARROW = /\s*(?:→|->|=>|到|至|\bto\b|~)\s*/i
const DASH = /^([-(]?[^-–—]+?)\s*[-–—]\s*(.+)$/

/** Reads `30 → 0`, `30-0`, `30->0`, `30 到 0`, or two cells. */
export function readEnds(rule: RuleSource, help: Text, setting: RuleSetting = {}): Read<Ends> {
  if (isBlankRule(rule)) return neededRule(help)
  const cells = ruleCells(rule)
  const [worst, best, more] = (cells.length === 1 ? ends(ruleText(cells[0])) : cells).map(ruleNumber)
  if (!worst || !best || more !== undefined || cells.length > 2) return unreadableRule(rule, help)
  const scale = setting.percent && [worst, best].some(end => !end.percent && Math.abs(end.n) > 1) ? 100 : 1
  const figure = ({ n, percent }: Typed) => snap(percent ? n : n / scale)
  const read = { worst: figure(worst), best: figure(best) }
  if (read.worst === read.best) return wrongRule(ruleProblems.sameEnds, help, { found: ruleText(cells[0]) })
  return { value: read }
}

function ends(text: string): string[] {
  if (ARROW.test(text)) return text.split(ARROW)
  const dashed = DASH.exec(text)
  return dashed ? [dashed[1] ?? '', dashed[2] ?? ''] : [text]
}

/** Where a figure lies between the ends, 0 to 1. */
export function between({ worst, best }: Ends, value: number): number {
  return Math.min(1, Math.max(0, snap((value - worst) / (best - worst))))
}
