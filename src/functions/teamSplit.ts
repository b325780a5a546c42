import { choice, type Field, number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { snap } from '../domain/values/round'
import { eachFigure, eachOr } from './internal/args'
import { defineFunction } from './internal/define'

const STAGE_SHARES = { growth: 0.6, mature: 0.3 }
const stages = choice('stage', {
  growth: { en: 'growth', 'zh-CN': '开拓期', also: ['new market', '成长期', '拓展期'] },
  mature: { en: 'mature', 'zh-CN': '成熟期', also: ['established', '稳定期'] },
})

const found = problems('teamShare', {
  above: {
    severity: 'leavesOut',
    what: { en: 'a team share of {share:%} is more than the whole score', 'zh-CN': '团队占比 {share:%} 超过 100%' },
    mend: { en: 'If {proposed:%} is meant, type {proposed:%}.', 'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。' },
  },
})

/** A share from 0 to 100 %, or the stage of the team. */
const teamShare: Field<number> = {
  read: (cell, setting) => {
    const stage = stages.read(cell, setting)
    if (!('wrong' in stage)) return { value: STAGE_SHARES[stage.value] }
    const read = number({ min: 0 }).read(cell, setting)
    if ('wrong' in read || read.value <= 1) return read
    return { wrong: found.above, with: { share: read.value, proposed: read.value / 100 } }
  },
}

/** =KPI_TEAM_SPLIT(individual, team, [team_share]) */
export const teamSplit = defineFunction({
  name: 'KPI_TEAM_SPLIT',
  help: { en: 'Score of a person with the share the team has in it', 'zh-CN': '个人得分与团队得分按占比合成' },
  rule: {
    en: 'individual × (1 − team share) + team × team share.',
    'zh-CN': '个人得分 ×(1 − 团队占比)+ 团队得分 × 团队占比。',
  },
  args: {
    individual: eachFigure(number(), {
      label: { en: 'Individual score', 'zh-CN': '个人得分' },
      accepts: {
        en: 'the person’s own score, a cell or a range, such as 110',
        'zh-CN': '个人得分,单元格或区域,例如 110',
      },
    }),
    team: eachFigure(number(), {
      label: { en: 'Team score', 'zh-CN': '团队得分' },
      accepts: { en: 'the team’s score, a cell or a range, such as 90', 'zh-CN': '团队得分,单元格或区域,例如 90' },
    }),
    team_share: eachOr(teamShare, STAGE_SHARES.mature, {
      label: { en: 'Team share', 'zh-CN': '团队占比' },
      accepts: {
        en: '0% to 100%, a cell or a range, such as 30% (as when blank), or growth (60%) or mature (30%)',
        'zh-CN': '0% 到 100%,单元格或区域,例如 30%(留空即此),或 开拓期(60%)、成熟期(30%)',
      },
    }),
  },
  oneScale: ['individual', 'team'],
  run: ({ individual, team, team_share: share }) => snap(individual * (1 - share) + team * share),
  refuses: found,
  examples: [
    { args: [110, 90, '60%'], gives: 98 },
    { args: [110, 90], gives: 104 },
    { args: [110, 90, '开拓期'], gives: 98 },
  ],
})
