import type { CellValue } from '../model/cell'

/** One edge of a reference: a line of the grid, or a distance from the formula's own cell. */
export interface Edge {
  readonly at: number
  readonly fixed: boolean
}
/** A reference as a formula means it wherever it stands; null edges are open. */
export interface Pointer {
  readonly tab: string | null
  readonly top: Edge | null
  readonly left: Edge | null
  readonly bottom: Edge | null
  readonly right: Edge | null
  readonly single: boolean
}

export type Arguments = readonly (Expression | null)[]

/** A formula, or a part of one, as a tree. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly pointer: Pointer }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Expression }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: Arguments }
  | { readonly kind: 'apply'; readonly callee: Expression; readonly args: Arguments }
  | { readonly kind: 'stack'; readonly rows: readonly (readonly (Expression | null)[])[] }
  | { readonly kind: 'lambda'; readonly params: readonly string[]; readonly body: Expression }
  | {
      readonly kind: 'let'
      readonly names: readonly { readonly name: string; readonly value: Expression }[]
      readonly body: Expression
    }

/** A formula read once for all cells in which it says the same relative to the cell. */
export interface Template {
  readonly expression: Expression
  /** Every reference and every name in it: what it depends on. */
  readonly pointers: readonly Pointer[]
  readonly names: readonly string[]
  /** Functions it calls, in capitals. */
  readonly calls: ReadonlySet<string>
  /** It is computed anew at every change: it asks the clock or chance, or its reach is known only when it runs. */
  readonly restless: boolean
}
