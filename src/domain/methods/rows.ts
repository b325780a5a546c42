import { rowReached } from '../rules/tiers'
import { type Cell, isBlank } from '../values/cell'
import type { Read, Typed } from '../values/field'
import { listParts } from '../values/notation'
import { snap } from '../values/round'
import type { Text } from '../values/text'
import type { RuleSource } from './kind'
import {
  asAttainments,
  isBlankRule,
  isRows,
  neededRule,
  ruleCells,
  ruleNumber,
  ruleProblems,
  unreadableRule,
  wrongRule,
} from './rule'

/** From this attainment (a share) or rating on, these points. */
export interface PointRow {
  readonly from: number
  readonly points: number
}

/** Reads `80%:60; 100%:100`, full width too, on lines or after semicolons, or two columns of cells; sorted. */
export function readRows(rule: RuleSource, help: Text, asFrom = asAttainments): Read<readonly PointRow[]> {
  if (isBlankRule(rule)) return neededRule(help)
  const cells = isRows(rule) && ruleCells(rule).length > 1 ? rule : typedRows(String(ruleCells(rule)[0]))
  const pairs = cells.filter(row => row.some(cell => !isBlank(cell))).map(pairOf)
  if (!pairs.every(isPair)) return unreadableRule(rule, help)
  const froms = asFrom(pairs.map(([from]) => from))
  const rows = pairs.map(([, points], i) => ({ from: snap(froms[i] ?? 0), points: pointsOf(points) }))
  const negative = rows.find(row => row.points < 0)
  if (negative) return wrongRule(ruleProblems.negative, help, { found: negative.points })
  return sorted(rows, froms, help)
}

function sorted(rows: readonly PointRow[], froms: readonly number[], help: Text): Read<readonly PointRow[]> {
  const inOrder = [...rows].sort((a, b) => a.from - b.from)
  const twice = inOrder.find((row, i) => row.from === inOrder[i + 1]?.from)
  if (twice) return wrongRule(ruleProblems.twice, help, { from: twice.from })
  const moved = froms.some((from, i) => i > 0 && from < (froms[i - 1] ?? from))
  return moved ? { value: inOrder, remark: ruleProblems.sorted } : { value: inOrder }
}

function typedRows(text: string): Cell[][] {
  const plain = text.normalize('NFKC').trim()
  const rows = /[;\n]/.test(plain) ? plain.split(/[;\n]+/).filter(row => row.trim() !== '') : listParts(plain)
  return rows
    .map(row => row.trim())
    .map(row => row.replace(/^(≥|>=|from|从)\s*/i, '').split(/\s*(?::|=|→|->|\t)\s*|(?<=[\d%])\s+/))
}

type Pair = readonly [Typed, Typed]

function pairOf(row: readonly Cell[]): Pair | undefined {
  const filled = row.filter(cell => !isBlank(cell))
  const [from, points] = filled.map(ruleNumber)
  return filled.length === 2 && from && points ? [from, points] : undefined
}

function isPair(pair: Pair | undefined): pair is Pair {
  return pair !== undefined
}

function pointsOf({ n, percent }: Typed): number {
  return percent ? snap(n * 100) : n
}

/** Straight between rows; below the first 0, above the last its points. */
export function along(rows: readonly PointRow[], value: number): number {
  const at = snap(value)
  const low = rowReached(rows, at)
  if (!low) return 0
  const high = rows[rows.indexOf(low) + 1]
  if (!high) return low.points
  return snap(low.points + ((at - low.from) * (high.points - low.points)) / (high.from - low.from))
}

/** The lowest place on the lines that gives so many points. */
export function reachAlong(rows: readonly PointRow[], points: number): number | undefined {
  const at = rows.findIndex(row => row.points >= snap(points))
  const [low, high] = [rows[at - 1], rows[at]]
  if (!high) return undefined
  if (!low) return high.from
  return low.from + ((points - low.points) * (high.from - low.from)) / (high.points - low.points)
}
