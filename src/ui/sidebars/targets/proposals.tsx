import type { AnswerOf } from '../../client'
import { Button } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { GoTo } from '../parts/problems'
import { say } from './words'

type Read = AnswerOf<'targetProposals'>

interface ProposalsProps {
  readonly proposals: Read
  readonly busy: boolean
  decide(): void
}

/** Own proposals against the planned figures, by team and by person. */
export function Proposals({ proposals: { people, teams, unknown }, busy, decide }: ProposalsProps) {
  const told = useSay()
  const link = <GoTo place={{ table: 'proposals', cell: 'A2' }}>{told(say.toProposals)}</GoTo>
  if (people.length + unknown.length === 0) {
    return (
      <>
        <Notice>{told(say.noProposals)}</Notice>
        {link}
      </>
    )
  }
  return (
    <>
      {unknown.length > 0 && <Notice kind="look">{told(say.unknown, { names: unknown })}</Notice>}
      <Gaps head={told(say.team)} rows={teams.map(({ team, ...sums }) => ({ name: team, ...sums }))} />
      <Gaps
        head={told(say.person)}
        rows={people.map(({ person, agreed, comment, ...sums }) => ({
          ...{ name: person, ...sums },
          note: [
            `${told(say.agreed)}: ${agreed === null ? told(say.open) : told(say.figure, { value: agreed })}`,
            comment,
          ]
            .filter(part => part !== '')
            .join(' · '),
        }))}
      />
      {link}
      <div>
        <Button primary disabled={busy} onClick={decide}>
          {told(say.decide)}
        </Button>
      </div>
    </>
  )
}

interface GapRow {
  readonly name: string
  readonly planned: number
  readonly proposed: number
  readonly gap: number
  readonly note?: string
}

function Gaps({ head, rows }: { readonly head: string; readonly rows: readonly GapRow[] }) {
  const told = useSay()
  return (
    <table>
      <thead>
        <tr>
          <th>{head}</th>
          <th class="number">{told(say.planned)}</th>
          <th class="number">{told(say.proposed)}</th>
          <th class="number">{told(say.gap)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, planned, proposed, gap, note }) => (
          <tr key={name}>
            <td class="break">
              {name}
              {note !== undefined && <div class="soft">{note}</div>}
            </td>
            {[planned, proposed, gap].map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={at} class="number">
                {told(say.figure, { value })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
