import type { AnswerOf } from '../../client'
import { Field, Section, Tick } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { say } from './words'

export type Closing = AnswerOf<'closingState'>
const STEPS = ['scored', 'approved', 'closed', 'paid'] as const

/** How many of the steps are done. */
export function stepsDone({ state, paidOn }: Closing): number {
  if (state === 'closed') return paidOn === '' ? 3 : 4
  return state === 'approved' ? 2 : state === 'calculated' ? 1 : 0
}

export function Steps({ done }: { readonly done: number }) {
  const told = useSay()
  return (
    <ol class="steps">
      {STEPS.map((step, at) => (
        <li key={step} class={at < done ? 'done' : ''} aria-current={at === done ? 'step' : undefined}>
          <b aria-hidden="true">{at < done ? '✓' : at + 1}</b>
          {told(say[step])}
          {at < done && <span class="hidden">{told(say.done)}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What somebody fills in before approving. */
export interface Confirmed {
  readonly overBudget: boolean
  readonly reasons: ReadonlyMap<string, string>
}

interface BeforeProps {
  readonly closing: Closing
  readonly confirmed: Confirmed
  confirm(confirmed: Confirmed): void
}

/** What stands in the way of approving. */
export function Before({ closing, confirmed, confirm }: BeforeProps) {
  const told = useSay()
  const { pending, budget, total } = closing
  const reason = (person: string, text: string) =>
    confirm({ ...confirmed, reasons: new Map([...confirmed.reasons, [person, text]]) })
  return (
    <>
      {budget !== null && total > budget && (
        <Tick
          label={told(say.confirmBudget)}
          on={confirmed.overBudget}
          turn={overBudget => confirm({ ...confirmed, overBudget })}
        />
      )}
      {pending.length > 0 && (
        <Section title={told(say.pending, { count: pending.length })}>
          <p class="small soft">{told(say.pendingHint)}</p>
          {pending.map(({ person, why }) => (
            <div key={person} class="stack" style={{ paddingTop: 8, gap: 4 }}>
              <p class="strong break" dir="auto">
                {person}
              </p>
              <p class="small soft break" dir="auto">
                {why}
              </p>
              <Field label={told(say.reason)}>
                <input
                  type="text"
                  value={confirmed.reasons.get(person) ?? ''}
                  onInput={event => reason(person, event.currentTarget.value)}
                />
              </Field>
            </div>
          ))}
        </Section>
      )}
    </>
  )
}

export function Summary({ closing }: { readonly closing: Closing }) {
  const told = useSay()
  const { total, people, budget, outdated, appeals, paidOn } = closing
  const above = budget === null ? 0 : total - budget
  return (
    <>
      <div class="card">
        <p class="small soft">{told(say.total)}</p>
        <p class="figure">{told(say.money, { amount: total })}</p>
        <p class="row wrap">
          <span class="small soft">{told(say.people, { count: people })}</span>
          {budget !== null && (
            <span class={above > 0 ? 'chip stop' : 'chip fine'}>
              {told(above > 0 ? say.above : say.within, { above, budget })}
            </span>
          )}
        </p>
      </div>
      {outdated && <Notice kind="look">{told(say.outdated)}</Notice>}
      {paidOn !== '' && <Notice kind="fine">{told(say.paidOn, { day: paidOn })}</Notice>}
      {appeals.length > 0 && (
        <Section title={told(say.appeals, { count: appeals.length })}>
          <ul class="list">
            {appeals.map(({ person, question }) => (
              <li key={`${person} ${question}`} class="small break" dir="auto">
                <b>{person}</b> {question}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
