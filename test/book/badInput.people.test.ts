import { describeBadInput } from './badInput'

describeBadInput('People and names', [
  {
    spoilt: 'unknown people, with a proposal',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张叁三 | 1 | 95% |
        | 2026-03 | 王方 | 1 | 95% |
        | 2026-03 | 张三 | 90000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    checks: [
      [
        'leavesOut',
        'Actuals B2 (Name)',
        '张叁三',
        '张叁三 is not in People. Did you mean 张三?',
        '“张叁三”不在人员表中。是“张三”吗?',
      ],
      [
        'leavesOut',
        'Actuals B3 (Name)',
        '王方',
        '王方 is not in People. Did you mean 王芳?',
        '“王方”不在人员表中。是“王芳”吗?',
      ],
    ],
  },
  {
    spoilt: 'an unknown plan',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 一部 | 销受 | | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People C2 (Plan)',
        '张三',
        'there is no plan called 销受. Did you mean 销售?',
        '没有叫“销受”的考核方案。是“销售”吗?',
      ],
      [
        'look',
        'Actuals C2 (销售额)',
        '张三',
        'there is a figure for 销售额 of 张三, whose plan 销受 does not have it. It is not used. Clear it, or correct the plan.',
        '张三 填了“销售额”,但其方案“销受”没有这个指标。没有计入。请清空,或更正考核方案。',
      ],
      [
        'look',
        'Actuals D2 (满意度)',
        '张三',
        'there is a figure for 满意度 of 张三, whose plan 销受 does not have it. It is not used. Clear it, or correct the plan.',
        '张三 填了“满意度”,但其方案“销受”没有这个指标。没有计入。请清空,或更正考核方案。',
      ],
    ],
  },
  {
    spoilt: 'an unknown team',
    sheets: {
      Teams: `
        | Team |
        | 一部 |`,
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 二部 | 销售 | | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People B2 (Team)',
        '张三',
        'there is no team called 二部. Did you mean 一部?',
        '没有叫“二部”的团队。是“一部”吗?',
      ],
    ],
  },
  {
    spoilt: 'names with blanks, narrow and wide',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | "张三 " | 90000 | 95% |
        | 2026-03 | "王　芳" | 110000 | 95% |
        | 2026-03 | "李 四" | 100000 | 95% |`,
    },
  },
  {
    spoilt: 'two people of one name without ids',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张伟 | 一部 | 销售 | | | |
        | 张伟 | 二部 | 销售 | | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'People 3:3',
        '',
        'the rows of 张伟 overlap in time (rows 2, 3). Give the earlier row an end date before the later one starts; two people of one name need ids.',
        '张伟 的两行时间重叠(第 2, 3 行)。请给较早一行填写结束日期;若是两个同名的人,请填写工号。',
      ],
    ],
  },
  {
    spoilt: 'two people of one name with ids',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张伟 | 一部 | 销售 | | | "01" |
        | 张伟 | 二部 | 销售 | | | "02" |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |
        | 2026-03 | 张伟 | 90000 | 95% |
        | 2026-03 | "01" | 90000 | 95% |
        | 2026-03 | 张伟 (02) | 90000 | 95% |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Actuals B4 (Name)',
        '张伟 (01), 张伟 (02)',
        'there are 2 people called 张伟. Write 张伟 (01), 张伟 (02), or the id.',
        '有 2 个人叫“张伟”。请写成 张伟 (01)、张伟 (02),或填写工号。',
      ],
    ],
  },
  {
    spoilt: 'rows of a person that overlap',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 一部 | 销售 | | 2026-03-20 | |
        | 张三 | 二部 | 销售 | 2026-03-15 | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'People 3:3',
        '',
        'the rows of 张三 overlap in time (rows 2, 3). Give the earlier row an end date before the later one starts; two people of one name need ids.',
        '张三 的两行时间重叠(第 2, 3 行)。请给较早一行填写结束日期;若是两个同名的人,请填写工号。',
      ],
    ],
  },
  {
    spoilt: 'a person without a plan',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 一部 | | | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 100000 |
        | 销售 | 满意度 | % | 40% | higher | 95% |
        | 电销 | 销售额 | | 1 | higher | 100000 |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People C2 (Plan)',
        '张三',
        '张三 has no plan. Choose one of: 销售, 电销.',
        '张三 没有考核方案。请选择:销售、电销。',
      ],
      [
        'look',
        'Actuals C2 (销售额)',
        '张三',
        'there is a figure for 销售额 of 张三, whose plan  does not have it. It is not used. Clear it, or correct the plan.',
        '张三 填了“销售额”,但其方案“”没有这个指标。没有计入。请清空,或更正考核方案。',
      ],
      [
        'look',
        'Actuals D2 (满意度)',
        '张三',
        'there is a figure for 满意度 of 张三, whose plan  does not have it. It is not used. Clear it, or correct the plan.',
        '张三 填了“满意度”,但其方案“”没有这个指标。没有计入。请清空,或更正考核方案。',
      ],
    ],
  },
  {
    spoilt: '31 April as start',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 一部 | 销售 | 2026-04-31 | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People D2 (Start)',
        '张三',
        'there is no 2026-04-31 in the calendar. Type a day that exists, such as 2026-04-30.',
        '日历中没有 2026-04-31 这一天。请填存在的日期,例如 2026-04-30。',
      ],
    ],
  },
  {
    spoilt: '31 April as end of an earlier row stops nobody else',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | 一部 | 销售 | | 2026-04-31 | |
        | 张三 | 二部 | 销售 | 2026-05-01 | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People E2 (End)',
        '张三',
        'there is no 2026-04-31 in the calendar. Type a day that exists, such as 2026-04-30.',
        '日历中没有 2026-04-31 这一天。请填存在的日期,例如 2026-04-30。',
      ],
    ],
  },
  {
    spoilt: 'a person without a team is known on the other sheets',
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
        | 2026-03-02 | 1000 | 张三 | | D1 | | |`,
      People: `
        | Name | Team | Plan | Start | End | Id |
        | 张三 | | 销售 | | | |
        | 李四 | 一部 | 销售 | | | |
        | 王芳 | 一部 | 销售 | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'People B2 (Team)',
        '张三',
        '“Team” is blank. Fill it in, or clear the whole row.',
        '“团队”没有填。请填写,或清空整行。',
      ],
    ],
  },
])
