import type { Cell } from '../../domain/values/cell'
import { choice, money, month, name, number, raw, text, typed, yesNo } from '../../domain/values/field'
import { texts, type Wording } from '../../domain/values/text'
import { type Column, defineTable } from '../table/table'
import { yearField } from './yearField'

const say = texts('table.targets', {
  table: { en: 'Targets', 'zh-CN': '目标' },
  year: { en: 'Year', 'zh-CN': '年度' },
  yearNote: { en: 'Such as 2026; the year your fiscal year begins in', 'zh-CN': '例如 2026;跨年的财年填开始的那一年' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'As it is called in KPIs', 'zh-CN': '与考核指标表中的写法一致' },
  owner: { en: 'For', 'zh-CN': '对象' },
  ownerNote: {
    en: 'A person, a team, or “company”; only where the figure differs from the KPI’s own target',
    'zh-CN': '填人名、团队名或“公司”;只有与指标的每人月目标不同时才需要一行',
  },
  annual: { en: 'Year total', 'zh-CN': '全年' },
  annualNote: { en: 'The whole year; the months should add up to it', 'zh-CN': '全年的数,各月合计应与它相等' },
  monthNote: { en: 'The full month’s figure', 'zh-CN': '填整月的数' },
  difference: { en: 'Difference', 'zh-CN': '与下级合计差' },
  differenceNote: {
    en: 'Nothing to type: this row less the rows of the people below it',
    'zh-CN': '不用填:本行减去下级各行的合计',
  },
  how: { en: 'How', 'zh-CN': '达成方式' },
  howNote: { en: 'In a few words: which customers, which products', 'zh-CN': '几句话说明靠哪些客户、哪些产品完成' },
  ownerKind: { en: 'Owner kind', 'zh-CN': '对象类型' },
  ownerKindNote: { en: 'Only needed when a team and a person share a name', 'zh-CN': '团队与人同名时才需要选' },
  lockedMonths: { en: 'Locked months', 'zh-CN': '锁定月份' },
  lockedMonthsNote: {
    en: 'Months the planner must leave alone, such as 3, 4',
    'zh-CN': '重新分解时不能动的月份,例如 3, 4',
  },
  prorated: { en: 'Prorated', 'zh-CN': '已按天折算' },
  proratedNote: {
    en: 'Yes when the months already allow for days absent and ramp',
    'zh-CN': '各月的数已经考虑在岗天数和爬坡时选“是”',
  },
  buffer: { en: 'Buffer', 'zh-CN': '加码比例' },
  bufferNote: {
    en: 'How much more the rows below carry together, such as 5%',
    'zh-CN': '下级合计比本行多背多少,例如 5%',
  },
  uncovered: { en: 'Uncovered', 'zh-CN': '未分配' },
  uncoveredNote: {
    en: 'Of the year: what new people do not carry yet and nobody else does; filled by the planner',
    'zh-CN': '全年中因新人爬坡暂无人承担的部分,由分解自动填写',
  },
  fromMonth: { en: 'From month', 'zh-CN': '起用月份' },
  fromMonthNote: { en: 'First month this row holds; blank = always', 'zh-CN': '本行从哪个月起有效;不填则一直有效' },
  ownProposal: { en: 'Own proposal', 'zh-CN': '本人申报' },
  ownProposalNote: { en: 'The year the person thinks possible', 'zh-CN': '本人认为全年能完成的数' },
  decision: { en: 'Decision', 'zh-CN': '负责人意见' },
  decisionNote: { en: 'What was agreed and why', 'zh-CN': '最后怎么定的、为什么' },
  status: { en: 'Status', 'zh-CN': '状态' },
  statusNote: { en: 'Such as proposed or agreed', 'zh-CN': '例如:已申报、已确认' },
  note: { en: 'Note', 'zh-CN': '备注' },
  noteNote: { en: 'Anything you want to remember', 'zh-CN': '想记什么都可以' },
})

const ownerKind = choice('ownerKind', {
  company: { en: 'company', 'zh-CN': '公司', also: ['all', '全公司'] },
  team: { en: 'team', 'zh-CN': '团队', also: ['部门'] },
  person: { en: 'person', 'zh-CN': '个人', also: ['人', '人员'] },
})

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function monthColumn<N extends number>(position: N): Column<Cell> {
  const wording: Wording = { en: monthNames[position - 1] ?? '', 'zh-CN': `${position}月` }
  return { header: { id: `table.targets.m${position}`, ...wording }, note: say.monthNote, field: raw(), width: 90 }
}

const INPUTS = [
  ...['year', 'kpi', 'owner', 'ownerKind', 'annual', 'buffer', 'uncovered', 'fromMonth'].map(id => `[targets.${id}]`),
  ...['people.name', 'people.team', 'people.start', 'people.end', 'teams.team'].map(id => `[${id}]`),
  '[settings.fiscalYearStart]',
  ...Array.from({ length: 12 }, (_, i) => `[targets.m${i + 1}]`),
]
const gapOf = (header: string): string => `KPI_TARGET_GAP("${header}";${INPUTS.join(';')})`
const differenceFormula: Wording = { en: gapOf(say.difference.en), 'zh-CN': gapOf(say.difference['zh-CN']) }

/** Figures of the year where they differ from the KPI's own target; m1 is January, whatever month the year begins in. */
export const targets = defineTable({
  id: 'targets',
  name: say.table,
  role: 'type',
  unreadable: 'leavesOut',
  key: ['year', 'kpi', 'owner'],
  who: 'owner',
  columns: {
    year: { header: say.year, note: say.yearNote, field: yearField(), required: true, width: 60, also: ['年份'] },
    kpi: {
      header: say.kpi,
      note: say.kpiNote,
      field: name('kpis.kpi'),
      required: true,
      width: 110,
      also: ['考核指标'],
    },
    owner: {
      header: say.owner,
      note: say.ownerNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Name', '姓名', '责任人'],
    },
    annual: { header: say.annual, note: say.annualNote, field: raw(), width: 100, also: ['Annual', '年度目标'] },
    m1: monthColumn(1),
    m2: monthColumn(2),
    m3: monthColumn(3),
    m4: monthColumn(4),
    m5: monthColumn(5),
    m6: monthColumn(6),
    m7: monthColumn(7),
    m8: monthColumn(8),
    m9: monthColumn(9),
    m10: monthColumn(10),
    m11: monthColumn(11),
    m12: monthColumn(12),
    difference: {
      header: say.difference,
      note: say.differenceNote,
      field: number({ format: '#,##0.00' }),
      width: 100,
      formula: differenceFormula,
    },
    how: { header: say.how, note: say.howNote, field: text(), width: 200 },
    ownerKind: { header: say.ownerKind, note: say.ownerKindNote, field: ownerKind, folded: true, width: 80 },
    lockedMonths: { header: say.lockedMonths, note: say.lockedMonthsNote, field: name(), folded: true, width: 90 },
    prorated: { header: say.prorated, note: say.proratedNote, field: yesNo(), folded: true, width: 80 },
    buffer: { header: say.buffer, note: say.bufferNote, field: typed(), folded: true, width: 80 },
    uncovered: {
      header: say.uncovered,
      note: say.uncoveredNote,
      field: money({ format: '#,##0.00' }),
      folded: true,
      width: 90,
    },
    fromMonth: { header: say.fromMonth, note: say.fromMonthNote, field: month(), folded: true, width: 90 },
    ownProposal: { header: say.ownProposal, note: say.ownProposalNote, field: raw(), folded: true, width: 100 },
    decision: { header: say.decision, note: say.decisionNote, field: text(), folded: true, width: 160 },
    status: { header: say.status, note: say.statusNote, field: text(), folded: true, width: 80 },
    note: { header: say.note, note: say.noteNote, field: text(), folded: true, width: 160 },
  },
})
