import { allocate } from '../values/allocate'
import { fitTable } from './fitTable'
import { grid } from './grid'
import { linesOf, matrix } from './matrix'

/** One of those who share a parent's months. Figures are whole hundredths. */
export interface Child {
  /** By month; 0 where nothing can be carried. */
  readonly weights: readonly number[]
  /** Share of a full figure that is carried; the rest stays uncovered. Left out = all. */
  readonly carries?: readonly number[]
  /** The year as typed. */
  readonly year?: number | undefined
  readonly locks: ReadonlyArray<number | undefined>
}

export interface Shared {
  readonly cells: readonly (readonly number[])[]
  /** What is left on the parent, by month: ramp, and months nobody can carry. */
  readonly uncovered: readonly number[]
  readonly uncarried: readonly number[]
  /** By how much what is locked is above the parent, by month. */
  readonly over: readonly number[]
  /** What children's years hold more than was asked of them. */
  readonly moved: readonly number[]
  readonly odd: readonly { readonly child: number; readonly month: number; readonly by: number }[]
}

/**
 * Shares a parent's months over its children so that every month adds up exactly and every child's year is what its
 * weights (or a typed year) ask, both in whole units of `step`. Locked figures stay. Where years and months cannot both
 * be met the months hold. For every month: cells + uncovered = parent + over.
 */
export function shareMonths(parent: readonly number[], children: readonly Child[], step: number): Shared {
  if (children.every(isFree)) return aroundLocks(parent, children, step)
  const free = aroundLocks(parent, children.map(unlocked), step)
  const telling = children.map((child, i) => lockedOtherwise(child, free.cells[i] ?? []))
  if (telling.every(isFree)) return free
  const result = aroundLocks(parent, telling, step)
  return holds(result, children) ? result : aroundLocks(parent, children, step)
}

const isFree = ({ year, locks }: Child): boolean => year === undefined && locks.every(lock => lock === undefined)
const unlocked = ({ weights, carries }: Child): Child => ({ weights, locks: [], ...(carries ? { carries } : {}) })

/** Only what was typed otherwise than it is computed: the rest need not be held. */
function lockedOtherwise(child: Child, cells: readonly number[]): Child {
  const year = child.year === cells.reduce((a, b) => a + b, 0) ? undefined : child.year
  return { ...child, year, locks: child.locks.map((lock, j) => (lock === cells[j] ? undefined : lock)) }
}

function holds({ cells }: Shared, children: readonly Child[]): boolean {
  return children.every(
    ({ locks, year }, i) =>
      locks.every((lock, j) => lock === undefined || lock === cells[i]?.[j]) &&
      (year === undefined || year === cells[i]?.reduce((a, b) => a + b, 0)),
  )
}

function aroundLocks(parent: readonly number[], children: readonly Child[], step: number): Shared {
  const heldBack = (child: Child, month: number) => (child.carries?.[month] ?? 1) < 1
  const isRamped = children.some(child => child.locks.some((lock, j) => lock !== undefined && heldBack(child, j)))
  const free = isRamped
    ? full(
        parent,
        children.map(child => ({ ...child, locks: withoutRamped(child) })),
        step,
      )
    : undefined
  const asked = children.map((child, i) => ({
    ...child,
    locks: child.locks.map((lock, j) =>
      lock === undefined || !free || !heldBack(child, j)
        ? lock
        : standing(child, { full: free.cells[i]?.[j] ?? 0, month: j, lock, step }),
    ),
  }))
  const result = full(parent, asked, step)
  const uncovered = [...result.uncarried]
  const cells = result.cells.map((row, i) =>
    row.map((figure, j) => {
      const child = children[i]
      const lock = child?.locks[j]
      const carried = lock ?? (child ? carriedOf(child, { full: figure, month: j, step }) : figure)
      uncovered[j] = (uncovered[j] ?? 0) + figure - carried
      return carried
    }),
  )
  return { ...result, cells, uncovered }
}

function withoutRamped({ locks, carries }: Child): Child['locks'] {
  return locks.map((lock, j) => ((carries?.[j] ?? 1) < 1 ? undefined : lock))
}

interface Cell {
  readonly full: number
  readonly month: number
  readonly step: number
}

/** What somebody in ramp carries of a full figure, in whole units. */
function carriedOf({ carries }: Child, { full: figure, month, step }: Cell): number {
  const share = carries?.[month] ?? 1
  if (share >= 1) return figure
  return Math.min(figure, Math.round(Number(((figure * share) / step).toPrecision(14))) * step)
}

/** How much of the parent a typed figure of somebody in ramp stands for: what stays uncovered is less, never more. */
function standing(child: Child, { lock, ...cell }: Cell & { readonly lock: number }): number {
  const carried = carriedOf(child, cell)
  return lock < carried ? lock + cell.full - carried : Math.max(lock, cell.full)
}

type Full = Omit<Shared, 'uncovered'>

function full(parent: readonly number[], children: readonly Child[], step: number): Full {
  const held = parent.map((_, j) => children.reduce((sum, { locks }) => sum + (locks[j] ?? 0), 0))
  const rest = parent.map((figure, j) => Math.max(0, figure - (held[j] ?? 0)))
  const open = children.map(({ weights, locks }) =>
    weights.map((w, j) => (locks[j] === undefined ? Math.max(0, w) : 0)),
  )
  const isOpen = rest.map((_, j) => open.some(weights => (weights[j] ?? 0) > 0))
  const columns = rest.map((figure, j) => (isOpen[j] ? Math.floor(figure / step) : 0))
  const years = yearsOf(parent, children)
  const rows = unitsOf(children, years, { step, total: columns.reduce((a, b) => a + b, 0) })
  const { table, moved, short } = tableOf(open, rows, columns)
  const cells = table.map((row, i) => row.map((units, j) => children[i]?.locks[j] ?? units * step))
  const odd: Shared['odd'][number][] = []
  const uncarried = rest.map((figure, j) => {
    const by = figure - (columns[j] ?? 0) * step
    const child = by > 0 ? largest(cells, open, j) : undefined
    if (child === undefined) return (short[j] ?? 0) * step + by
    odd.push({ child, month: j, by })
    const row = cells[child]
    if (row) row[j] = (row[j] ?? 0) + by
    return (short[j] ?? 0) * step
  })
  const over = parent.map((figure, j) => Math.max(0, (held[j] ?? 0) - figure))
  return { cells, uncarried, over, odd, moved: moved.map(units => units * step) }
}

/** What each child's year comes to by weight, before any lock. */
function yearsOf(parent: readonly number[], children: readonly Child[]): number[] {
  const totals = parent.map((_, j) => children.reduce((sum, { weights }) => sum + Math.max(0, weights[j] ?? 0), 0))
  return children.map(({ weights, year }) => {
    if (year !== undefined) return year
    return parent.reduce((sum, figure, j) => {
      const total = totals[j] ?? 0
      return total > 0 ? sum + (figure * Math.max(0, weights[j] ?? 0)) / total : sum
    }, 0)
  })
}

/** Units each child still has to carry beside its locked months; typed years first, the others share the rest. */
function unitsOf(
  children: readonly Child[],
  years: readonly number[],
  { step, total }: { readonly step: number; readonly total: number },
): number[] {
  const wanted = children.map(({ locks }, i) => {
    const locked = locks.reduce((sum: number, lock) => sum + (lock ?? 0), 0)
    return Math.max(0, (years[i] ?? 0) - locked)
  })
  const typed = children.map(({ year }, i) => (year === undefined ? undefined : Math.round((wanted[i] ?? 0) / step)))
  const left = total - typed.reduce((sum: number, units) => sum + (units ?? 0), 0)
  const weights = wanted.map((want, i) => (typed[i] === undefined ? want : 0))
  const shared = left > 0 && weights.some(weight => weight > 0) ? allocate(left, weights) : []
  return typed.map((units, i) => units ?? shared[i] ?? 0)
}

interface Units {
  readonly table: number[][]
  readonly moved: readonly number[]
  readonly short: readonly number[]
}

/** Where everybody is there all year the proportional table is exact; else it is fitted to who is there. */
function tableOf(open: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): Units {
  const isSteady = open.every(
    weights => weights.every(weight => weight > 0 && weight === weights[0]) || weights.every(w => w === 0),
  )
  const total = columns.reduce((a, b) => a + b, 0)
  const fits = rows.every((row, i) => row === 0 || (open[i]?.[0] ?? 0) > 0)
  if (isSteady && fits && rows.reduce((a, b) => a + b, 0) === total) {
    return { table: grid(rows, columns), moved: rows.map(() => 0), short: columns.map(() => 0) }
  }
  const weights = matrix(rows.length, columns.length, Float64Array.from(open.flat()))
  const fitted = fitTable(weights, rows, columns)
  return { table: linesOf(fitted.table), moved: [...fitted.rowsMoved], short: [...fitted.columnsShort] }
}

/** The child with the largest figure of the month that may still change. */
function largest(cells: readonly (readonly number[])[], open: readonly (readonly number[])[], month: number) {
  let best: number | undefined
  for (const [i, weights] of open.entries()) {
    if ((weights[month] ?? 0) > 0 && (best === undefined || (cells[i]?.[month] ?? 0) > (cells[best]?.[month] ?? 0)))
      best = i
  }
  return best
}
