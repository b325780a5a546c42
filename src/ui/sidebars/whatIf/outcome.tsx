import { useState } from 'preact/hooks'
import type { Cliff } from '../../../domain/whatIf/cliffs'
import type { Comparison, PersonChange } from '../../../domain/whatIf/compare'
import { Link, Section } from '../parts/controls'
import { useSay } from '../parts/language'
import { say } from './words'

interface CostProps {
  readonly comparison: Comparison
  /** Major units. */
  readonly budget: number | null
  readonly currency: string
}

/** Money in minor units, with its sign. */
function useDifference(): (minor: number) => string {
  const told = useSay()
  return minor => `${minor > 0 ? '+' : ''}${told(say.money, { amount: minor / 100 })}`
}

export function Cost({ comparison: { cost, winners, losers, regraded }, budget, currency }: CostProps) {
  const told = useSay()
  const difference = useDifference()
  const change = cost.after - cost.before
  const above = budget === null ? 0 : cost.after / 100 - budget
  const counts = [
    { count: winners, word: say.winners },
    { count: losers, word: say.losers },
    { count: regraded, word: say.regraded },
  ]
  return (
    <div class="stack">
      <div class="card">
        <p class="small soft">
          {told(say.cost)} {currency}
        </p>
        <p class="figure">{told(say.money, { amount: cost.after / 100 })}</p>
        <p class="small soft">
          {change === 0 ? told(say.same) : told(say.change, { before: cost.before / 100, change: difference(change) })}
        </p>
        {budget !== null && (
          <p class={above > 0 ? 'chip stop' : 'chip fine'}>
            {told(above > 0 ? say.above : say.within, { above, budget })}
          </p>
        )}
      </div>
      <div class="tiles three">
        {counts.map(({ count, word }) => (
          <div key={word.id} class="tile">
            <b>{count}</b>
            <span class="small">{told(word)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

const SHOWN = 8

export function People({ people }: { readonly people: readonly PersonChange[] }) {
  const told = useSay()
  const [all, setAll] = useState(false)
  const half = SHOWN / 2
  const shown = all || people.length <= SHOWN ? people : [...people.slice(0, half), ...people.slice(-half)]
  return (
    <Section title={told(say.people)}>
      <table>
        <thead>
          <tr>
            <th>{told(say.person)}</th>
            <th style={{ textAlign: 'right' }}>{told(say.score)}</th>
            <th style={{ textAlign: 'right' }}>{told(say.pay)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(change => (
            <Row key={change.person} change={change} />
          ))}
        </tbody>
      </table>
      {shown.length < people.length && (
        <p style={{ paddingTop: 8 }}>
          <Link onClick={() => setAll(true)}>{told(say.more, { count: people.length })}</Link>
        </p>
      )}
    </Section>
  )
}

function Row({ change: { person, before, after, difference } }: { readonly change: PersonChange }) {
  const told = useSay()
  const signed = useDifference()
  const tone = difference > 0 ? 'chip up' : difference < 0 ? 'chip down' : 'soft'
  const mark = difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : ''
  if (after.total === undefined) {
    return (
      <tr>
        <td class="break">{person}</td>
        <td class="number soft" colSpan={2}>
          {told(say.pending)}
        </td>
      </tr>
    )
  }
  return (
    <tr>
      <td class="break" dir="auto">
        {person}
        {before.grade !== after.grade && (
          <div class="small soft">
            {before.grade ?? '–'} → {after.grade ?? '–'}
          </div>
        )}
      </td>
      <td class="number">
        {told(say.number, { value: after.final })}
        {before.final !== after.final && <div class="small soft">{told(say.number, { value: before.final })}</div>}
      </td>
      <td class="number">
        {told(say.money, { amount: after.total / 100 })}
        {difference !== 0 && (
          <div>
            <span class={tone}>
              {mark}
              {signed(difference)}
            </span>
          </div>
        )}
      </td>
    </tr>
  )
}

const MOST_NAMES = 6

export function Cliffs({ cliffs }: { readonly cliffs: readonly Cliff[] }) {
  const told = useSay()
  const difference = useDifference()
  return (
    <Section title={told(say.cliffs)}>
      {cliffs.length === 0 && <p class="small soft">{told(say.noCliffs)}</p>}
      <ul class="list">
        {cliffs.map(({ kind, name, edge, jump, near }) => (
          <li key={`${kind} ${name} ${edge}`}>
            <p class="break">
              {kind === 'grade'
                ? told(say.gradeCliff, { name, edge, jump: difference(jump) })
                : told(say.commissionCliff, { name, edge: edge / 100, jump: difference(jump) })}
            </p>
            {near.length > 0 && (
              <p class="small soft break" dir="auto">
                {told(say.near, { names: near.length > MOST_NAMES ? [...near.slice(0, MOST_NAMES), '…'] : near })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
