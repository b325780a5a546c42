import { describeBadInput } from './badInput'

describeBadInput('Weights, tiers, rates, grades and settings', [
  {
    spoilt: 'weights that sum to 95 %',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 55% | higher | 100000 |
        | 销售 | 满意度 | % | 40% | higher | 95% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'KPIs D2 (Weight)',
        '',
        'the weights of 销售 add up to 95%, 5% short. Let them sum to 100%.',
        '“销售”的权重合计为 95%,还差 5%。请调整到合计 100%。',
      ],
    ],
  },
  {
    spoilt: 'weights of 33.33 three times',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 33.33 | higher | 100000 |
        | 销售 | 满意度 | % | 33.33 | higher | 95% |
        | 销售 | 三 | | 33.33 | higher | 1 |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 | 三 |
        | 2026-03 | 张三 | 1 | 95% | 1 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'KPIs D2 (Weight)',
        '',
        'the weights of 销售 add up to 99.99%, 0.01% short. Let them sum to 100%.',
        '“销售”的权重合计为 99.99%,还差 0.01%。请调整到合计 100%。',
      ],
    ],
  },
  {
    spoilt: 'tiers out of order are sorted',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Way |
        | C | 销售 | marginal |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 100 | 6% |
        | C | 0 | 5% |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses | Share |
        | 2026-03-02 | 1000 | 张三 | | D1 | | |`,
    },
    checks: [
      [
        'look',
        'Commission 2:2',
        '',
        'the tiers were out of order. They were sorted; nothing else to do.',
        '档位未按顺序排列。已自动排序,无需处理。',
      ],
    ],
  },
  {
    spoilt: 'tiers twice',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Way |
        | C | 销售 | marginal |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5% |
        | C | 0 | 6% |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses | Share |
        | 2026-03-02 | 1000 | 张三 | | D1 | | |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Commission B3 (From)',
        '',
        'two tiers begin at 0. Keep one of them.',
        '有两档都从 0 开始。请只保留一档。',
      ],
    ],
  },
  {
    spoilt: 'a rate of 5 for 5 %',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Way |
        | C | 销售 | marginal |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5 |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses | Share |
        | 2026-03-02 | 1000 | 张三 | | D1 | | |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Commission C2 (Rate)',
        '',
        'the tier from 0 pays a rate of 500%. If 5% is meant, type 5%.',
        '从 0 起的一档比率为 500%。如果是 5%,请填 5%。',
      ],
    ],
  },
  {
    spoilt: 'a rate of 60 %',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Way |
        | C | 销售 | marginal |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 0.6 |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses | Share |
        | 2026-03-02 | 1000 | 张三 | | D1 | | |`,
    },
    checks: [
      [
        'look',
        'Commission C2 (Rate)',
        '',
        'the tier from 0 pays a rate of 60%. It is computed as typed; check it.',
        '从 0 起的一档比率高达 60%。已按所填计算,请核对。',
      ],
    ],
  },
  {
    spoilt: 'two grades from one score',
    sheets: {
      Grades: `
        | From | Grade | Coefficient |
        | 90 | A | 1 |
        | 90 | B | 1 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Grades A3 (From)',
        '',
        'two grades begin at 90 points (rows 2, 3). Keep one, or give the earlier one a to month.',
        '有两个等级都从 90 分开始(第 2, 3 行)。请保留一个,或给旧版本填写停用月份。',
      ],
    ],
  },
  {
    spoilt: 'a setting that cannot be read',
    sheets: {
      Settings: `
        | Setting | Value |
        | Score decimals | two |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Settings B2 (Value)',
        '',
        '“two” is no number. Type a number such as 1200, 1,200, 1.2M, 1200万 or 95%.',
        '“two”不是数字。请填数字,例如 1200、1,200、1.2M、1200万 或 95%。',
      ],
    ],
  },
  {
    spoilt: 'no KPIs yet',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'KPIs',
        '',
        'KPIs has no rows yet. Fill in at least one row below the headers.',
        '“考核指标”还没有内容。请在表头下面至少填写一行。',
      ],
    ],
  },
  {
    spoilt: 'a target of 0',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 0 |
        | 销售 | 满意度 | % | 40% | higher | 95% |`,
    },
    finals: {},
    checks: [
      [
        'leavesOut',
        'KPIs F2 (Target)',
        '张三, 李四, 王芳',
        'the target is 0, so there is no attainment. Give a target above 0, or mark the figure as not measured with –.',
        '目标为 0,无法计算完成率。请填写大于 0 的目标,或填“免考”。',
      ],
    ],
  },
  {
    spoilt: 'no target',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | |
        | 销售 | 满意度 | % | 40% | higher | 95% |`,
    },
    finals: {},
    checks: [
      [
        'leavesOut',
        'KPIs F2 (Target)',
        '张三, 李四, 王芳',
        'no target for 销售额 in 2026-03. Fill in the month on Targets, or the target of the KPI on KPIs.',
        '2026-03 没有“销售额”的目标。请在“目标”表填写该月,或在“考核指标”表填写该指标的目标。',
      ],
    ],
  },
  {
    spoilt: 'an unknown KPI on Targets',
    sheets: {
      Targets: `
        | Year | KPI | For | Mar |
        | 2026 | 销售 | 张三 | 1 |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Targets B2 (KPI)',
        '张三',
        'there is no KPI called 销售. Did you mean 销售额?',
        '没有叫“销售”的指标。是“销售额”吗?',
      ],
    ],
  },
  {
    spoilt: 'a KPI in 万元 with deals in 元',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target | Source |
        | 销售 | 销售额 | 万元 | 60% | higher | 10 | deals booked |
        | 销售 | 满意度 | % | 40% | higher | 95% | |`,
      Deals: `
        | Date | Amount | Person | Deal no. |
        | 2026-03-02 | 90000 | 张三 | D1 |
        | 2026-03-02 | 100000 | 李四 | D2 |
        | 2026-03-02 | 110000 | 王芳 | D3 |`,
      Actuals: `
        | Month | Name | 满意度 |
        | 2026-03 | 张三 | 95% |
        | 2026-03 | 李四 | 95% |
        | 2026-03 | 王芳 | 95% |`,
    },
  },
])
