import { problems } from '../values/issue'

/** What may be wrong with a plan of the year, and how to mend it. */
export const planned = problems('breakdown.plan', {
  unit: {
    severity: 'stop',
    what: { en: '{found} is no unit to plan in', 'zh-CN': '“{found}”不能作为取整单位' },
    mend: {
      en: 'Give a number from 0.01 up, such as 1, 100 or 10000.',
      'zh-CN': '请填不小于 0.01 的数,例如 1、100、10000。',
    },
  },
  total: {
    severity: 'stop',
    what: { en: 'the total {found} cannot be planned', 'zh-CN': '总额 {found} 无法分解' },
    mend: { en: 'Give a number from 0 up.', 'zh-CN': '请填不小于 0 的数。' },
  },
  tooLarge: {
    severity: 'stop',
    what: {
      en: 'the total {found} is too large to be planned to the hundredth',
      'zh-CN': '总额 {found} 太大,无法精确到分',
    },
    mend: { en: 'Plan in a larger unit of the KPI, such as thousands.', 'zh-CN': '请把指标单位改大,例如改为万元。' },
  },
  notMultiple: {
    severity: 'stop',
    what: { en: 'the total {found} is not a multiple of {unit}', 'zh-CN': '总额 {found} 不是 {unit} 的整数倍' },
    mend: { en: 'Take {below} or {above}, or a smaller unit.', 'zh-CN': '请改为 {below} 或 {above},或选更小的单位。' },
  },
  nothing: {
    severity: 'look',
    what: { en: 'the total is 0: everybody’s target will be 0', 'zh-CN': '总额为 0,所有人的目标都会是 0' },
    mend: { en: 'Nothing to do if it is meant so.', 'zh-CN': '如确实如此,无需处理。' },
  },
  notSummed: {
    severity: 'stop',
    what: { en: '{kpi} is not a KPI whose months add up', 'zh-CN': '“{kpi}”不是各月可以相加的指标' },
    mend: {
      en: 'It carries one target to every month: fill in its target on KPIs.',
      'zh-CN': '它每个月的目标相同,请直接在考核指标表填写每人月目标。',
    },
  },
  nobody: {
    severity: 'stop',
    what: { en: 'nobody is there to carry {kpi} in {year}', 'zh-CN': '{year} 年没有人承担“{kpi}”' },
    mend: {
      en: 'Check start and end in People, and the plans that hold the KPI.',
      'zh-CN': '请检查人员表的入职、离职日期,以及含该指标的方案。',
    },
  },
  negative: {
    severity: 'stop',
    what: { en: 'the weight of {who} is below 0 ({found})', 'zh-CN': '{who} 的权重小于 0({found})' },
    mend: { en: 'Give a weight of 0 or more.', 'zh-CN': '请填不小于 0 的权重。' },
  },
  noWeights: {
    severity: 'stop',
    what: { en: '“{way}” gives no weight to anybody or any month', 'zh-CN': '按“{way}”分解时所有权重都是 0' },
    mend: { en: 'Choose another way, or fill in what it needs.', 'zh-CN': '请换一种方式,或补齐它需要的数据。' },
  },
  noSeason: {
    severity: 'stop',
    what: { en: 'there is no seasonal table “{found}”', 'zh-CN': '没有季节系数“{found}”' },
    mend: {
      en: 'Add a row of that name to Seasonality, or choose another way.',
      'zh-CN': '请在季节系数表添加同名的一行,或换一种方式。',
    },
  },
  seasonGaps: {
    severity: 'stop',
    what: { en: 'the seasonal table has no weight for {months}', 'zh-CN': '季节系数表缺少 {months} 的系数' },
    mend: { en: 'Fill in all twelve months; 0 where nothing is sold.', 'zh-CN': '请填满十二个月;没有销售的月份填 0。' },
  },
  growth: {
    severity: 'stop',
    what: { en: 'a growth of {found:%} a month leaves nothing', 'zh-CN': '每月增长 {found:%} 后不剩任何数' },
    mend: { en: 'Give a growth above −100 %, such as 2 %.', 'zh-CN': '请填大于 −100% 的增长率,例如 2%。' },
  },
  noLastYear: {
    severity: 'stop',
    what: { en: 'there are no figures of last year', 'zh-CN': '没有上年数据' },
    mend: {
      en: 'Paste last year’s rows into Actuals or Deals, or choose another way.',
      'zh-CN': '请把上年数据粘贴到业绩填报或成交明细,或换一种方式。',
    },
  },
  someOfLastYear: {
    severity: 'look',
    what: {
      en: 'last year lacks {missing}; the mean of the others stands in',
      'zh-CN': '上年缺少 {missing} 的数据,按其余的平均数计',
    },
    mend: { en: 'Fill in what is missing to be exact.', 'zh-CN': '补齐数据后会更准确。' },
  },
  locksAbove: {
    severity: 'stop',
    what: {
      en: 'what is locked under {parent} in {month} comes to {locked}, {by} above its {figure}',
      'zh-CN': '{parent}的{month}锁定数合计 {locked},比它的 {figure} 多 {by}',
    },
    mend: { en: 'Unlock a figure, or raise {parent}.', 'zh-CN': '请解锁其中一个数,或调高{parent}的目标。' },
  },
  locksShort: {
    severity: 'stop',
    what: {
      en: 'everything in {parent} is locked, {by} short of its {figure}',
      'zh-CN': '{parent}的数全部锁定,比 {figure} 少 {by}',
    },
    mend: { en: 'Unlock a month, or change the total.', 'zh-CN': '请解锁一个月,或调整总额。' },
  },
  uncarried: {
    severity: 'look',
    what: {
      en: '{parent}: nobody can carry {by} of {month}; it stays uncovered',
      'zh-CN': '{parent}:{month}有 {by} 没有人能承担,留在上级未分配',
    },
    mend: {
      en: 'Add the people to come to People, or give the month to another team.',
      'zh-CN': '请在人员表加上将要入职的人,或把这个月分给其他团队。',
    },
  },
  yearGaveWay: {
    severity: 'look',
    what: {
      en: '{who} carries {by} {more} in the year than asked ({year} instead of {asked}), in {months}, so that the months of {parent} add up',
      'zh-CN': '为使{parent}各月合计一致,{who}全年比要求{more} {by}({asked} → {year}),涉及 {months}',
    },
    mend: { en: 'Unlock a month of theirs, or agree on the year.', 'zh-CN': '请解锁其中某个月,或重新确认全年数。' },
  },
  oddRest: {
    severity: 'look',
    what: { en: '{who} takes the odd {by} of {month}', 'zh-CN': '{month}不足一个单位的 {by} 计入{who}' },
    mend: { en: 'Round what is locked to the unit to avoid it.', 'zh-CN': '把锁定的数改为单位的整数倍即可避免。' },
  },
  emptyTeam: {
    severity: 'look',
    what: { en: 'the team {team} has nobody in {year}', 'zh-CN': '团队“{team}”在 {year} 年没有人' },
    mend: {
      en: 'It gets no target; add its people to People, or end it in Teams.',
      'zh-CN': '它不分配目标;请在人员表添加成员,或在团队表停用。',
    },
  },
  away: {
    severity: 'look',
    what: { en: '{who} is active on no day of {year}', 'zh-CN': '{who} 在 {year} 年没有在岗日' },
    mend: {
      en: 'No target is planned; check start and end in People.',
      'zh-CN': '不分配目标;请检查人员表的入职和离职日期。',
    },
  },
  twoRows: {
    severity: 'stop',
    what: {
      en: '{who} has two rows for {kpi} in {year} on Targets',
      'zh-CN': '“目标”中 {who} 的“{kpi}”{year} 年有两行',
    },
    mend: {
      en: 'Keep one of them, or give the later one a from month.',
      'zh-CN': '请只保留一行,或给后一行填起用月份。',
    },
  },
  twoPlans: {
    severity: 'look',
    what: {
      en: 'Planning holds {kpi} {year} twice for one level; this plan takes the place of both',
      'zh-CN': '分解设置中 {year} 年“{kpi}”同一层级有两行,本次分解会替换它们',
    },
    mend: { en: 'Nothing to do once it is written.', 'zh-CN': '写入后无需处理。' },
  },
  noSuchOwner: {
    severity: 'stop',
    what: { en: '{found} has no part in this plan', 'zh-CN': '“{found}”不在本次分解中' },
    mend: {
      en: 'Lock figures of the company, a team, or a person with this KPI.',
      'zh-CN': '只能锁定公司、团队或承担该指标的人的数。',
    },
  },
  lockedFigure: {
    severity: 'stop',
    what: { en: '{who} is locked at {found}', 'zh-CN': '{who} 锁定为 {found}' },
    mend: { en: 'Lock a number from 0 up.', 'zh-CN': '请锁定不小于 0 的数。' },
  },
  buffer: {
    severity: 'stop',
    what: { en: 'a buffer of {found:%} cannot be planned', 'zh-CN': '加码比例 {found:%} 无法使用' },
    mend: { en: 'Give a share from 0 to 100 %, such as 5 %.', 'zh-CN': '请填 0 到 100% 的比例,例如 5%。' },
  },
  missingShare: {
    severity: 'stop',
    what: { en: '{who} has no share', 'zh-CN': '{who} 没有填比例' },
    mend: { en: 'Give everybody a share; 0 for none.', 'zh-CN': '请给每个人填比例;不分配的填 0。' },
  },
})
