import Big from 'big.js'

/** Values below each other. */
export const column = (values: readonly unknown[]) => values.map(value => [value])
/** The cells of a result. */
export const cells = (given: unknown): number[] =>
  Array.isArray(given) ? (given as number[][]).flat() : [given as number]
export const exactSum = (values: readonly number[]) => values.reduce((sum, value) => sum.plus(value), new Big(0))
/** So many steps as the double nearest to their decimal. */
export const amount = (steps: number, of: number) => new Big(steps).times(of).toNumber()
