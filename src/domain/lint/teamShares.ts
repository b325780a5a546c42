import { issue, problems } from '../values/issue'
import type { LintRule } from './kind'

const found = problems('lint.teamShare', {
  noScore: {
    severity: 'look',
    what: {
      en: '{team} counts {share:%} in its members’ scores, but has no score in {month}',
      'zh-CN': '“{team}”占成员得分的 {share:%},但 {month} 没有团队得分',
    },
    mend: {
      en: 'Give the team KPIs it can be scored by, or set its share to 0.',
      'zh-CN': '请让团队有可计分的指标,或把占比设为 0。',
    },
  },
})

/** A team share without a team score, though members have one of their own. */
export const teamShares: LintRule = ({ context, result }) =>
  result.teams
    .filter(({ total }) => total === undefined)
    .flatMap(({ team }) => {
      const members = result.people.filter(({ presence }) => presence.last.team === team.name)
      const share = Math.max(0, ...members.map(person => person.share))
      const { month } = context.input
      if (share === 0 || members.every(({ scores }) => scores?.total === undefined)) return []
      return [issue(found.noScore, { team: team.name, share, month }, { place: { table: 'teams' } })]
    })
