import type { RequestOf } from '../../client'
import { Link } from '../parts/controls'
import { useSay } from '../parts/language'
import { say } from './words'

/** A figure typed over: of a month, or of the year where no month is named. */
export type Lock = RequestOf<'planPreview'>['locks'][number]

export type Place = Pick<Lock, 'owner' | 'kind' | 'month'>

export const isAt = (lock: Place, { owner, kind, month }: Place): boolean =>
  lock.owner === owner && (lock.kind ?? kind) === kind && (lock.month ?? '') === (month ?? '')

/** With one figure typed over, or freed where nothing is typed. */
export function withLock(locks: readonly Lock[], place: Place, figure: string): Lock[] {
  const others = locks.filter(lock => !isAt(lock, place))
  return figure.trim() === '' ? others : [...others, { ...place, figure: figure.trim() }]
}

interface LocksProps {
  readonly locks: readonly Lock[]
  change(locks: readonly Lock[]): void
}

/** What was typed over, each with a way to free it again. */
export function Locks({ locks, change }: LocksProps) {
  const told = useSay()
  if (locks.length === 0) return null
  return (
    <ul class="list scroll">
      {locks.map(lock => {
        const { owner, month, figure } = lock
        const what = month === undefined ? told(say.yearOf, { owner }) : told(say.monthOf, { owner, month })
        const label = told(say.free, { what })
        return (
          <li key={`${lock.kind} ${owner} ${month}`} class="row spread small">
            <span class="grow break">
              {told(say.typedOver, { what, figure: typeof figure === 'number' ? figure : String(figure) })}
            </span>
            <span title={label}>
              <Link onClick={() => change(locks.filter(one => one !== lock))} label={label}>
                ✕
              </Link>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
