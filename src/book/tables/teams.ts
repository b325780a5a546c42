import { choice, name, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { monthsInForce } from './inForce'

const say = texts('table.teams', {
  table: { en: 'Teams', 'zh-CN': '团队' },
  team: { en: 'Team', 'zh-CN': '团队' },
  teamNote: { en: 'The name used in People', 'zh-CN': '与人员表中的写法一致' },
  leader: { en: 'Leader', 'zh-CN': '负责人' },
  leaderNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  stage: { en: 'Stage', 'zh-CN': '发展阶段' },
  stageNote: {
    en: 'Growth: 60 % of the score is the team’s; mature: 30 %; custom: fill in the next column',
    'zh-CN': '开拓期团队占 60%,成熟期占 30%;选自定则填右侧一列',
  },
  teamShare: { en: 'Team share', 'zh-CN': '团队占比' },
  teamShareNote: {
    en: 'How much of each member’s score is the team’s; blank = by stage',
    'zh-CN': '成员得分中团队得分占多少;不填则按发展阶段',
  },
  parent: { en: 'Part of', 'zh-CN': '上级团队' },
  parentNote: { en: 'The team this one belongs to; blank = the company', 'zh-CN': '隶属哪个团队;不填则直属公司' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: {
    en: 'By which the team is scored; blank = the one its members have',
    'zh-CN': '团队按哪个方案计分;不填则用成员的方案',
  },
  teamScore: { en: 'Team scored by', 'zh-CN': '团队计分方式' },
  teamScoreNote: {
    en: 'Totals: the team’s figures against its targets; mean: the average of its members',
    'zh-CN': '选按合计:团队数据对团队目标;选按平均:成员得分的平均',
  },
})

const stage = choice('stage', {
  growth: { en: 'growth', 'zh-CN': '开拓期', also: ['new market', '成长期', '拓展期'] },
  mature: { en: 'mature', 'zh-CN': '成熟期', also: ['established', '稳定期'] },
  custom: { en: 'custom', 'zh-CN': '自定', also: ['own', '自定义'] },
})

const teamScore = choice('teamScore', {
  totals: { en: 'totals', 'zh-CN': '按合计', also: ['total', '合计'] },
  mean: { en: 'mean', 'zh-CN': '按平均', also: ['average', '平均'] },
})

/** How much each team counts in the scores of its members, and how it is scored. */
export const teams = defineTable({
  id: 'teams',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: ['team'],
  frozenColumns: 1,
  columns: {
    team: { header: say.team, note: say.teamNote, field: name(), required: true, width: 110, also: ['部门', '小组'] },
    leader: { header: say.leader, note: say.leaderNote, field: name('people.name'), width: 90 },
    stage: { header: say.stage, note: say.stageNote, field: stage, width: 90, also: ['阶段'] },
    teamShare: { header: say.teamShare, note: say.teamShareNote, field: { ...typed(), sharesUpTo: 1 }, width: 90 },
    parent: { header: say.parent, note: say.parentNote, field: name('teams.team'), folded: true, width: 110 },
    plan: { header: say.plan, note: say.planNote, field: name('kpis.plan'), folded: true, width: 110, also: ['方案'] },
    teamScore: { header: say.teamScore, note: say.teamScoreNote, field: teamScore, folded: true, width: 110 },
    ...monthsInForce,
  },
})
