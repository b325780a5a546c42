import { choice, day, money, name, number, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { languages } from './choices'

const say = texts('table.people', {
  table: { en: 'People', 'zh-CN': '人员' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  nameNote: {
    en: 'As you say it every day; with two of one name, fill in the id too',
    'zh-CN': '平时怎么叫就怎么写;重名时请同时填写工号',
  },
  team: { en: 'Team', 'zh-CN': '团队' },
  teamNote: { en: 'Any name; a new team is added to Teams by itself', 'zh-CN': '直接写团队名,新团队会自动加入团队表' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'Leave blank when there is only one plan', 'zh-CN': '只有一个方案时可以不填' },
  baseBonus: { en: 'Bonus base per month', 'zh-CN': '每月绩效奖金基数' },
  baseBonusNote: {
    en: 'The sum a month at coefficient 1.0; blank = no grade bonus',
    'zh-CN': '绩效系数为 1.0 时每月发多少;不填则没有绩效奖金',
  },
  start: { en: 'Start', 'zh-CN': '入职日期' },
  startNote: {
    en: 'First day, if it lies within this year; for a move, the first day in the new team',
    'zh-CN': '今年入职的填首日;调岗的新一行填到岗首日',
  },
  end: { en: 'End', 'zh-CN': '离职日期' },
  endNote: {
    en: 'Last day here; never delete the row of somebody who left',
    'zh-CN': '填最后在岗日;离职或调岗都不要删行',
  },
  leader: { en: 'Leader', 'zh-CN': '直属上级' },
  leaderNote: { en: 'A name from this list', 'zh-CN': '从本表中选一位' },
  email: { en: 'E-mail', 'zh-CN': '邮箱' },
  emailNote: { en: 'Only needed for statements by mail', 'zh-CN': '需要邮件发送对账单时才填' },
  id: { en: 'Id', 'zh-CN': '工号' },
  idNote: { en: 'Only needed when two people share a name', 'zh-CN': '有重名时才必须填' },
  fte: { en: 'FTE', 'zh-CN': '在岗比例' },
  fteNote: { en: 'Half time is 0.5; blank = 1', 'zh-CN': '半职填 0.5;不填按 1 计' },
  ramp: { en: 'Ramp', 'zh-CN': '新人爬坡' },
  rampNote: {
    en: 'A name from Ramps; blank = full targets from the start',
    'zh-CN': '选新人爬坡表中的名称;不填则一入职就背全额目标',
  },
  baseSalary: { en: 'Base salary', 'zh-CN': '底薪' },
  baseSalaryNote: {
    en: 'Per month; shown on cards and in the plan document beside the pay, and in no total here',
    'zh-CN': '每月金额;与应发一起显示在绩效卡和方案书上,不计入合计应发',
  },
  targetBonus: { en: 'Target bonus', 'zh-CN': '目标奖金' },
  targetBonusNote: { en: 'Per month, paid out by a payout curve', 'zh-CN': '每月金额,按兑现曲线发放' },
  statement: { en: 'Statement', 'zh-CN': '对账单' },
  statementNote: { en: 'By mail, or none', 'zh-CN': '选择邮件发送或不发' },
  language: { en: 'Language', 'zh-CN': '语言' },
  languageNote: {
    en: 'Of cards and statements; blank = that of the workbook',
    'zh-CN': '绩效卡和对账单用的语言;不填则同本工作簿',
  },
  note: { en: 'Note', 'zh-CN': '备注' },
  noteNote: { en: 'Anything you want to remember', 'zh-CN': '想记什么都可以' },
})

const statement = choice('statement', {
  mail: { en: 'mail', 'zh-CN': '邮件', also: ['yes', 'email', '是'] },
  none: { en: 'none', 'zh-CN': '不发', also: ['no', '否', '无'] },
})

/** Who is measured: one row per person, a second one with later dates for a move or a raise. */
export const people = defineTable({
  id: 'people',
  name: say.table,
  role: 'type',
  needed: true,
  unreadable: 'leavesOut',
  key: ['name'],
  who: 'name',
  frozenColumns: 1,
  columns: {
    name: {
      header: say.name,
      note: say.nameNote,
      field: name(),
      required: true,
      width: 100,
      also: ['Full name', 'Employee', '员工', '员工姓名', '销售员'],
    },
    team: {
      header: say.team,
      note: say.teamNote,
      field: name('teams.team'),
      required: true,
      width: 110,
      also: ['Department', '部门', '小组'],
    },
    plan: { header: say.plan, note: say.planNote, field: name('kpis.plan'), width: 110, also: ['方案'] },
    baseBonus: {
      header: say.baseBonus,
      note: say.baseBonusNote,
      field: money(),
      width: 130,
      also: ['Base bonus', 'Base bonus per month', '绩效奖金基数', '奖金基数'],
    },
    start: {
      header: say.start,
      note: say.startNote,
      field: day(),
      width: 95,
      also: ['Start date', '起始日', '入职日'],
    },
    end: { header: say.end, note: say.endNote, field: day(), width: 95, also: ['End date', '结束日', '离职日'] },
    leader: { header: say.leader, note: say.leaderNote, field: name('people.name'), width: 90, also: ['上级', '主管'] },
    email: { header: say.email, note: say.emailNote, field: text(), width: 170, also: ['邮件'] },
    id: { header: say.id, note: say.idNote, field: name(), folded: true, width: 80, also: ['Employee id', '员工编号'] },
    fte: { header: say.fte, note: say.fteNote, field: number({ min: 0, format: '0.0#' }), folded: true, width: 80 },
    ramp: { header: say.ramp, note: say.rampNote, field: name('ramps.name'), folded: true, width: 100 },
    baseSalary: { header: say.baseSalary, note: say.baseSalaryNote, field: money(), folded: true, width: 100 },
    targetBonus: { header: say.targetBonus, note: say.targetBonusNote, field: money(), folded: true, width: 100 },
    statement: { header: say.statement, note: say.statementNote, field: statement, folded: true, width: 80 },
    language: { header: say.language, note: say.languageNote, field: languages, folded: true, width: 80 },
    note: { header: say.note, note: say.noteNote, field: text(), folded: true, width: 160 },
  },
})
