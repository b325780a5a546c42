import type { Period } from '../../../domain/values/period'
import type { Reads } from '../../reading/reads'

interface Since {
  /** When the period was scored. */
  readonly at: string
  /** When figures or rules of it were changed after that. */
  readonly changed: string
}

/** Figures or rules of a scored period were changed since; a closed one stays what it is. */
export function changedSince({ periods }: Reads, period: Period): Since | undefined {
  const row = periods?.rows.find(one => one.period === period)
  const { state, calculatedAt: at = '', inputsChangedAt: changed = '' } = row ?? {}
  return at === '' || state === 'closed' || changed <= at ? undefined : { at, changed }
}
