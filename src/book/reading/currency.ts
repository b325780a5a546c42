import type { Settings } from '../settings/settings'
import type { Reads } from './reads'

/** The currency a period was computed in; of one not computed yet, or before it was kept, that of Settings. */
export function currencyOf({ periods }: Reads, period: string, { currency }: Pick<Settings, 'currency'>): string {
  return periods?.rows.find(row => row.period === period)?.currency || currency
}
