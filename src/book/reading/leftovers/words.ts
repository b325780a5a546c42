import { problems } from '../../../domain/values/issue'
import { say as fill, type Text, texts } from '../../../domain/values/text'

/** What is said of rules whose plan or KPI is gone. */
export const leftoverProblems = problems('leftovers', {
  plan: {
    severity: 'look',
    what: {
      en: 'the plan {name} has no KPI; what belongs to it is not used: {rows}',
      'zh-CN': '考核方案“{name}”没有指标,属于它的内容不再使用:{rows}',
    },
    mend: {
      en: 'Tick this to take these rows out; where another plan is meant, correct its name.',
      'zh-CN': '勾选即可删除这些行;如果写错了方案名,请在原处改正。',
    },
  },
  kpi: {
    severity: 'look',
    what: {
      en: 'there is no KPI called {name}; what goes by it is not used: {rows}',
      'zh-CN': '没有叫“{name}”的指标,按它计算的内容不再使用:{rows}',
    },
    mend: {
      en: 'Tick this to take these rows out; where another KPI is meant, correct its name.',
      'zh-CN': '勾选即可删除这些行;如果写错了指标名,请在原处改正。',
    },
  },
  kpiOfPlan: {
    severity: 'look',
    what: {
      en: 'the plan {plan} has no KPI called {name}, only {others} has; what goes by it is not used: {rows}',
      'zh-CN': '方案“{plan}”没有叫“{name}”的指标(方案“{others}”有),按它计算的内容不再使用:{rows}',
    },
    mend: {
      en: 'Tick this to take these rows out; where another plan is meant, correct its name.',
      'zh-CN': '勾选即可删除这些行;如果写错了方案名,请在原处改正。',
    },
  },
  commissionPlan: {
    severity: 'look',
    what: {
      en: 'there is no commission plan called {name}; not used: {rows}',
      'zh-CN': '没有叫“{name}”的提成方案,不再使用:{rows}',
    },
    mend: {
      en: 'Tick this to take these rows out; where another commission plan is meant, correct its name.',
      'zh-CN': '勾选即可删除这些行;如果写错了提成方案名,请在原处改正。',
    },
  },
  team: {
    severity: 'look',
    what: {
      en: 'the team {team} is to be scored by the plan {plan}, which has no KPI: it is scored by its members',
      'zh-CN': '团队“{team}”按方案“{plan}”评分,但该方案没有指标:改按成员评分',
    },
    mend: {
      en: 'Choose another plan, or tick this to clear the cell.',
      'zh-CN': '请改选其他方案,或勾选以清空该单元格。',
    },
  },
})

const one = texts('leftoverRow', {
  commissionPlans: { en: '1 commission plan', 'zh-CN': '1 个提成方案' },
  commission: { en: '1 rate', 'zh-CN': '1 档提成率' },
  grades: { en: '1 grade', 'zh-CN': '1 个绩效等级' },
  milestones: { en: '1 milestone', 'zh-CN': '1 个达标奖' },
  pools: { en: '1 team pool', 'zh-CN': '1 个团队奖池' },
  prizes: { en: '1 place of a prize', 'zh-CN': '1 个奖项名次' },
  targets: { en: '1 row of Targets', 'zh-CN': '1 行目标' },
})

const several = texts('leftoverRows', {
  commissionPlans: { en: '{count} commission plans', 'zh-CN': '{count} 个提成方案' },
  commission: { en: '{count} rates', 'zh-CN': '{count} 档提成率' },
  grades: { en: '{count} grades', 'zh-CN': '{count} 个绩效等级' },
  milestones: { en: '{count} milestones', 'zh-CN': '{count} 个达标奖' },
  pools: { en: '{count} team pools', 'zh-CN': '{count} 个团队奖池' },
  prizes: { en: '{count} places of prizes', 'zh-CN': '{count} 个奖项名次' },
  targets: { en: '{count} rows of Targets', 'zh-CN': '{count} 行目标' },
})

/** Tables whose rows belong to a plan, a KPI or a commission plan. */
export type RuleTable = keyof typeof one

export const RULE_TABLES = Object.keys(one) as readonly RuleTable[]

/** `3 rates`. */
export function counted(table: RuleTable, count: number): Text {
  if (count === 1) return one[table]
  const text = several[table]
  return { id: text.id, en: fill(text, { count }, 'en'), 'zh-CN': fill(text, { count }, 'zh-CN') }
}
