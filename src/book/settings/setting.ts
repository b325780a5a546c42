import type { Field } from '../../domain/values/field'
import type { Text, Wording } from '../../domain/values/text'

/** Basics, rules, switches and state: the blocks of the sheet, in this order. */
export type SettingBlock = 'basics' | 'rules' | 'features' | 'state'

/** One row of Settings: its name, its kind of value, what stands when it is left blank, and what it does. */
export interface Setting<T = unknown, D extends T | undefined = T | undefined> {
  readonly id: string
  readonly block: SettingBlock
  readonly name: Text
  readonly field: Field<T>
  readonly default: D
  readonly whatItDoes: Text
}

export interface Worded {
  readonly name: Wording
  readonly does: Wording
}

/** Declares settings of a block. */
export function inBlock(block: SettingBlock, prefix = '') {
  return <T, D extends T | undefined>(key: string, field: Field<T>, standard: D, { name, does }: Worded) => {
    const id = `${prefix}${key}`
    return {
      id,
      block,
      name: { id: `setting.${id}`, ...name },
      field,
      default: standard,
      whatItDoes: { id: `setting.${id}.does`, ...does },
    } satisfies Setting<T, D>
  }
}
