import type { FaceSheet } from '../protocol'
import type { Follower, Own } from './page'

/** Charts over the grid. */
export class Charts implements Follower {
  constructor(readonly own: Own) {}
  follow() {}
  turn(_sheet: number, _face: FaceSheet) {}
}
