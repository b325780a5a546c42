import { describeBadInput } from './badInput'

describeBadInput('Columns, tabs and rows', [
  {
    spoilt: 'a column renamed',
    sheets: {
      Actuals: `
        | Month | Nane | 销售额 | 满意度 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals B1 (Nane)',
        '',
        'the column “Name” is missing; there is one called “Nane”. Call it “Name” again.',
        '缺少“姓名”列,现有一列叫“Nane”。请把表头改回“姓名”。',
      ],
    ],
  },
  {
    spoilt: 'a KPI’s column renamed',
    sheets: {
      Actuals: `
        | Month | Name | 销售额度 | 满意度 |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals C1 (销售额度)',
        '',
        'there is no column for the KPI 销售额; column C is called “销售额度”. Call it 销售额 again.',
        '没有指标“销售额”的列,C 列叫“销售额度”。请把表头改回“销售额”。',
      ],
    ],
  },
  {
    spoilt: 'a column missing',
    sheets: {
      Actuals: `
        | Month | 销售额 | 满意度 |
        | 2026-03 | 1 | 2 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals 1:1',
        '',
        'the column “Name” is missing. Put the header “Name” back.',
        '缺少“姓名”列。请补上表头“姓名”。',
      ],
    ],
  },
  {
    spoilt: 'a KPI’s column missing',
    sheets: {
      Actuals: `
        | Month | Name | 满意度 |
        | 2026-03 | 张三 | 2 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals 1:1',
        '',
        'there is no column for the KPI 销售额. Add a column with the header 销售额.',
        '没有指标“销售额”的列。请添加一列,表头写“销售额”。',
      ],
    ],
  },
  {
    spoilt: 'a KPI’s column twice',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 | 销售额 |
        | 2026-03 | 张三 | 2 | 2 | 3 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals E1 (销售额)',
        '',
        'two columns are called “销售额”. Keep one of them and rename or delete the other.',
        '有两列都叫“销售额”。请保留一列,把另一列改名或删除。',
      ],
    ],
  },
  {
    spoilt: 'a column twice',
    sheets: {
      People: `
        | Name | Team | Plan | Team |
        | 张三 | 一部 | 销售 | 二部 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'People D1 (Team)',
        '',
        'two columns are called “Team”. Keep one of them and rename or delete the other.',
        '有两列都叫“团队”。请保留一列,把另一列改名或删除。',
      ],
    ],
  },
  {
    spoilt: 'columns moved',
    sheets: {
      Actuals: `
        | 满意度 | 销售额 | Name | Month |
        | 95% | 90000 | 张三 | 2026-03 |
        | 95% | 100000 | 李四 | 2026-03 |
        | 95% | 110000 | 王芳 | 2026-03 |`,
    },
  },
  {
    spoilt: 'a tab deleted',
    sheets: {
      Actuals: '',
    },
    stops: true,
    checks: [
      [
        'stop',
        'Actuals',
        '',
        'the tab Actuals is missing. Bring it back with Undo or File › Version history; if it was renamed, call it Actuals again.',
        '缺少“业绩填报”标签页。请用“撤消”或“文件 › 版本历史记录”恢复;如果是改了名,请改回“业绩填报”。',
      ],
    ],
  },
  {
    spoilt: 'a blank row in between',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95% |
        | | | | |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
  },
  {
    spoilt: 'no rows of figures',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |`,
    },
    finals: {},
    checks: [
      [
        'leavesOut',
        'Actuals',
        '张三, 李四, 王芳',
        'no row for 2026-03. Add a row with the month, the name and the figures.',
        '没有 2026-03 的填报行。请添加一行,填写月份、姓名和各项数据。',
      ],
    ],
  },
  {
    spoilt: 'no people yet',
    sheets: {
      People: `
        | Name | Team | Plan | Start | End | Id |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'People',
        '',
        'People has no rows yet. Fill in at least one row below the headers.',
        '“人员”还没有内容。请在表头下面至少填写一行。',
      ],
    ],
  },
  {
    spoilt: 'a title above the headers',
    sheets: {
      Actuals: `
        | 三月业绩 | | | |
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |`,
    },
  },
  {
    spoilt: 'a total row, in the first column',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |
        | 合计 | | 300000 | |`,
    },
    checks: [
      [
        'look',
        'Actuals 5:5',
        '',
        'the row “合计” was taken for a total and left out. Nothing to do if it is one.',
        '“合计”行视为合计,未计入。如确为合计,无需处理。',
      ],
    ],
  },
  {
    spoilt: 'a total row, in the column of names',
    sheets: {
      Actuals: `
        | Month | Name | 销售额 | 满意度 |
        | 2026-03 | 张三 | 90000 | 95% |
        | 2026-03 | 李四 | 100000 | 95% |
        | 2026-03 | 王芳 | 110000 | 95% |
        | 2026-03 | 合计 | 300000 | |`,
    },
    checks: [
      [
        'look',
        'Actuals 5:5',
        '',
        'the row “合计” was taken for a total and left out. Nothing to do if it is one.',
        '“合计”行视为合计,未计入。如确为合计,无需处理。',
      ],
    ],
  },
])
