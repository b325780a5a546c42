import type { Input, Known, Operation } from '../protocol'

/** Something put into a cell, as it was typed; '' where it was cleared. */
export type PlacedText = readonly [row: number, column: number, text: string]

/**
 * What is seen before the server has read it. While it answers that is one text typed into one cell: all else follows at
 * once. While it is away it is all that was typed, pasted and cleared.
 */
export const seenAtOnce = (operation: Operation, known: Known | undefined, isAway: boolean): readonly PlacedText[] => {
  if (operation.do === 'clear' && operation.what !== 'looks' && isAway)
    return (known?.cells ?? []).map(([, row, column]) => [row, column, ''])
  if (operation.do !== 'write') return []
  const { at, rows } = operation
  const [[input] = []] = rows
  const isOneText = rows.length === 1 && rows[0]?.length === 1 && typeof input === 'string' && !input.startsWith('=')
  if (!isAway && !isOneText) return []
  return rows.flatMap((inputs, row) =>
    inputs.map((one, column): PlacedText => [at.top + row, at.left + column, textOf(one)]),
  )
}

const textOf = (input: Input) => (typeof input === 'boolean' ? String(input).toUpperCase() : String(input ?? ''))
