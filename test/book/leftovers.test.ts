import { describe, expect, it } from 'vitest'
import { describeBadInput } from './badInput'
import { score } from './sheets'

const COMMISSION = `
  | Setting | Value |
  | Commission on deals | yes |
  | Milestones | yes |
  | Prizes | yes |`
const DEALS = `
  | Date | Person | Amount | Kind |
  | 2026-03-05 | 张三 | 10000 | booked |`
const TAKE_OUT = (en: string, zh: string) => [
  `Tick this to take these rows out; where another ${en} is meant, correct its name.`,
  `勾选即可删除这些行;如果写错了${zh},请在原处改正。`,
]
const [PLAN, PLAN_ZH] = TAKE_OUT('plan', '方案名')
const [KPI, KPI_ZH] = TAKE_OUT('KPI', '指标名')

describeBadInput('Rows of what is gone are not used and stop nothing', [
  {
    spoilt: 'a plan deleted, whose commission, rates, grades and milestones stayed',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on | Quota KPI |
        | K3 提成 | 渠道 | whole | attainment | booked | 销售额 |`,
      Commission: `
        | Commission plan | From | Rate |
        | K3 提成 | 0% | 1% |
        | K3 提成 | 80% | 2% |
        | K3 提成 | 100% | 3% |`,
      Grades: `
        | From | Grade | Plan |
        | 0 | C | 渠道 |
        | 0 | D | 渠道 |`,
      Milestones: `
        | Plan | KPI | From | Amount |
        | 渠道 | 销售额 | 100% | 300 |`,
    },
    checks: [
      [
        'look',
        'Commission plans B2 (Plan)',
        '',
        `the plan 渠道 has no KPI; what belongs to it is not used: 1 commission plan, 3 rates, 2 grades, 1 milestone. ${PLAN}`,
        `考核方案“渠道”没有指标,属于它的内容不再使用:1 个提成方案、3 档提成率、2 个绩效等级、1 个达标奖。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'a plan deleted whose name is one of a series',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售方案一 | 销售额 | | 60% | higher | 100000 |
        | 销售方案一 | 满意度 | % | 40% | higher | 95% |`,
      People: `
        | Name | Team | Plan |
        | 张三 | 一部 | 销售方案一 |
        | 李四 | 一部 | 销售方案一 |
        | 王芳 | 一部 | 销售方案一 |`,
      Grades: `
        | From | Grade | Plan |
        | 0 | C | 销售方案三 |`,
    },
    checks: [
      [
        'look',
        'Grades C2 (Plan)',
        '',
        `the plan 销售方案三 has no KPI; what belongs to it is not used: 1 grade. ${PLAN}`,
        `考核方案“销售方案三”没有指标,属于它的内容不再使用:1 个绩效等级。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'a KPI deleted, by which commission, a prize of two places and targets went',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on | Quota KPI |
        | 提成 | 销售 | whole | attainment | booked | 新客户数 |`,
      Commission: `
        | Commission plan | From | Rate |
        | 提成 | 0% | 1% |`,
      Prizes: `
        | Prize | KPI | Place | Amount |
        | 新客王 | 新客户数 | 1 | 500 |
        | 新客王 | | 2 | 200 |`,
      Targets: `
        | Year | KPI | For | Mar |
        | 2025 | 新客户数 | 张三 | 3 |
        | 2026 | 新客户数 | 张三 | 4 |`,
    },
    checks: [
      [
        'look',
        'Commission plans F2 (Quota KPI)',
        '张三, 李四, 王芳',
        `there is no KPI called 新客户数; what goes by it is not used: 1 commission plan, 1 rate, 1 row of Targets, 2 places of prizes. ${KPI}`,
        `没有叫“新客户数”的指标,按它计算的内容不再使用:1 个提成方案、1 档提成率、1 行目标、2 个奖项名次。${KPI_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'a KPI that only another plan has: it is said which',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 100000 |
        | 销售 | 满意度 | % | 40% | higher | 95% |
        | K3 | 满意度 | % | 100% | higher | 95% |`,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on | Quota KPI |
        | K3 提成 | K3 | whole | attainment | booked | 销售额 |`,
      Commission: `
        | Commission plan | From | Rate |
        | K3 提成 | 0% | 1% |`,
    },
    checks: [
      [
        'look',
        'Commission plans F2 (Quota KPI)',
        '',
        `the plan K3 has no KPI called 销售额, only 销售 has; what goes by it is not used: 1 commission plan, 1 rate. ${PLAN}`,
        `方案“K3”没有叫“销售额”的指标(方案“销售”有),按它计算的内容不再使用:1 个提成方案、1 档提成率。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'a KPI like another one, of which figures are still there',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 | 销售量 |
        | 2026-03 | 张三 | 90000 | 95% | 3 |
        | 2026-03 | 李四 | 100000 | 95% | 3 |
        | 2026-03 | 王芳 | 110000 | 95% | 3 |`,
      Targets: `
        | Year | KPI | For | Mar |
        | 2026 | 销售量 | 张三 | 1 |`,
    },
    checks: [
      [
        'look',
        'Targets B2 (KPI)',
        '',
        `there is no KPI called 销售量; what goes by it is not used: 1 row of Targets. ${KPI}`,
        `没有叫“销售量”的指标,按它计算的内容不再使用:1 行目标。${KPI_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'somebody still on the plan that is gone: only they wait',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      People: `
        | Name | Team | Plan |
        | 张三 | 一部 | 销售 |
        | 李四 | 一部 | 销售 |
        | 王芳 | 一部 | 渠道 |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |`,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on | Quota KPI |
        | K3 提成 | 渠道 | overage | attainment | booked | 销售额 |`,
      Commission: `
        | Commission plan | From | Rate |
        | K3 提成 | 0% | 1% |`,
    },
    finals: { 张三: 94, 李四: 100 },
    checks: [
      [
        'leavesOut',
        'People C4 (Plan)',
        '王芳',
        'there is no plan called 渠道. Choose one of: 销售.',
        '没有叫“渠道”的考核方案。请选择:销售。',
      ],
      [
        'look',
        'Commission plans B2 (Plan)',
        '王芳',
        `the plan 渠道 has no KPI; what belongs to it is not used: 1 commission plan, 1 rate. ${PLAN}`,
        `考核方案“渠道”没有指标,属于它的内容不再使用:1 个提成方案、1 档提成率。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'commission only of a plan that is gone, in a workbook without deals',
    sheets: {
      Settings: COMMISSION,
      Deals: '',
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on |
        | K3 提成 | K3 | marginal | amount | booked |`,
    },
    checks: [
      [
        'look',
        'Commission plans B2 (Plan)',
        '',
        `the plan K3 has no KPI; what belongs to it is not used: 1 commission plan. ${PLAN}`,
        `考核方案“K3”没有指标,属于它的内容不再使用:1 个提成方案。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'commission of a plan that is gone, where only one plan is left and nobody needs to name it',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      People: `
        | Name | Team |
        | 张三 | 一部 |
        | 李四 | 一部 |
        | 王芳 | 一部 |`,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on |
        | K3 提成 | K3 | marginal | amount | booked |`,
      Commission: `
        | Commission plan | From | Rate |
        | K3 提成 | 0 | 1% |`,
    },
    checks: [
      [
        'look',
        'Commission plans B2 (Plan)',
        '',
        `the plan K3 has no KPI; what belongs to it is not used: 1 commission plan, 1 rate. ${PLAN}`,
        `考核方案“K3”没有指标,属于它的内容不再使用:1 个提成方案、1 档提成率。${PLAN_ZH}`,
      ],
    ],
  },
  {
    spoilt: 'a commission plan deleted, whose rates stayed',
    sheets: {
      Settings: COMMISSION,
      Deals: DEALS,
      Commission: `
        | Commission plan | From | Rate |
        | 老提成 | 0 | 1% |
        | 老提成 | 1000 | 2% |`,
    },
    checks: [
      [
        'look',
        'Commission A2 (Commission plan)',
        '',
        'there is no commission plan called 老提成; not used: 2 rates. Tick this to take these rows out; where another commission plan is meant, correct its name.',
        '没有叫“老提成”的提成方案,不再使用:2 档提成率。勾选即可删除这些行;如果写错了提成方案名,请在原处改正。',
      ],
    ],
  },
  {
    spoilt: 'a team that is scored by a plan that is gone',
    sheets: {
      Teams: `
        | Team | Plan |
        | 一部 | 渠道 |`,
    },
    checks: [
      [
        'look',
        'Teams B2 (Plan)',
        '',
        'the team 一部 is to be scored by the plan 渠道, which has no KPI: it is scored by its members. Choose another plan, or tick this to clear the cell.',
        '团队“一部”按方案“渠道”评分,但该方案没有指标:改按成员评分。请改选其他方案,或勾选以清空该单元格。',
      ],
    ],
  },
  {
    spoilt: 'a grade of a plan that is gone, ended before this month: not worth a line',
    sheets: {
      Grades: `
        | From | Grade | Plan | To month |
        | 0 | C | 渠道 | 2026-02 |`,
    },
    checks: [],
  },
])

describe('What a tick takes out', () => {
  it('is every row that belongs to what is gone, and no other', () => {
    const { checks } = score({
      Settings: COMMISSION,
      Deals: DEALS,
      'Commission plans': `
        | Commission plan | Plan | Way | Tiers on | Paid on |
        | 销售提成 | 销售 | marginal | amount | booked |
        | K3 提成 | K3 | marginal | amount | booked |`,
      Commission: `
        | Commission plan | From | Rate |
        | 销售提成 | 0 | 1% |
        | K3 提成 | 0 | 1% |
        | K3 提成 | 1000 | 2% |`,
    })
    const changes = checks.flatMap(({ change }) => JSON.parse(change ?? '[]') as { table: string; row: number }[])
    expect(changes.map(({ table, row }) => `${table} ${row}`)).toEqual([
      'commissionPlans 3',
      'commission 3',
      'commission 4',
    ])
  })
})
