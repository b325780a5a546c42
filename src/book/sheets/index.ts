// Written by npm run index from the listing of this folder.
import { champions } from './champions'
import { dashboard } from './dashboard'
import { month } from './month'
import { paySheet } from './paySheet'
import { scorecard } from './scorecard'
import { start } from './start'

export const sheets = {
  champions,
  dashboard,
  month,
  paySheet,
  scorecard,
  start,
}
export type SheetId = keyof typeof sheets
