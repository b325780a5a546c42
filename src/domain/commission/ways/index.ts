// Written by npm run index from the listing of this folder.
import { marginal } from './marginal'
import { overage } from './overage'
import { whole } from './whole'

export const incentive = {
  marginal,
  overage,
  whole,
}
export type IncentiveId = keyof typeof incentive
