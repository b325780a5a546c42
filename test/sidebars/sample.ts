import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'

export { type Lang, scored } from '../installed'

/** A workbook of general sales with its sample. */
export const sample = (lang: Lang): World => installed({ lang })
