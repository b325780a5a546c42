import { describeBadInput } from './badInput'

describeBadInput('Figures and months as people type them', [
  {
    spoilt: 'text in a number',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 九万 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals C2 (销售额)',
        '张三',
        '“九万” is no number. Type a number such as 1200, 1,200, 1.2M, 1200万 or 95%.',
        '“九万”不是数字。请填数字,例如 1200、1,200、1.2M、1200万 或 95%。',
      ],
    ],
  },
  {
    spoilt: '90,000 · 10万 · 0.11M · ９５％ · – for not measured',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | "90,000" | ９５％ |
        | 2026-03 | 李四 | 10万 | – |
        | 2026-03 | 王芳 | 0.11M | "95 %" |`,
    },
  },
  {
    spoilt: '(300) is minus 300',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | (300) | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 张三: 40, 李四: 100, 王芳: 106 },
  },
  {
    spoilt: 'a figure missing',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals C2 (销售额)',
        '张三',
        'no figure for 销售额 in 2026-03. Type the number; 0 if there was none; – if it is not measured this month.',
        '2026-03 缺“销售额”的数据。填数字;没有就填 0;本月不考核就填“–”。',
      ],
    ],
  },
  {
    spoilt: 'no row for a person',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals',
        '张三',
        'no row for 2026-03. Add a row with the month, the name and the figures.',
        '没有 2026-03 的填报行。请添加一行,填写月份、姓名和各项数据。',
      ],
    ],
  },
  {
    spoilt: 'an error cell',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | #REF! | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals C2 (销售额)',
        '张三',
        'the cell shows #REF!. Mend its formula or type the figure.',
        '单元格显示 #REF!。请修正公式,或直接填写数值。',
      ],
    ],
  },
  {
    spoilt: 'a % KPI with 95 % as target and 95 typed',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95 |
        | 2026-03 | 李四 | 100000 | 95 |
        | 2026-03 | 王芳 | 110000 | 95 |`,
    },
  },
  {
    spoilt: 'months in several notations',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026年3月 | 张三 | 90000 | 95% |
        | 2026/3 | 李四 | 100000 | 95% |
        | 3月 | 王芳 | 110000 | 95% |`,
    },
    checks: [
      [
        'look',
        'Actuals A4 (Month)',
        '王芳',
        '“3月” was read as 2026-03. Write the year too if another one is meant.',
        '“3月”按 2026-03 处理。如指其他年份,请写明年份。',
      ],
    ],
  },
  {
    spoilt: 'a thirteenth month',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-13 | 张三 | 1 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals A2 (Month)',
        '张三',
        '“2026-13” is no month. Type a month such as 2026-03 or 2026年3月.',
        '“2026-13”不是月份。请填月份,例如 2026-03 或 2026年3月。',
      ],
    ],
  },
  {
    spoilt: 'the same person and month twice',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 1 | 95% |
        | 2026-03 | 张三 | 2 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals B3 (Name)',
        '张三',
        '张三 has two rows for 2026-03 (rows 2, 3). Keep one of them; neither is used.',
        '张三 在 2026-03 有两行(第 2, 3 行)。请只保留一行,目前两行都未采用。',
      ],
    ],
  },
  {
    spoilt: '0.95 typed in a % cell',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-01 | 张三 | 90000 | 95% |
        | 2026-02 | 张三 | 95000 | 94% |
        | 2026-03 | 张三 | 90000 | 0.95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 张三: 54.4, 李四: 100, 王芳: 106 },
    checks: [
      [
        'look',
        'Actuals D4 (满意度)',
        '张三',
        '满意度 of 张三 in 2026-03 is 0.95%; the target is 95%, before it was about 94.5%. Is 95% meant? It is computed as typed.',
        '张三 2026-03 的“满意度”为 0.95%,目标 95%,以往约 94.5%。是 95% 吗?目前按所填计算。',
      ],
    ],
  },
  {
    spoilt: '万元 typed where 元 belong',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-01 | 张三 | 90000 | 95% |
        | 2026-02 | 张三 | 95000 | 94% |
        | 2026-03 | 张三 | 9 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    finals: { 张三: 40.01, 李四: 100, 王芳: 106 },
    checks: [
      [
        'look',
        'Actuals C4 (销售额)',
        '张三',
        '销售额 of 张三 in 2026-03 is 9; the target is 100,000, before it was about 92,500. Is 90,000 meant? It is computed as typed.',
        '张三 2026-03 的“销售额”为 9,目标 100,000,以往约 92,500。是 90,000 吗?目前按所填计算。',
      ],
    ],
  },
  {
    spoilt: 'a figure beside deals that come to another',
    sheets: {
      Settings: `
        | Setting | Value |
        | Commission on deals | yes |`,
      'Commission plans': `
        | Commission plan | Plan | Way |
        | C | 销售 | marginal |`,
      Commission: `
        | Commission plan | From | Rate |
        | C | 0 | 5% |`,
      Deals: `
        | Date | Amount | Person | Kind | Deal no. | Reverses | Share |
        | 2026-03-02 | 90000 | 张三 | | D1 | | |
        | 2026-03-02 | 100000 | 李四 | | D2 | | |
        | 2026-03-02 | 110000 | 王芳 | | D3 | | |`,
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target | Source |
        | 销售 | 销售额 | | 60% | higher | 100000 | deals booked |
        | 销售 | 满意度 | % | 40% | higher | 95% | |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 88000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    checks: [
      [
        'look',
        'Actuals C2 (销售额)',
        '张三',
        'Actuals say 88,000 for 销售额 of 张三, deals come to 90,000. Deals count. Clear the cell in Actuals, or correct the deals.',
        '张三 的“销售额”,业绩填报为 88,000,成交明细为 90,000。以成交明细为准。请清空填报的数,或更正成交。',
      ],
    ],
  },
  {
    spoilt: 'a figure of a KPI the plan does not have',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 100000 |
        | 销售 | 满意度 | % | 40% | higher | 95% |
        | 电销 | 呼叫量 | | 100% | higher | 10 |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 | 呼叫量 |
        | 2026-03 | 张三 | 90000 | 95% | 5 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    checks: [
      [
        'look',
        'Actuals E2 (呼叫量)',
        '张三',
        'there is a figure for 呼叫量 of 张三, whose plan 销售 does not have it. It is not used. Clear it, or correct the plan.',
        '张三 填了“呼叫量”,但其方案“销售”没有这个指标。没有计入。请清空,或更正考核方案。',
      ],
    ],
  },
  {
    spoilt: 'a percentage of calls, and a target of 0.3 of them',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 100000 |
        | 销售 | 拜访 | 次 | 40% | higher | 0.3 |`,
      Actuals: `
        | Month | Name | 销售额 | 拜访 |
        | 2026-03 | 张三 | 100000 | 30% |
        | 2026-03 | 李四 | 100000 | 0.3 |
        | 2026-03 | 王芳 | 100000 | 0.3 |`,
    },
    finals: { 李四: 100, 王芳: 100 },
    checks: [
      [
        'leavesOut',
        'Actuals D2 (拜访)',
        '张三',
        '30% is a percentage, but the unit is 次. Type the figure without %, or change the unit on KPIs.',
        '30% 是百分比,而单位是“次”。请填不带 % 的数,或在“考核指标”更改单位。',
      ],
      [
        'look',
        'KPIs F3 (Target)',
        '',
        'the target of 拜访 is 0.3 次. It is computed as it stands; check it.',
        '“拜访”的目标是 0.3 次。目前按此计算,请核对。',
      ],
    ],
  },
])
