import { describeBadInput } from './badInput'

describeBadInput('Deals, splits and refunds', [
  {
    spoilt: 'a split of 90 %',
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
        | 2026-03-02 | 1000 | 张三 50% 李四 40% | | D1 | | |`,
    },
    finals: { 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三, 李四',
        'the shares of deal D1 add up to 90%. Let them sum to 100%, or mark extra rows as overlay.',
        '成交 D1 的分成合计为 90%。请调整到合计 100%,额外计入的行请标为“协同计”。',
      ],
    ],
  },
  {
    spoilt: 'several names without shares',
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
        | 2026-03-02 | 1000 | 张三、李四 | | D1 | | |`,
    },
    finals: { 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三, 李四',
        'deal D1 has several people, but not every share. Give each a share, such as 60% and 40%.',
        '成交 D1 有多人,但分成没有填全。请为每人填写分成,例如 60% 和 40%。',
      ],
    ],
  },
  {
    spoilt: 'rows of one deal with different amounts',
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
        | 2026-03-02 | 1000 | 张三 | | D1 | | 60% |
        | 2026-03-02 | 900 | 李四 | | D1 | | 40% |`,
    },
    finals: { 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三, 李四',
        'the rows of deal D1 have different amounts: 1,000, 900. Every row carries the amount of the whole deal.',
        '成交 D1 各行的金额不同:1,000、900。每一行都请填写整单金额。',
      ],
    ],
  },
  {
    spoilt: 'an unknown person',
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
        | 2026-03-02 | 1000 | 张珊 | | D1 | | |`,
    },
    checks: [
      [
        'leavesOut',
        'Deals C2 (Person)',
        '张珊',
        '张珊 is not in People. Did you mean 张三?',
        '“张珊”不在人员表中。是“张三”吗?',
      ],
    ],
  },
  {
    spoilt: 'a date that is none, and 31 April, which is no day of March',
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
        | 2026-04-31 | 1000 | 张三 | | D1 | | |
        | 三月 | 1000 | 李四 | | D2 | | |`,
    },
    finals: { 张三: 94, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals A3 (Date)',
        '李四',
        '“三月” is no date. Type a date such as 2026-03-31.',
        '“三月”不是日期。请填日期,例如 2026-03-31。',
      ],
    ],
  },
  {
    spoilt: 'dates as text',
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
        | 2026年3月2日 | 1000 | 张三 | | D1 | | |
        | 3 Mar 2026 | 1000 | 李四 | | D2 | | |
        | 20260304 | 1000 | 王芳 | | D3 | | |`,
    },
  },
  {
    spoilt: 'a refund of an unknown deal',
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
        | 2026-03-02 | 1000 | 张三 | refund | D1 | D9 | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三',
        'this refund takes back deal D9, which is not in Deals. Correct the deal no. under Reverses.',
        '这笔退款冲销的单号 D9 不在成交明细中。请更正“冲销单号”。',
      ],
    ],
  },
  {
    spoilt: 'a refund beyond what is left',
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
        | 2026-03-02 | 1000 | 张三 | | D1 | | |
        | 2026-03-03 | 1200 | 张三 | refund | D2 | D1 | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B3 (Amount)',
        '张三',
        'this refund of 1,200.00 is more than the 1,000.00 left of deal D1. Correct the amount, or the deal it takes back.',
        '退款 1,200.00 超过成交 D1 的余额 1,000.00。请更正金额或冲销单号。',
      ],
    ],
  },
  {
    spoilt: 'a refund that names no deal',
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
        | 2026-03-02 | 1000 | 张三 | refund | | | |`,
    },
    finals: { 李四: 100, 王芳: 106 },
    checks: [
      [
        'leavesOut',
        'Deals B2 (Amount)',
        '张三',
        'this row takes something back, but does not name the deal. Write the deal no. under Reverses.',
        '这笔退款(或负数行)没有写明冲销哪一单。请在“冲销单号”填写原单号。',
      ],
    ],
  },
  {
    spoilt: 'new customers counted by a column nobody filled, one row twice without a number, a deal on two days',
    sheets: {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target | Source |
        | 销售 | 新客户 | | 60% | higher | 1 | new customers |
        | 销售 | 满意度 | % | 40% | higher | 95% | |`,
      Deals: `
        | Date | Customer | Amount | Person | Kind | Deal no. |
        | 2026-03-02 | 甲公司 | 1000 | 张三 | | |
        | 2026-03-02 | 甲公司 | 1000 | 张三 | | |
        | 2026-03-02 | 乙公司 | 1000 | 张三 | | |
        | 2026-03-05 | 丙公司 | 1000 | 李四 | | D1 |
        | 2026-03-09 | 丙公司 | 1000 | 李四 | | D1 |
        | 2062-03-09 | 丁公司 | 1000 | 王芳 | | D2 |`,
    },
    finals: { 张三: 40, 李四: 40, 王芳: 40 },
    checks: [
      [
        'look',
        'Deals A3 (Date)',
        '张三',
        'rows 2, 3 say the same. Delete all but one if it is one deal; give each its own deal no. if not.',
        '第 2、3 行内容完全相同。如是同一单,请只留一行;如不是,请各填单号。',
      ],
      [
        'look',
        'Deals A6 (Date)',
        '李四',
        'deal D1 was booked on 2026-03-05, 2026-03-09; each counts. Delete one if it is the same deal; else give it a number of its own.',
        '成交 D1 在 2026-03-05、2026-03-09 都有签约,均已计入。如是同一单,请删去一行;如不是,请另编单号。',
      ],
      [
        'look',
        'Deals A7 (Date)',
        '王芳',
        '2062-03-09 is more than three months ahead. Check the year; it counts in that month.',
        '日期 2062-03-09 在三个月以后。请核对年份;目前计入该月。',
      ],
      [
        'look',
        'Deals',
        '',
        '“Customer kind” is blank in all 6 rows, and 新客户 counts by it: it comes to 0 for everybody. Fill it in (the column may be folded).',
        '全部 6 行都没有填“客户类型”,而“新客户”按它统计,所有人都是 0。请填写(该列可能已折叠)。',
      ],
      [
        'look',
        'KPIs D2 (Weight)',
        '',
        '新客户 is 0 for all 3 people of 销售 in 2026-03, and gives them no points. Nothing to do if that is so; else look at where its figures come from.',
        '2026-03“销售”3 人的“新客户”均为 0,都不得分。如属实,无需处理;否则请检查数据来源。',
      ],
    ],
  },
])
