import { describeBadInput } from './badInput'

describeBadInput('Pay, draws, curves and reviews', [
  {
    spoilt: 'edges and thresholds in percent where tiers are on amounts',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Threshold |
        | C | 销售 | 60% |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5% |
        | C | 80% | 6% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Commission plans C2 (Threshold)',
        '',
        'C counts amounts, but 60% is a percentage. Type an amount, or choose attainment under Tiers on.',
        '“C”按金额分档,60% 却是百分比。请填金额,或把“分档依据”选为完成率。',
      ],
      [
        'stop',
        'Commission B3 (From)',
        '',
        'C counts amounts, but 80% is a percentage. Type an amount, or choose attainment under Tiers on.',
        '“C”按金额分档,80% 却是百分比。请填金额,或把“分档依据”选为完成率。',
      ],
    ],
  },
  {
    spoilt: 'shares of 110 %',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan |
        | C | 销售 |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5% |`,
      Deals: `
        | Date | Amount | Person | Deal no. |
        | 2026-03-02 | 1000 | 张三 60% 李四 50% | D1 |`,
    },
    finals: { 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三, 李四',
        'the shares of deal D1 add up to 110%. Let them sum to 100%, or mark extra rows as overlay.',
        '成交 D1 的分成合计为 110%。请调整到合计 100%,额外计入的行请标为“协同计”。',
      ],
    ],
  },
  {
    spoilt: 'a deal refunded twice',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan |
        | C | 销售 |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5% |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses |
        | 2026-03-02 | 1000 | 张三 | | D1 | |
        | 2026-03-12 | 1000 | 张三 | refund | R1 | D1 |
        | 2026-03-13 | -1000 | 张三 | | R2 | D1 |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B4 (Amount)',
        '张三',
        'this refund of 1,000.00 is more than the 0.00 left of deal D1. Correct the amount, or the deal it takes back.',
        '退款 1,000.00 超过成交 D1 的余额 0.00。请更正金额或冲销单号。',
      ],
    ],
  },
  {
    spoilt: 'a budget of 0',
    sheets: {
      Settings: `
        | Setting | Value |
        | Adjustments | yes |
        | Budget per month | 0 |`,
      Adjustments: `
        | Date | Person | Kind | Amount | Reason |
        | 2026-03-02 | 张三 | money | 200 | 值班 |`,
    },
    checks: [
      [
        'look',
        'Settings',
        '',
        'pay comes to 200.00, 200.00 above the budget of 0.00. Nothing is cut; the approval asks for a confirmation.',
        '合计应发 200.00,超出预算 0.00 共 200.00。不会自动扣减,审批时需要确认。',
      ],
    ],
  },
  {
    spoilt: 'a draw for somebody unknown, two draws at once, and one below 0',
    sheets: {
      Settings: `
        | Setting | Value |
        | Draws | yes |`,
      Draws: `
        | Person | Amount | Kind | From | To |
        | 张四 | 1000 | recoverable | 2026-01 | |
        | 李四 | 1000 | recoverable | 2026-01 | |
        | 李四 | 2000 | guarantee | 2026-03 | |
        | 王芳 | -5 | guarantee | 2026-03 | |`,
    },
    finals: { 张三: 94 },
    checks: [
      ['leavesOut', 'Draws B5 (Amount)', '王芳', '-5 is below 0. Type 0 or more.', '-5 小于 0。请填不小于 0 的数。'],
      [
        'leavesOut',
        'Draws A2 (Person)',
        '张四',
        '张四 is not in People. Did you mean 张三?',
        '“张四”不在人员表中。是“张三”吗?',
      ],
      [
        'leavesOut',
        'Draws A4 (Person)',
        '李四',
        '李四 has two draws at the same time (rows 3, 4). Keep one, or give the earlier one a last month.',
        '李四 同时有两条预支(第 3, 4 行)。请只保留一行,或给较早一行填写截止月份。',
      ],
    ],
  },
  {
    spoilt: 'more paid back of a draw than is owed',
    sheets: {
      Settings: `
        | Setting | Value |
        | Adjustments | yes |`,
      Adjustments: `
        | Date | Person | Kind | Amount | Reason |
        | 2026-03-02 | 张三 | draw | -200 | 还预支 |`,
    },
    checks: [
      [
        'look',
        '',
        '张三',
        '张三 was to pay back 200.00 of a draw; only 0.00 is owed and paid this month. No more than that is taken off.',
        '张三 应归还预支 200.00,本月可扣只有 0.00。只扣到这个数。',
      ],
    ],
  },
  {
    spoilt: 'a curve with one edge twice, named by a KPI that spells it otherwise',
    sheets: {
      Settings: `
        | Setting | Value |
        | Payout curves | yes |`,
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target | Payout curve |
        | 销售 | 销售额 | | 60% | higher | 100000 | 标准 |
        | 销售 | 满意度 | % | 40% | higher | 95% | |`,
      Curves: `
        | Name | From | Value |
        | 标准曲线 | 80% | 50% |
        | 标准曲线 | 80% | 60% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Curves B3 (From)',
        '',
        'the curve 标准曲线 has two rows from 80%. Keep one of them.',
        '曲线“标准曲线”有两行都从 80% 开始。请只保留一行。',
      ],
      [
        'stop',
        'KPIs G2 (Payout curve)',
        '',
        'there is no curve called 标准. Choose one of: 标准曲线.',
        '没有叫“标准”的兑现曲线。请选择:标准曲线。',
      ],
    ],
  },
  {
    spoilt: 'a milestone of a KPI there is not',
    sheets: {
      Settings: `
        | Setting | Value |
        | Milestones | yes |`,
      Milestones: `
        | Plan | KPI | From | Amount |
        | 销售 | 回款 | 100% | 300 |`,
    },
    checks: [
      [
        'look',
        'Milestones B2 (KPI)',
        '',
        'there is no KPI called 回款; what goes by it is not used: 1 milestone. Tick this to take these rows out; where another KPI is meant, correct its name.',
        '没有叫“回款”的指标,按它计算的内容不再使用:1 个达标奖。勾选即可删除这些行;如果写错了指标名,请在原处改正。',
      ],
    ],
  },
  {
    spoilt: 'weights of reviews that are not whole, and a form column that is none',
    sheets: {
      Settings: `
        | Setting | Value |
        | Reviews (360°) | yes |
        | Review weights | manager 50; peer 30 |
        | Review columns | 您评价谁 = 谁 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Settings B3 (Value)',
        '',
        'the weights “manager 50; peer 30” cannot be read. Write, for example: manager 50%; peer 30%; report 20%. The weights sum to 100%.',
        '权重“manager 50; peer 30”无法识别。请写成,例如:上级 50%;同事 30%;下属 20%。权重合计为 100%。',
      ],
      [
        'stop',
        'Settings B4 (Value)',
        '',
        '“您评价谁 = 谁” names no column. Write pairs such as: Whom do you rate? = Person; Your name = Reviewer. Columns: Period, Person, Reviewer, Relation, Rating, Comment, Dimension.',
        '“您评价谁 = 谁”没有指明是哪一列。请成对填写,例如:您评价谁=被评价人;您的姓名=评价人。可用的列:周期、被评价人、评价人、关系、评分、评语、评价维度。',
      ],
    ],
  },
  {
    spoilt: 'an adjustment without an amount, and a clawback above all that was paid',
    sheets: {
      Settings: `
        | Setting | Value |
        | Adjustments | yes |`,
      'Pay lines': `
        | Period | Person | Kind | Amount |
        | 2026-02 | 李四 | adjustment | 100 |`,
      Adjustments: `
        | Date | Person | Kind | Amount | Reason |
        | 2026-03-02 | 张三 | money | | 值班 |
        | 2026-03-03 | 李四 | clawback | 300 | 解约 |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Adjustments D2 (Amount)',
        '张三',
        'this adjustment has no amount. Fill it in; only points for a deed on Point rules need none.',
        '这条调整没有填数额。请填写;只有“加分规则”里的协作行为可以不填。',
      ],
      [
        'look',
        '',
        '李四',
        'a clawback of 300.00 from 李四 is more than the 100.00 ever paid. It is computed as typed; check the amount.',
        '向 李四 追回 300.00,超过历来发放的 100.00。已按所填计算,请核对金额。',
      ],
    ],
  },
])
