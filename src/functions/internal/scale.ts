import { type Cell, isPercent, shownCell } from '../../domain/values/cell'
import { type Field, isNotMeasured, number } from '../../domain/values/field'
import { problems } from '../../domain/values/issue'
import { NO_CLOCK, type Refused } from './given'

const scaleProblems = problems('scale', {
  mixed: {
    severity: 'leavesOut',
    what: { en: '{percent} carries a % sign, {plain} does not', 'zh-CN': '{percent} 带百分号,{plain} 不带' },
    mend: { en: 'Write both with a % sign, or both without.', 'zh-CN': '请统一:都带百分号,或都不带。' },
  },
})

/** A share is at most this; a larger number without a % sign is in points or percent. */
const LARGEST_SHARE = 10

/** Figures that are compared with each other, some with a % sign and some too large to be shares. */
export function mixedScale(cells: readonly Cell[]): Refused | undefined {
  const percent = cells.find(hasSign)
  if (percent === undefined) return undefined
  const plain = cells.find(cell => !hasSign(cell) && sizeOf(cell) > LARGEST_SHARE)
  if (plain === undefined) return undefined
  return { wrong: scaleProblems.mixed, with: { percent: shownCell(percent), plain: shownCell(plain) } }
}

function hasSign(cell: Cell): boolean {
  return isPercent(cell) || (typeof cell === 'string' && /%\s*$/.test(cell.normalize('NFKC')))
}

const figure: Field<number> = number()

function sizeOf(cell: Cell): number {
  if (typeof cell === 'number') return Math.abs(cell)
  if (typeof cell !== 'string' || isNotMeasured(cell)) return 0
  const read = figure.read(cell, NO_CLOCK)
  return 'value' in read ? Math.abs(read.value) : 0
}
