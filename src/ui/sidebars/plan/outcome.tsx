import type { AnswerOf } from '../../client'
import { Section } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { Figures } from './figures'
import { type Lock, Locks, type Place } from './locks'
import { say } from './words'

type Preview = AnswerOf<'planPreview'>
export type Row = Preview['rows'][number]

export interface Typing {
  readonly locks: readonly Lock[]
  change(locks: readonly Lock[]): void
  /** Why a figure is what it is. */
  why(place: Place): Promise<string>
}

interface OutcomeProps {
  readonly preview: Preview
  readonly typing: Typing
}

/** The year of the company, its teams and their people, as it would be written; every figure may be typed over. */
export function Outcome({ preview, typing }: OutcomeProps) {
  const company = preview.rows.filter(({ kind }) => kind === 'company')
  const teams = preview.rows.filter(({ kind }) => kind === 'team')
  return (
    <>
      {preview.issues.map(issue => (
        <Notice key={JSON.stringify(issue)} kind={issue.severity === 'stop' ? 'problem' : 'look'}>
          {issue.what} {issue.mend}
        </Notice>
      ))}
      <Locks locks={typing.locks} change={typing.change} />
      {[...company, ...teams].map(row => (
        <Owner
          key={`${row.kind} ${row.owner}`}
          row={row}
          months={preview.months}
          typing={typing}
          people={preview.rows.filter(({ kind, parent }) => kind === 'person' && parent === row.owner)}
        />
      ))}
    </>
  )
}

interface OwnerProps {
  readonly row: Row
  readonly months: readonly string[]
  readonly typing: Typing
  readonly people: readonly Row[]
}

function Owner({ row, people, ...more }: OwnerProps) {
  const told = useSay()
  return (
    <div class="card stack">
      <Line row={row} {...more} />
      {people.length > 0 && (
        <details>
          <summary>{told(say.people, { count: people.length })}</summary>
          <ul class="list" style={{ marginTop: 8 }}>
            {people.map(person => (
              <li key={person.owner}>
                <Line row={person} {...more} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Line({ row, months: names, typing }: Omit<OwnerProps, 'people'>) {
  const told = useSay()
  const { owner, year, months, why, buffer } = row
  const figure = (value: number) => told(say.figure, { value })
  const most = Math.max(1, ...months)
  const quarters = [0, 3, 6, 9].map(at => months.slice(at, at + 3).reduce((sum, month) => sum + month, 0))
  const uncovered = row.uncovered.reduce((sum, month) => sum + month, 0)
  return (
    <div class="stack" style={{ gap: 4 }}>
      <div class="row spread">
        <span class="strong grow break" dir="auto">
          {owner}
        </span>
        <span class="number">{figure(year)}</span>
      </div>
      <div class="months" role="img" aria-label={months.map(figure).join(', ')}>
        {months.map((month, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
            key={at}
            class="month"
            title={figure(month)}
            style={{ height: `${Math.max(4, (month / most) * 100)}%` }}
          />
        ))}
      </div>
      <p class="small soft">{told(say.quarters, { figures: quarters.map(figure).join(' · ') })}</p>
      {uncovered > 0 && <p class="small soft">{told(say.uncovered, { figure: uncovered })}</p>}
      {buffer > 0 && <p class="small soft">{told(say.buffer, { share: buffer })}</p>}
      <p class="small soft break" dir="auto">
        {why}
      </p>
      <Figures row={row} months={names} typing={typing} />
    </div>
  )
}

export function Reason({ text, type }: { readonly text: string; type(text: string): void }) {
  const told = useSay()
  return (
    <Section title={told(say.reason)}>
      <input
        type="text"
        aria-label={told(say.reason)}
        value={text}
        onInput={event => type(event.currentTarget.value)}
      />
    </Section>
  )
}
