// Written by npm run index from the listing of this folder.
import { attainment } from './attainment'
import { board } from './board'
import { breakdown } from './breakdown'
import { breakdownGrid } from './breakdownGrid'
import { card } from './card'
import { champions } from './champions'
import { clawback } from './clawback'
import { commission } from './commission'
import { credit } from './credit'
import { draw } from './draw'
import { explain } from './explain'
import { forecast } from './forecast'
import { grade } from './grade'
import { gradeWords } from './gradeWords'
import { month } from './month'
import { pace } from './pace'
import { paySheet } from './paySheet'
import { payout } from './payout'
import { pool } from './pool'
import { prize } from './prize'
import { progress } from './progress'
import { prorate } from './prorate'
import { rank } from './rank'
import { result } from './result'
import { review } from './review'
import { rmb } from './rmb'
import { ruleWords } from './ruleWords'
import { score } from './score'
import { start } from './start'
import { targetGap } from './targetGap'
import { teamSplit } from './teamSplit'
import { tier } from './tier'
import { tierWords } from './tierWords'
import { total } from './total'

export const functions = {
  attainment,
  board,
  breakdown,
  breakdownGrid,
  card,
  champions,
  clawback,
  commission,
  credit,
  draw,
  explain,
  forecast,
  grade,
  gradeWords,
  month,
  pace,
  paySheet,
  payout,
  pool,
  prize,
  progress,
  prorate,
  rank,
  result,
  review,
  rmb,
  ruleWords,
  score,
  start,
  targetGap,
  teamSplit,
  tier,
  tierWords,
  total,
}
export type FunctionId = keyof typeof functions
