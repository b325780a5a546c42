import type { MonthInput, Team } from '../records/month'
import { teamShare } from '../scores/team'
import { inForce } from '../values/versions'
import { idOf, type Lever, type LeverKind } from './kind'

/** How much of a final score is the team’s. */
export const shareLevers: LeverKind = {
  list: ({ teams, month, policy }) =>
    teams.flatMap((team, at): Lever[] => {
      if (!inForce(team, month)) return []
      const value = teamShare(team, policy.teamShare)
      const id = idOf('teamShare', at, 'share')
      return [{ id, kind: 'teamShare', group: '', row: team.name, column: 'share', unit: 'share', value }]
    }),
  turn: (input: MonthInput, values) => ({
    ...input,
    teams: input.teams.map((team, at): Team => {
      const share = values.get(idOf('teamShare', at, 'share'))
      return share === undefined ? team : { ...team, stage: 'custom', share }
    }),
  }),
}
