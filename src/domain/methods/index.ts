// Written by npm run index from the listing of this folder.
import { bands } from './bands'
import { curve } from './curve'
import { deduct } from './deduct'
import { higher } from './higher'
import { inverse } from './inverse'
import { lower } from './lower'
import { nearest } from './nearest'
import { pass } from './pass'
import { range } from './range'
import { rating } from './rating'

export const scoring = {
  bands,
  curve,
  deduct,
  higher,
  inverse,
  lower,
  nearest,
  pass,
  range,
  rating,
}
export type ScoringId = keyof typeof scoring
