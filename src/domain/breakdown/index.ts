// Written by npm run index from the listing of this folder.
import { capacity } from './capacity'
import { even } from './even'
import { growth } from './growth'
import { headcount } from './headcount'
import { lastYear } from './lastYear'
import { manual } from './manual'
import { seasonal } from './seasonal'
import { workdays } from './workdays'

export const breakdown = {
  capacity,
  even,
  growth,
  headcount,
  lastYear,
  manual,
  seasonal,
  workdays,
}
export type BreakdownId = keyof typeof breakdown
