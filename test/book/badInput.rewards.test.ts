import { describeBadInput } from './badInput'

describeBadInput('Pools and prizes', [
  {
    spoilt: 'a pool for a team, KPI and curve there is not, of a negative amount',
    sheets: {
      Settings: `
        | Setting | Value |
        | Team pools | yes |`,
      'Team pools': `
        | Team | KPI | Goal | Pool | Shared by | Curve |
        | 二部 | 销售额 | 100% | 100 | score | |
        | 一部 | 销量 | 100% | 100 | score | |
        | 一部 | 销售额 | 100% | -100 | score | 曲线 |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Team pools A2 (Team)',
        '',
        'there is no team called 二部. Did you mean 一部?',
        '没有叫“二部”的团队。是“一部”吗?',
      ],
      [
        'stop',
        'Team pools F4 (Curve)',
        '',
        'there is no curve called 曲线. Add it to its own table, or clear the cell.',
        '没有叫“曲线”的兑现曲线。请先在相应的表里添加,或清空该单元格。',
      ],
      [
        'stop',
        'Team pools D4 (Pool)',
        '',
        '-100 is below 0. Give an amount of 0 or more.',
        '-100 小于 0。请填写不小于 0 的数。',
      ],
      [
        'look',
        'Team pools B3 (KPI)',
        '',
        'there is no KPI called 销量; what goes by it is not used: 1 team pool. Tick this to take these rows out; where another KPI is meant, correct its name.',
        '没有叫“销量”的指标,按它计算的内容不再使用:1 个团队奖池。勾选即可删除这些行;如果写错了指标名,请在原处改正。',
      ],
    ],
  },
  {
    spoilt: 'a pool for a team without members',
    sheets: {
      Settings: `
        | Setting | Value |
        | Team pools | yes |`,
      Teams: `
        | Team |
        | 一部 |
        | 空队 |`,
      'Team pools': `
        | Team | KPI | Goal | Pool | Shared by |
        | 空队 | 销售额 | 100% | 100 | score |`,
    },
    checks: [
      [
        'look',
        'Team pools A2 (Team)',
        '',
        'the team 空队 of a pool has no members. Nothing is paid. Correct the team, or give the row a to month.',
        '奖池的团队“空队”没有成员。没有发放。请更正团队,或填写停用月份。',
      ],
    ],
  },
  {
    spoilt: 'a pool that is a share of a percentage',
    sheets: {
      Settings: `
        | Setting | Value |
        | Team pools | yes |`,
      'Team pools': `
        | Team | KPI | Goal | Pool | Shared by |
        | 一部 | 满意度 | 90% | 5% | equally |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Team pools D2 (Pool)',
        '',
        'the pool is a share of 满意度, which is a percentage and no amount. Give the pool as an amount.',
        '奖池按“满意度”的比例计算,但它是百分比,不是金额。请把奖池填成金额。',
      ],
    ],
  },
  {
    spoilt: 'a pool shared in an unknown way',
    sheets: {
      Settings: `
        | Setting | Value |
        | Team pools | yes |`,
      'Team pools': `
        | Team | KPI | Goal | Pool | Shared by |
        | 一部 | 销售额 | 100% | 100 | by luck |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Team pools E2 (Shared by)',
        '',
        '“by luck” is none of the choices. Choose one of: equally, score, score × coefficient, contribution.',
        '“by luck”不在可选项中。请选择:平均、得分、得分×系数、贡献。',
      ],
    ],
  },
  {
    spoilt: 'pools and prizes that are switched off',
    sheets: {
      'Team pools': `
        | Team | KPI | Goal | Pool | Shared by |
        | 一部 | 销售额 | 100% | 100 | score |`,
      Prizes: `
        | Prize | KPI | Place | Amount or honour |
        | 销冠 | 销售额 | 1 | 500 |`,
    },
    checks: [
      [
        'look',
        'Team pools A2 (Team)',
        '',
        'Team pools is switched off, so these rows are not used. Tick it on Settings to use them.',
        '“团队奖池”功能未开启,这里的内容没有使用。如需使用,请在“设置”中勾选。',
      ],
      [
        'look',
        'Prizes A2 (Prize)',
        '',
        'Prizes is switched off, so these rows are not used. Tick it on Settings to use them.',
        '“销冠奖项”功能未开启,这里的内容没有使用。如需使用,请在“设置”中勾选。',
      ],
    ],
  },
  {
    spoilt: 'a prize without a KPI, with a place that is none, a place twice and two rules',
    sheets: {
      Settings: `
        | Setting | Value |
        | Prizes | yes |`,
      Prizes: `
        | Prize | KPI | Place | Amount or honour | By |
        | 销冠 | | 1 | 500 | |
        | 新星 | 销售额 | 前三 | 500 | |
        | 黑马 | 销售额 | 1-3 | 500 | actual |
        | 黑马 | 满意度 | 3 | -300 | |`,
    },
    stops: true,
    checks: [
      [
        'stop',
        'Prizes B2 (KPI)',
        '',
        '“销冠” goes by figures, but names no KPI. Fill in the KPI, or choose score or collaboration.',
        '“销冠”按指标评奖,但没有填指标。请填写指标,或改为按得分、协作分。',
      ],
      [
        'stop',
        'Prizes C3 (Place)',
        '',
        '“前三” is no place. Write 1 for the first, or 4-10 for several.',
        '“前三”不是名次。第一名写 1;多个名次写 4-10。',
      ],
      [
        'stop',
        'Prizes B5 (KPI)',
        '',
        'the rows of “黑马” differ in “KPI”. Every place of a prize follows one rule.',
        '“黑马”各行的“指标”不一致。同一奖项各名次的规则须一致。',
      ],
      [
        'stop',
        'Prizes C5 (Place)',
        '',
        '“黑马” has place 3 twice. Keep one of them.',
        '“黑马”的第 3 名有两行。请只保留一行。',
      ],
      [
        'stop',
        'Prizes D5 (Amount or honour)',
        '',
        '-300 is below 0. Give an amount of 0 or more.',
        '-300 小于 0。请填写不小于 0 的数。',
      ],
    ],
  },
  {
    spoilt: 'a prize nobody reaches',
    sheets: {
      Settings: `
        | Setting | Value |
        | Prizes | yes |`,
      Prizes: `
        | Prize | KPI | Place | Amount or honour | At least |
        | 销冠 | 销售额 | 1 | 500 | 50万 |`,
    },
    checks: [
      [
        'look',
        'Prizes A2 (Prize)',
        '',
        'nobody wins “销冠” this time. Nobody competed, or nobody reached the minimum: nothing is paid.',
        '本期“销冠”无人获奖。没有人参评,或无人达到最低要求,不发奖金。',
      ],
    ],
  },
])
