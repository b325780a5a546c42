import type { AnswerOf } from '../../client'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { say } from './words'

/** Whose target history, capacity or ramp speak against, with the evidence and what is proposed. */
export function Reasonable({ judged: { checked, flagged } }: { readonly judged: AnswerOf<'judgeTargets'> }) {
  const told = useSay()
  if (checked === 0) return <Notice kind="look">{told(say.noTargets)}</Notice>
  if (flagged.length === 0) return <Notice kind="fine">{told(say.fine, { checked })}</Notice>
  return (
    <>
      <Notice kind="look">{told(say.flagged, { checked, count: flagged.length })}</Notice>
      {flagged.map(({ person, target, evidence, why }) => (
        <div key={person} class="card stack" style={{ gap: 4 }}>
          <span class="strong break" dir="auto">
            {person}
          </span>
          <span class="small">{told(say.target, { target })}</span>
          <ul class="list small">
            {evidence.map(one => (
              <li key={one} class="break">
                {one}
              </li>
            ))}
          </ul>
          <p class="small soft break">{why}</p>
        </div>
      ))}
    </>
  )
}
