import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core'
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation'
import type { FaceList, FaceSheet } from '../protocol'
import { UNIT } from './grid'
import type { Follower, Own } from './parts'
import { idOf, rangeOf } from './view'

const ruleOf = (list: FaceList, uid: string): IDataValidationRule => {
  const ranges = list.boxes.map(rangeOf)
  if (!list.items) return { uid, ranges, type: DataValidationType.CHECKBOX, formula1: '1', formula2: '0' }
  return {
    uid,
    ranges,
    type: DataValidationType.LIST,
    formula1: list.items.map(item => item.replace(/,/g, '，')).join(','),
    renderMode: DataValidationRenderMode.TEXT,
    allowBlank: true,
    showDropDown: true,
    errorStyle: DataValidationErrorStyle.INFO,
    showErrorMessage: false,
    showInputMessage: list.help !== '',
    prompt: list.help,
  }
}

/** Dropdowns and tick boxes; the server checks what is chosen. */
export class Lists implements Follower {
  private readonly known = new Map<number, string[]>()
  private made = 0

  constructor(private readonly own: Own) {}

  follow(sheet: number, { lists }: Partial<FaceSheet>) {
    if (!lists) return
    const at = { unitId: UNIT, subUnitId: idOf(sheet) }
    const old = this.known.get(sheet) ?? []
    if (old.length > 0) this.own.execute(RemoveDataValidationMutation.id, { ...at, ruleId: old })
    const rules = lists.map(list => ruleOf(list, `list-${this.made++}`))
    if (rules.length > 0) this.own.execute(AddDataValidationMutation.id, { ...at, rule: rules })
    this.known.set(
      sheet,
      rules.map(({ uid }) => uid),
    )
  }
}
