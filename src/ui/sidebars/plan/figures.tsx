import { useState } from 'preact/hooks'
import type { Failure } from '../../client'
import { Link } from '../parts/controls'
import { useSay } from '../parts/language'
import { asFailure, Problem } from '../parts/opened'
import { isAt, type Place, withLock } from './locks'
import type { Row, Typing } from './outcome'
import { say } from './words'

interface FiguresProps {
  readonly row: Row
  readonly months: readonly string[]
  readonly typing: Typing
}

/** Every month of a row, and its year: what is typed over stays, the rest moves. */
export function Figures({ row, months, typing }: FiguresProps) {
  const told = useSay()
  const [isOpen, setOpen] = useState(false)
  const { owner, kind } = row
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="small">{told(say.byMonth)}</summary>
      {isOpen && (
        <ul class="list" style={{ marginTop: 4 }}>
          {kind !== 'company' && (
            <Figure place={{ owner, kind }} label={told(say.yearOf, { owner })} figure={row.year} typing={typing} />
          )}
          {months.map((month, at) => (
            <Figure
              key={month}
              place={{ owner, kind, month }}
              label={told(say.monthOf, { owner, month })}
              figure={row.months[at] ?? 0}
              typing={typing}
            />
          ))}
        </ul>
      )}
    </details>
  )
}

interface FigureProps {
  readonly place: Place
  readonly label: string
  readonly figure: number
  readonly typing: Typing
}

function Figure({ place, label, figure, typing }: FigureProps) {
  const told = useSay()
  const { locks, change, why } = typing
  const { owner, month } = place
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<Failure>()
  const isLocked = locks.some(lock => isAt(lock, place))
  const explain = () => {
    setFailure(undefined)
    why(place).then(setReason, (error: unknown) => setFailure(asFailure(error)))
  }
  const type = (text: string) => {
    if (text !== told(say.figure, { value: figure })) change(withLock(locks, place, text))
  }
  const whose = month === undefined ? told(say.whyYearOf, { owner }) : told(say.whyOf, { owner, month })
  return (
    <li class="stack" style={{ gap: 2 }}>
      <div class="row spread">
        <span class="small grow">{month ?? told(say.year)}</span>
        <input
          class={isLocked ? 'narrow changed' : 'narrow'}
          style={{ width: 110 }}
          inputMode="decimal"
          aria-label={label}
          value={told(say.figure, { value: figure })}
          onChange={event => type(event.currentTarget.value)}
        />
        <span class="small">
          <Link onClick={explain} label={whose}>
            {told(say.why)}
          </Link>
        </span>
      </div>
      {reason !== '' && (
        <p class="small soft break" dir="auto">
          {reason}
        </p>
      )}
      {failure && <Problem failure={failure} />}
    </li>
  )
}
