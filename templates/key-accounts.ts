import type { Template, TemplateKpi } from '../src/book/template/template'

const yuan = { en: '$', 'zh-CN': '元' }
const percent = { en: '%', 'zh-CN': '%' }
const days = { en: 'days', 'zh-CN': '天' }
const points = { en: 'points', 'zh-CN': '分' }
const finance = { en: 'Finance', 'zh-CN': '财务部' }
const success = { en: 'Customer success', 'zh-CN': '客户成功部' }

const expansion: TemplateKpi = {
  id: 'expansion',
  name: { en: 'Expansion', 'zh-CN': '增购额' },
  unit: yuan,
  method: 'higher',
  target: { en: 120000, 'zh-CN': 500000 },
  rule: '120%',
  source: 'booked',
  rollUp: 'sum',
  whatCounts: {
    en: 'Orders signed in the month beyond the running contracts, tax included; renewals do not count here',
    'zh-CN': '当月签订的、现有合同之外的新增订单额,含税;续约不计入',
  },
}

const renewed: TemplateKpi = {
  id: 'renewed',
  name: { en: 'Renewed', 'zh-CN': '已续约额' },
  unit: yuan,
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: {
    en: 'Yearly value of the contracts that ended in the month and were renewed',
    'zh-CN': '当月到期合同中已续签部分的年金额',
  },
  providedBy: success,
  dueDay: 3,
}

const upForRenewal: TemplateKpi = {
  id: 'upForRenewal',
  name: { en: 'Up for renewal', 'zh-CN': '到期应续额' },
  unit: yuan,
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Yearly value of the contracts that end in the month', 'zh-CN': '当月到期合同的年金额' },
  providedBy: success,
  dueDay: 3,
}

const renewalRate: TemplateKpi = {
  id: 'renewalRate',
  name: { en: 'Renewal rate', 'zh-CN': '续约率' },
  unit: percent,
  percent: true,
  method: 'higher',
  target: 0.9,
  rule: '110%',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Renewed / Up for renewal', 'zh-CN': '已续约额 / 到期应续额' },
  missing: 'reweight',
  whatCounts: {
    en: 'Renewed ÷ up for renewal; in a month without an ending contract its weight is shared',
    'zh-CN': '已续约额 ÷ 到期应续额;当月没有到期合同时权重分摊',
  },
}

const collection: TemplateKpi = {
  id: 'collection',
  name: { en: 'Cash collection rate', 'zh-CN': '回款率' },
  unit: percent,
  percent: true,
  method: 'higher',
  target: 0.95,
  rule: '110%',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Cash received / Cash due', 'zh-CN': '回款额 / 应收到期额' },
  whatCounts: {
    en: 'Cash received in the month ÷ what fell due in it; late payments count when they arrive',
    'zh-CN': '当月到账 ÷ 当月到期应收;逾期款到账时计入到账当月',
  },
}

/** Measured at the end of the month: a long wait of last month that was paid is forgotten. */
const receivableDays: TemplateKpi = {
  id: 'receivableDays',
  name: { en: 'Days of receivables', 'zh-CN': '应收账款周转天数' },
  unit: days,
  method: 'lower',
  target: 45,
  rule: '120%',
  source: 'typed',
  rollUp: 'last',
  whatCounts: {
    en: 'Open receivables ÷ sales of the last three months × 90, at the end of the month',
    'zh-CN': '月末应收余额 ÷ 近三个月销售额 × 90',
  },
  providedBy: finance,
  dueDay: 4,
}

const loyalty: TemplateKpi = {
  id: 'loyalty',
  name: { en: 'Loyalty', 'zh-CN': '客户推荐意愿' },
  unit: points,
  method: 'range',
  rule: '5 → 9',
  source: 'typed',
  rollUp: 'mean',
  veto: { line: 40, effect: 'grade', grade: 'C' },
  whatCounts: {
    en: 'Mean answer of the accounts’ contacts from 0 to 10: would you recommend us? Below 6.6 no more than grade C',
    'zh-CN': '客户联系人对“是否愿意推荐我们”的平均打分(0–10 分);低于 6.6 分时等级最高为 C',
  },
  providedBy: success,
  dueDay: 3,
}

const cashReceived: TemplateKpi = {
  id: 'cashReceived',
  name: { en: 'Cash received', 'zh-CN': '回款额' },
  unit: yuan,
  method: 'higher',
  source: 'cash',
  rollUp: 'sum',
  whatCounts: { en: 'Money that reached the account', 'zh-CN': '实际到账的金额' },
}

const cashDue: TemplateKpi = {
  id: 'cashDue',
  name: { en: 'Cash due', 'zh-CN': '应收到期额' },
  unit: yuan,
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Instalments that fall due in the month', 'zh-CN': '按合同当月到期的应收款' },
  providedBy: finance,
  dueDay: 3,
}

const weighted = (kpi: TemplateKpi, weight: number): TemplateKpi => ({ ...kpi, weight })

/** A few large customers per person: whether they stay, buy more, pay in time and would say so to others. */
export const keyAccounts = {
  id: 'key-accounts',
  name: { en: 'Key accounts', 'zh-CN': '大客户' },
  about: {
    en: 'For managers of a few large customers: renewals, expansion, cash, days of receivables and loyalty, with commission on expansion by attainment.',
    'zh-CN': '适合大客户经理团队:考核续约、增购、回款、应收账款周转天数和客户推荐意愿,增购按完成率计提成。',
  },
  settings: {
    language: { en: 'en', 'zh-CN': 'zh-CN' },
    currency: { en: 'USD', 'zh-CN': 'CNY' },
    budgetPerMonth: { en: 75000, 'zh-CN': 260000 },
  },
  features: ['commission', 'teamShare', 'adjustments', 'ramps'],
  plans: [
    {
      id: 'accounts',
      name: { en: 'Account managers', 'zh-CN': '大客户经理' },
      baseBonus: { en: 1200, 'zh-CN': 4000 },
      kpis: [
        weighted(renewalRate, 0.25),
        weighted(expansion, 0.3),
        weighted(collection, 0.15),
        weighted(receivableDays, 0.15),
        weighted(loyalty, 0.15),
        upForRenewal,
        renewed,
        cashReceived,
        cashDue,
        {
          id: 'visits',
          name: { en: 'Executive visits', 'zh-CN': '高层拜访' },
          unit: { en: 'times', 'zh-CN': '次' },
          method: 'higher',
          target: 4,
          source: 'typed',
          rollUp: 'sum',
          whatCounts: {
            en: 'Talks with somebody who decides on the account’s budget, with a record',
            'zh-CN': '与客户决策层的会面,须有记录',
          },
        },
        {
          id: 'openIssues',
          name: { en: 'Oldest open issue', 'zh-CN': '最久未解决问题' },
          unit: days,
          method: 'lower',
          target: 14,
          source: 'typed',
          rollUp: 'max',
          whatCounts: {
            en: 'Days the oldest complaint of an account waits for its answer',
            'zh-CN': '客户提出后最久仍未解决的问题已等待多少天',
          },
          providedBy: success,
          dueDay: 3,
        },
      ],
    },
    {
      id: 'leaders',
      name: { en: 'Account directors', 'zh-CN': '大客户总监' },
      baseBonus: { en: 2500, 'zh-CN': 8000 },
      kpis: [
        weighted(renewalRate, 0.25),
        { ...weighted(expansion, 0.2), target: { en: 70000, 'zh-CN': 300000 } },
        weighted(collection, 0.2),
        weighted(receivableDays, 0.1),
        weighted(loyalty, 0.1),
        {
          id: 'accountPlans',
          name: { en: 'Account plans reviewed', 'zh-CN': '客户规划评审' },
          unit: { en: 'times', 'zh-CN': '次' },
          weight: 0.15,
          method: 'higher',
          target: 4,
          rule: '100%',
          source: 'typed',
          rollUp: 'sum',
          whatCounts: {
            en: 'Account plans gone through with the account manager, with a record',
            'zh-CN': '与客户经理一起评审客户年度规划,须有记录',
          },
        },
        upForRenewal,
        renewed,
        cashReceived,
        cashDue,
      ],
    },
  ],
  rules: [],
  grades: [
    { from: 102, grade: 'A', coefficient: 1.2, reward: { en: 'A dinner for two', 'zh-CN': '双人晚餐' } },
    { from: 90, grade: 'B', coefficient: 1 },
    { from: 75, grade: 'C', coefficient: 0.8 },
    { from: 0, grade: 'D', coefficient: 0.6 },
  ],
  commissionPlans: [
    {
      id: 'byAttainment',
      name: { en: 'Expansion commission', 'zh-CN': '增购提成' },
      plan: 'accounts',
      way: 'overage',
      tiersOn: 'attainment',
      paidOn: 'booked',
      window: 'month',
      refund: 'asPaid',
      quotaKpi: 'expansion',
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 1, rate: 0.015 },
        { from: 1.2, rate: 0.02 },
      ],
    },
    {
      id: 'directors',
      name: { en: 'Directors’ commission', 'zh-CN': '总监提成' },
      plan: 'leaders',
      way: 'marginal',
      tiersOn: 'amount',
      paidOn: 'cash',
      window: 'month',
      refund: 'asPaid',
      tiers: [
        { from: 0, rate: 0.005 },
        { from: { en: 50000, 'zh-CN': 200000 }, rate: 0.008 },
      ],
    },
  ],
  teams: [
    { id: 'finance', name: { en: 'Banks', 'zh-CN': '金融行业组' }, stage: 'mature', plan: 'accounts' },
    { id: 'industry', name: { en: 'Industry', 'zh-CN': '制造行业组' }, stage: 'mature', plan: 'accounts' },
    {
      id: 'public',
      name: { en: 'Public sector', 'zh-CN': '政企组' },
      stage: 'custom',
      teamShare: 0.2,
      plan: 'accounts',
    },
    { id: 'health', name: { en: 'Health care', 'zh-CN': '医疗行业组' }, stage: 'growth', plan: 'accounts' },
  ],
  ramps: [{ id: 'takeover', name: { en: 'Taking over', 'zh-CN': '接手期' }, shares: [0.2, 0.4, 0.6, 0.8, 1] }],
  sample: {
    seed: 1860,
    months: 6,
    company: { en: 'Meridian Data Systems', 'zh-CN': '恒远数据科技有限公司' },
    people: { finance: 6, industry: 5, public: 5, health: 4 },
    plans: { leader: 'leaders', member: 'accounts' },
    step: { en: 500, 'zh-CN': 1000 },
    seasons: [0.85, 0.75, 1.15, 0.9, 0.95, 1.15, 0.9, 0.9, 1.1, 0.95, 1.1, 1.3],
    planned: [{ kpi: 'expansion', step: { en: 1000, 'zh-CN': 5000 } }],
    sales: {
      kpi: 'expansion',
      level: 0.97,
      spread: 0.24,
      newCustomers: 0.08,
      deals: { perMonth: 1.6 },
      payment: { due: 'cashDue', inTime: 0.82 },
      refunded: 0.2,
    },
    figures: [
      {
        kpi: 'upForRenewal',
        level: { en: 90000, 'zh-CN': 380000 },
        spread: { en: 35000, 'zh-CN': 150000 },
        least: 10000,
        most: 9999999,
        decimals: -3,
      },
      {
        kpi: 'renewed',
        level: 0.88,
        spread: 0.14,
        least: 0,
        most: 9999999,
        decimals: -3,
        partOf: { kpi: 'upForRenewal' },
      },
      { kpi: 'receivableDays', level: 44, spread: 12, least: 18, most: 90, decimals: 0 },
      { kpi: 'loyalty', level: 8.4, spread: 0.9, least: 7, most: 10, decimals: 1 },
      { kpi: 'visits', level: 3.8, spread: 1.8, least: 0, most: 9, decimals: 0 },
      { kpi: 'openIssues', level: 9, spread: 8, least: 0, most: 45, decimals: 0 },
      { kpi: 'accountPlans', level: 3.8, spread: 1.4, least: 1, most: 6, decimals: 0 },
    ],
    moneyAdjustment: {
      amount: { en: 200, 'zh-CN': 600 },
      reason: { en: 'Spoke for us at an industry meeting', 'zh-CN': '代表公司在行业会议发言' },
    },
    incidents: [
      { kind: 'star', team: 'finance' },
      { kind: 'transfer', team: 'finance', to: 'industry' },
      { kind: 'split', team: 'finance' },
      { kind: 'points', team: 'finance' },
      { kind: 'missingActual', team: 'industry', kpi: 'receivableDays' },
      { kind: 'notMeasured', team: 'industry', kpi: 'loyalty' },
      { kind: 'refund', team: 'industry' },
      { kind: 'leaver', team: 'public' },
      { kind: 'absence', team: 'public' },
      { kind: 'gate', team: 'public', kpi: 'loyalty', figure: 6.2 },
      { kind: 'joiner', team: 'health' },
      { kind: 'money', team: 'health' },
    ],
  },
} satisfies Template
