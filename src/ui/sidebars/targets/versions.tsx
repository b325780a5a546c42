import { useState } from 'preact/hooks'
import type { AnswerOf } from '../../client'
import { Select } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { say } from './words'

type Compared = AnswerOf<'targetVersions'>

/** Every version of a year side by side: the years of all, the months of one. */
export function Versions({ compared: { versions, rows, months } }: { readonly compared: Compared }) {
  const told = useSay()
  const [chosen, setChosen] = useState(rows[0]?.owner ?? '')
  if (rows.length === 0) return <Notice kind="look">{told(say.noTargets)}</Notice>
  const kept = versions.filter(({ version }) => version > 0)
  const heads = versions.map(({ version }) =>
    version === 0 ? told(say.now) : told(say.version, { version: String(version) }),
  )
  const row = rows.find(({ owner }) => owner === chosen) ?? rows[0]
  return (
    <>
      {kept.length === 0 && <Notice>{told(say.oneVersion)}</Notice>}
      {kept.map(({ version, replacedOn, by, reason, until }) => (
        <p key={version} class="small soft break">
          {told(say.replaced, { version: String(version), date: replacedOn, by })}
          {until !== '' && told(say.until, { month: until })}
          {reason !== '' && told(say.reason, { reason })}
        </p>
      ))}
      <Table
        head={told(say.whose)}
        heads={heads}
        rows={rows.map(({ owner, years }) => ({ name: owner, figures: years }))}
      />
      <Select
        label={told(say.whose)}
        value={row?.owner ?? ''}
        options={rows.map(({ owner }) => ({ id: owner, label: owner }))}
        choose={setChosen}
      />
      <Table
        head={told(say.month)}
        heads={heads}
        rows={months.map((month, j) => ({
          name: month,
          figures: (row?.months ?? []).map(figures => figures[j] ?? null),
        }))}
      />
    </>
  )
}

interface TableProps {
  readonly head: string
  readonly heads: readonly string[]
  readonly rows: ReadonlyArray<{ readonly name: string; readonly figures: readonly (number | null)[] }>
}

/** A row whose figure differs from the version before it stands out. */
function Table({ head, heads, rows }: TableProps) {
  const told = useSay()
  return (
    <div style={{ overflowX: 'auto' }}>
      <table>
        <thead>
          <tr>
            <th>{head}</th>
            {heads.map(name => (
              <th key={name} class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <td class="break">{name}</td>
              {figures.map((value, at) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a version is its place
                  key={at}
                  class={at > 0 && value !== figures[at - 1] ? 'number strong' : 'number'}
                >
                  {value === null ? '–' : told(say.figure, { value })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
