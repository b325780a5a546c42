// Written by npm run index from the listing of this folder.
import { month } from './month'

export const sheets = {
  month,
}
export type SheetId = keyof typeof sheets
