import type { Sheet } from '../model/sheet'
/** Which sheets the formulas of a sheet read, directly and through others. */
export declare class Origins {
  private readonly read
  private readonly whole
  clear(): void
  /** A formula of one sheet reads another. */
  add(by: Sheet, from: Sheet): void
  /** The sheet itself and everything its values come from. */
  of(sheet: Sheet): ReadonlySet<Sheet>
}
