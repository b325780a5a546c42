// Written by npm run index from the listing of this folder.
import { adjustment } from './adjustment'
import { awards } from './awards'
import { clawback } from './clawback'
import { commission } from './commission'
import { gradeBonus } from './gradeBonus'
import { milestone } from './milestone'
import { override } from './override'
import { payoutBonus } from './payoutBonus'

export const paySources = {
  adjustment,
  awards,
  clawback,
  commission,
  gradeBonus,
  milestone,
  override,
  payoutBonus,
}
export type PaySourceId = keyof typeof paySources
