import { type CellValue } from '../model/cell'
import type { CustomCall } from './frame'
/** How formulas reach the functions of the file's script. */
export interface ScriptHost {
  has(name: string): boolean
  /** A context of its own for one recalculation. */
  session(): {
    call(name: string, args: readonly unknown[]): unknown
  }
}
export interface Answer {
  readonly value: CellValue | readonly (readonly CellValue[])[]
  readonly isDate: boolean
}
/** Custom functions as cells call them. A result is kept for the same call with the same values. */
export declare class CustomFunctions {
  private readonly host
  private readonly zone
  private readonly answers
  private session
  constructor(host: ScriptHost, zone: () => string)
  has(name: string): boolean
  /** The next call gets a fresh context. */
  endSession(): void
  call({ name, args, text }: CustomCall): Answer
  private run
  private answer
  private cell
}
