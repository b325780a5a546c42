// Written by npm run index from the listing of this folder.
import { month } from './month'
import { scorecard } from './scorecard'

export const sheets = {
  month,
  scorecard,
}
export type SheetId = keyof typeof sheets
