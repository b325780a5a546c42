import { useState } from 'preact/hooks'
import { type AnswerOf, ask } from '../../client'
import { Button } from '../parts/controls'
import { useSay } from '../parts/language'
import { GoTo } from '../parts/problems'
import { say } from './words'

type Correcting = AnswerOf<'correctClosed'>

interface CorrectProps {
  readonly period: string
  /** What was found with today's figures; nothing before it was asked for. */
  readonly found: Correcting | undefined
  during(work: () => Promise<{ readonly sentence: string }>): void
  show(found: Correcting): void
}

/** What a closed period would come to with today's figures, before anything is posted. */
export function Correct({ period, found, during, show }: CorrectProps) {
  const told = useSay()
  const [open, setOpen] = useState(found !== undefined)
  const compare = () =>
    during(async () => {
      const now = await ask('correctClosed', { period, preview: true })
      show(now)
      return now
    })
  const post = () => during(() => ask('correctClosed', { period }))
  const people = found?.people ?? []
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{told(say.correct)}</summary>
      <div class="stack" style={{ marginTop: 8 }}>
        <p class="small soft">{told(say.correctHint)}</p>
        {people.length > 0 && <Differences people={people} />}
        <div class="row wrap">
          <Button onClick={compare}>{told(say.compare)}</Button>
          {people.length > 0 && <Button onClick={post}>{told(say.post, { count: people.length })}</Button>}
        </div>
        {people.length > 0 && <GoTo place={{ table: 'adjustments', cell: 'A2' }}>{told(say.toAdjustments)}</GoTo>}
      </div>
    </details>
  )
}

function Differences({ people }: Pick<Correcting, 'people'>) {
  const told = useSay()
  const money = (amount: number) => told(say.money, { amount })
  return (
    <table>
      <thead>
        <tr>
          <th>{told(say.person)}</th>
          <th class="number">{told(say.was)}</th>
          <th class="number">{told(say.comesTo)}</th>
          <th class="number">{told(say.due)}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ person, before, after, amount }) => (
          <tr key={person}>
            <td class="break" dir="auto">
              {person}
            </td>
            <td class="number">{money(before)}</td>
            <td class="number">{money(after)}</td>
            <td class="number">{money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
