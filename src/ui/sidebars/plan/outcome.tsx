import type { AnswerOf } from '../../client'
import { Section } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { say } from './words'

type Preview = AnswerOf<'planPreview'>
type Row = Preview['rows'][number]

/** The year of the company, its teams and their people, as it would be written. */
export function Outcome({ preview }: { readonly preview: Preview }) {
  const company = preview.rows.filter(({ kind }) => kind === 'company')
  const teams = preview.rows.filter(({ kind }) => kind === 'team')
  return (
    <>
      {preview.issues.map(issue => (
        <Notice key={JSON.stringify(issue)} kind={issue.severity === 'stop' ? 'problem' : 'look'}>
          {issue.what} {issue.mend}
        </Notice>
      ))}
      {[...company, ...teams].map(row => (
        <Owner
          key={`${row.kind} ${row.owner}`}
          row={row}
          people={preview.rows.filter(({ kind, parent }) => kind === 'person' && parent === row.owner)}
        />
      ))}
    </>
  )
}

function Owner({ row, people }: { readonly row: Row; readonly people: readonly Row[] }) {
  const told = useSay()
  return (
    <div class="card stack">
      <Line row={row} />
      {people.length > 0 && (
        <details>
          <summary>{told(say.people, { count: people.length })}</summary>
          <ul class="list" style={{ marginTop: 8 }}>
            {people.map(person => (
              <li key={person.owner}>
                <Line row={person} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Line({ row: { owner, year, months, why } }: { readonly row: Row }) {
  const told = useSay()
  const figure = (value: number) => told(say.figure, { value })
  const most = Math.max(1, ...months)
  const quarters = [0, 3, 6, 9].map(at => months.slice(at, at + 3).reduce((sum, month) => sum + month, 0))
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
      <p class="small soft break" dir="auto">
        {why}
      </p>
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
