// Written by npm run index from the listing of this folder.
import { attainment } from './attainment'
import { breakdown } from './breakdown'
import { commission } from './commission'
import { credit } from './credit'
import { grade } from './grade'
import { prorate } from './prorate'
import { rank } from './rank'
import { score } from './score'
import { teamSplit } from './teamSplit'
import { tier } from './tier'
import { total } from './total'

export const functions = {
  attainment,
  breakdown,
  commission,
  credit,
  grade,
  prorate,
  rank,
  score,
  teamSplit,
  tier,
  total,
}
export type FunctionId = keyof typeof functions
