import { sharing } from '../../domain/rewards/sharing'
import { choice, name, text, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { windows, wordsOf } from './choices'
import { monthsInForce } from './inForce'

const say = texts('table.pools', {
  table: { en: 'Team pools', 'zh-CN': '团队奖池' },
  team: { en: 'Team', 'zh-CN': '团队' },
  teamNote: {
    en: 'A team; “every team” = each for itself; “company” = everybody together',
    'zh-CN': '填团队名;“各团队”表示每队各算各的;“公司”表示全员一起',
  },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'The KPI the team must reach', 'zh-CN': '团队要达成的指标' },
  goal: { en: 'Goal', 'zh-CN': '达成条件' },
  goalNote: {
    en: 'A figure, or with % an attainment of the team’s target such as 100%',
    'zh-CN': '填数值;带 % 则为团队目标的完成率,例如 100%',
  },
  pool: { en: 'Pool', 'zh-CN': '奖池' },
  poolNote: {
    en: 'An amount, or with % a share of the actual such as 2%',
    'zh-CN': '填金额;带 % 则为实际完成额的比例,例如 2%',
  },
  sharedBy: { en: 'Shared by', 'zh-CN': '分配方式' },
  sharedByNote: {
    en: 'Equally and by score: by active days too; contribution: by own figures',
    'zh-CN': '平均和得分都按在岗天数折算;贡献按本人完成额',
  },
  every: { en: 'Every', 'zh-CN': '多久一次' },
  everyNote: { en: 'Month, quarter or year; blank = month', 'zh-CN': '月、季度或年;不填则每月' },
  curve: { en: 'Curve', 'zh-CN': '兑现曲线' },
  curveNote: {
    en: 'A name from Curves: the pool × its value at the team’s attainment; blank = all of it',
    'zh-CN': '填兑现曲线名:奖池乘以团队完成率对应的比例;不填则全额',
  },
  reserve: { en: 'Reserve', 'zh-CN': '留存' },
  reserveNote: {
    en: 'Kept back: an amount, or with % a share of the pool',
    'zh-CN': '留下不分:金额,或带 % 为奖池的比例',
  },
  members: { en: 'Members', 'zh-CN': '参与人员' },
  membersNote: {
    en: 'All, or only those who reached “At least”; blank = all, or reached if it is filled in',
    'zh-CN': '全部,或只限达到“至少完成”的人;不填则全部,填了“至少完成”则按达标',
  },
  atLeast: { en: 'At least', 'zh-CN': '至少完成' },
  atLeastNote: { en: 'Own attainment a member needs, such as 80%', 'zh-CN': '成员本人完成率至少多少,例如 80%' },
  reward: { en: 'Reward', 'zh-CN': '其他奖励' },
  rewardNote: { en: 'Something beside money, such as a dinner', 'zh-CN': '金钱以外的奖励,例如团建' },
})

const members = choice('poolMembers', {
  all: { en: 'all', 'zh-CN': '全部', also: ['everybody', '全员'] },
  reached: { en: 'reached', 'zh-CN': '达标', also: ['those who reached', '已达标', '达标人员'] },
})

/** Money that a team earns together when its KPI reaches a goal, and how its members share it. */
export const pools = defineTable({
  id: 'pools',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  frozenColumns: 1,
  columns: {
    team: { header: say.team, note: say.teamNote, field: name('teams.team'), required: true, width: 110 },
    kpi: { header: say.kpi, note: say.kpiNote, field: name('kpis.kpi'), required: true, width: 110 },
    goal: { header: say.goal, note: say.goalNote, field: typed('General'), required: true, width: 100 },
    pool: { header: say.pool, note: say.poolNote, field: typed('General'), required: true, width: 100 },
    sharedBy: {
      header: say.sharedBy,
      note: say.sharedByNote,
      field: choice('sharing', wordsOf(sharing)),
      required: true,
      width: 120,
    },
    every: { header: say.every, note: say.everyNote, field: windows, folded: true, width: 80 },
    curve: { header: say.curve, note: say.curveNote, field: name('curves.name'), folded: true, width: 100 },
    reserve: { header: say.reserve, note: say.reserveNote, field: typed('General'), folded: true, width: 90 },
    members: { header: say.members, note: say.membersNote, field: members, folded: true, width: 90 },
    atLeast: { header: say.atLeast, note: say.atLeastNote, field: typed(), folded: true, width: 90 },
    reward: { header: say.reward, note: say.rewardNote, field: text(), folded: true, width: 160 },
    ...monthsInForce,
  },
})
