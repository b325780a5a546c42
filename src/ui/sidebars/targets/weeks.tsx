import { useState } from 'preact/hooks'
import { ask } from '../../client'
import { Select } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { Answered, useAnswer } from '../parts/opened'
import { say } from './words'

interface Wanted {
  readonly kpi: string
  readonly year: string
}

/** Somebody's year by ISO weeks, each month shared over its weeks by working days. */
export function Weeks({ kpi, year }: Wanted) {
  const told = useSay()
  const [owners, load] = useAnswer(() => ask('targetVersions', { kpi, year }))
  return (
    <Answered answer={owners} again={load}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Notice kind="look">{told(say.noTargets)}</Notice>
        ) : (
          <Chosen kpi={kpi} year={year} owners={rows.map(({ owner }) => owner)} />
        )
      }
    </Answered>
  )
}

function Chosen({ kpi, year, owners }: Wanted & { readonly owners: readonly string[] }) {
  const told = useSay()
  const [owner, setOwner] = useState(owners[0] ?? '')
  const [answer, load] = useAnswer(() => ask('targetWeeks', { kpi, year, owner }))
  const choose = (next: string) => {
    setOwner(next)
    load(() => ask('targetWeeks', { kpi, year, owner: next }))
  }
  return (
    <>
      <Select label={told(say.whose)} value={owner} options={owners.map(id => ({ id, label: id }))} choose={choose} />
      <p class="small soft">{told(say.byWorkdays)}</p>
      <Answered answer={answer} again={() => choose(owner)}>
        {({ weeks, parts }) => (
          <table>
            <thead>
              <tr>
                <th>{told(say.week)}</th>
                <th>{told(say.days)}</th>
                <th class="number">{told(say.weekTarget)}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, figure }) => {
                const own = parts.filter(part => part.week === week)
                return (
                  <tr key={week}>
                    <td>{week}</td>
                    <td>{`${own[0]?.from.slice(5)} – ${own[own.length - 1]?.to.slice(5)}`}</td>
                    <td class="number">{told(say.figure, { value: figure })}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </Answered>
    </>
  )
}
