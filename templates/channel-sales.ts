import type { Template, TemplateKpi } from '../src/book/template/template'

const yuan = { en: '$', 'zh-CN': '元' }
const percent = { en: '%', 'zh-CN': '%' }
const partners = { en: 'partners', 'zh-CN': '家' }
const days = { en: 'days', 'zh-CN': '天' }
const channels = { en: 'Channel operations', 'zh-CN': '渠道运营部' }

const sellIn: TemplateKpi = {
  id: 'sellIn',
  name: { en: 'Sell-in', 'zh-CN': '渠道提货额' },
  unit: yuan,
  method: 'higher',
  target: { en: 90000, 'zh-CN': 400000 },
  rule: '120%',
  source: 'booked',
  rollUp: 'sum',
  whatCounts: {
    en: 'Orders of partners shipped in the month, tax included; returns taken off',
    'zh-CN': '渠道商当月提货的订单额,含税;退货冲减当月',
  },
}

const sellOut: TemplateKpi = {
  id: 'sellOut',
  name: { en: 'Sell-out', 'zh-CN': '终端动销额' },
  unit: yuan,
  method: 'higher',
  target: { en: 85000, 'zh-CN': 380000 },
  rule: '120%',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: {
    en: 'What partners sold on to end customers, by their own reports',
    'zh-CN': '渠道商卖给终端客户的金额,以渠道商上报数据为准',
  },
  providedBy: channels,
  dueDay: 4,
}

const activePartners: TemplateKpi = {
  id: 'activePartners',
  name: { en: 'Active partners', 'zh-CN': '活跃渠道商' },
  unit: partners,
  method: 'higher',
  target: 12,
  rule: '120%',
  source: 'typed',
  rollUp: 'last',
  whatCounts: {
    en: 'Partners with an order in the last 60 days, at the end of the month',
    'zh-CN': '月末统计,近 60 天内有提货的渠道商',
  },
  providedBy: channels,
  dueDay: 3,
}

const newPartners: TemplateKpi = {
  id: 'newPartners',
  name: { en: 'New partners', 'zh-CN': '新增渠道商' },
  unit: partners,
  method: 'higher',
  target: 1,
  source: 'newCustomers',
  rollUp: 'sum',
  whatCounts: { en: 'Partners that place their first order', 'zh-CN': '首次提货的渠道商' },
}

/** Neither the channel overfilled nor empty: so few days that partners still order, judged on a straight line. */
const stockDays: TemplateKpi = {
  id: 'stockDays',
  name: { en: 'Stock days', 'zh-CN': '渠道库存天数' },
  unit: days,
  method: 'range',
  rule: '75 → 30',
  source: 'typed',
  rollUp: 'mean',
  veto: { line: 20, effect: 'bonus' },
  whatCounts: {
    en: 'Stock of partners ÷ sell-out per day. 30 days or fewer = 100 points, 75 = 0; above 66 days no grade bonus',
    'zh-CN': '渠道商库存 ÷ 日均动销。30 天及以内 100 分,75 天 0 分;超过 66 天当月无绩效奖金(防止压货)',
  },
  providedBy: channels,
  dueDay: 4,
}

const sellThrough: TemplateKpi = {
  id: 'sellThrough',
  name: { en: 'Sell-through rate', 'zh-CN': '动销率' },
  unit: percent,
  percent: true,
  method: 'higher',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Sell-out / Sell-in', 'zh-CN': '终端动销额 / 渠道提货额' },
  whatCounts: { en: 'Sell-out ÷ sell-in of the month', 'zh-CN': '当月终端动销额 ÷ 渠道提货额' },
}

const weighted = (kpi: TemplateKpi, weight: number): TemplateKpi => ({ ...kpi, weight })

/** Selling through partners: what they order, what they sell on, how many are active, and whether stock piles up. */
export const channelSales = {
  id: 'channel-sales',
  name: { en: 'Channel sales', 'zh-CN': '渠道' },
  about: {
    en: 'For teams that sell through dealers and distributors: sell-in, sell-out, active and new partners and stock days, with commission on what partners have paid.',
    'zh-CN': '适合通过经销商、代理商销售的团队:考核提货、动销、活跃与新增渠道商和库存天数,按渠道回款计提成。',
  },
  settings: {
    language: { en: 'en', 'zh-CN': 'zh-CN' },
    currency: { en: 'USD', 'zh-CN': 'CNY' },
    budgetPerMonth: { en: 50000, 'zh-CN': 190000 },
  },
  features: ['commission', 'teamShare', 'adjustments', 'ramps'],
  plans: [
    {
      id: 'channel',
      name: { en: 'Channel managers', 'zh-CN': '渠道经理' },
      baseBonus: { en: 700, 'zh-CN': 2800 },
      kpis: [
        weighted(sellIn, 0.3),
        weighted(sellOut, 0.3),
        weighted(activePartners, 0.15),
        weighted(newPartners, 0.1),
        weighted(stockDays, 0.15),
        sellThrough,
        {
          id: 'cashReceived',
          name: { en: 'Cash received', 'zh-CN': '渠道回款额' },
          unit: yuan,
          method: 'higher',
          source: 'cash',
          rollUp: 'sum',
          whatCounts: { en: 'Money of partners that reached the account', 'zh-CN': '渠道商实际到账的金额' },
        },
        {
          id: 'trainings',
          name: { en: 'Partner trainings', 'zh-CN': '渠道培训' },
          unit: { en: 'times', 'zh-CN': '场' },
          method: 'higher',
          target: 3,
          source: 'typed',
          rollUp: 'sum',
          whatCounts: { en: 'Trainings held for the staff of partners', 'zh-CN': '为渠道商员工举办的产品或销售培训' },
        },
        {
          id: 'priceBreach',
          name: { en: 'Largest price breach', 'zh-CN': '最大乱价幅度' },
          unit: percent,
          percent: true,
          method: 'lower',
          target: 0.05,
          source: 'typed',
          rollUp: 'max',
          whatCounts: {
            en: 'How far the lowest price found in the market was below the agreed one',
            'zh-CN': '市场巡查发现的最低售价比约定价低多少',
          },
          providedBy: channels,
          dueDay: 4,
        },
      ],
    },
    {
      id: 'leaders',
      name: { en: 'Regional managers', 'zh-CN': '大区经理' },
      baseBonus: { en: 1400, 'zh-CN': 5000 },
      kpis: [
        { ...weighted(sellIn, 0.25), target: { en: 50000, 'zh-CN': 220000 } },
        { ...weighted(sellOut, 0.25), target: { en: 47000, 'zh-CN': 210000 } },
        { ...weighted(activePartners, 0.15), target: 6 },
        weighted(stockDays, 0.15),
        {
          id: 'marketVisits',
          name: { en: 'Market visits', 'zh-CN': '市场巡访' },
          unit: { en: 'times', 'zh-CN': '次' },
          weight: 0.2,
          method: 'higher',
          target: 8,
          rule: '100%',
          source: 'typed',
          rollUp: 'sum',
          whatCounts: {
            en: 'Days in the market together with a channel manager, with a record',
            'zh-CN': '与渠道经理一同走访市场的天数,须有记录',
          },
        },
        sellThrough,
      ],
    },
  ],
  rules: [],
  grades: [
    { from: 102, grade: 'A', coefficient: 1.2, reward: { en: 'A day off', 'zh-CN': '调休一天' } },
    { from: 88, grade: 'B', coefficient: 1 },
    { from: 75, grade: 'C', coefficient: 0.8 },
    { from: 0, grade: 'D', coefficient: 0.6 },
  ],
  commissionPlans: [
    {
      id: 'onCash',
      name: { en: 'Channel commission', 'zh-CN': '渠道提成' },
      plan: 'channel',
      way: 'marginal',
      tiersOn: 'amount',
      paidOn: 'cash',
      window: 'month',
      refund: 'asPaid',
      tiers: [
        { from: 0, rate: 0.006 },
        { from: { en: 60000, 'zh-CN': 250000 }, rate: 0.01 },
        { from: { en: 120000, 'zh-CN': 500000 }, rate: 0.015 },
      ],
    },
    {
      id: 'regional',
      name: { en: 'Regional commission', 'zh-CN': '大区提成' },
      plan: 'leaders',
      way: 'whole',
      tiersOn: 'attainment',
      paidOn: 'cash',
      window: 'month',
      refund: 'asPaid',
      quotaKpi: 'sellIn',
      tiers: [
        { from: 0, rate: 0.004 },
        { from: 0.9, rate: 0.006 },
        { from: 1.1, rate: 0.009 },
      ],
    },
  ],
  teams: [
    { id: 'coast', name: { en: 'Coast', 'zh-CN': '华东大区' }, stage: 'mature', plan: 'channel' },
    { id: 'south', name: { en: 'South', 'zh-CN': '华南大区' }, stage: 'mature', plan: 'channel' },
    { id: 'centre', name: { en: 'Centre', 'zh-CN': '华中大区' }, stage: 'custom', teamShare: 0.25, plan: 'channel' },
    { id: 'west', name: { en: 'West', 'zh-CN': '西部大区' }, stage: 'growth', plan: 'channel' },
  ],
  ramps: [{ id: 'newRegion', name: { en: 'New in the region', 'zh-CN': '新人' }, shares: [0.3, 0.6, 0.8, 1] }],
  sample: {
    seed: 4021,
    months: 6,
    company: { en: 'Brightwell Appliances', 'zh-CN': '明辉家用电器有限公司' },
    people: { coast: 6, south: 6, centre: 5, west: 5 },
    plans: { leader: 'leaders', member: 'channel' },
    step: { en: 100, 'zh-CN': 500 },
    seasons: [1.05, 0.65, 1, 0.95, 1.05, 1.2, 0.95, 0.9, 1.1, 1.15, 1.2, 1],
    planned: [
      { kpi: 'sellIn', step: { en: 1000, 'zh-CN': 5000 } },
      { kpi: 'sellOut', step: { en: 1000, 'zh-CN': 5000 } },
    ],
    sales: {
      kpi: 'sellIn',
      level: 1,
      spread: 0.22,
      newCustomers: 0.25,
      deals: { perMonth: 4 },
      payment: { withinDays: 12 },
      refunded: 0.4,
    },
    figures: [
      { kpi: 'sellOut', level: 0.98, spread: 0.2, least: 0, most: 9999999, decimals: -2, partOf: 'target' },
      { kpi: 'activePartners', level: 11.6, spread: 3.4, least: 3, most: 20, decimals: 0 },
      { kpi: 'stockDays', level: 38, spread: 14, least: 20, most: 60, decimals: 0 },
      { kpi: 'trainings', level: 2.8, spread: 1.6, least: 0, most: 6, decimals: 0 },
      { kpi: 'priceBreach', level: 0.04, spread: 0.04, least: 0, most: 0.2, decimals: 3 },
      { kpi: 'marketVisits', level: 7.6, spread: 2.4, least: 2, most: 12, decimals: 0 },
    ],
    moneyAdjustment: {
      amount: { en: 120, 'zh-CN': 400 },
      reason: { en: 'Ran the dealers’ fair', 'zh-CN': '组织经销商订货会' },
    },
    incidents: [
      { kind: 'star', team: 'coast' },
      { kind: 'transfer', team: 'coast', to: 'south' },
      { kind: 'split', team: 'coast' },
      { kind: 'points', team: 'coast' },
      { kind: 'missingActual', team: 'south', kpi: 'sellOut' },
      { kind: 'notMeasured', team: 'south', kpi: 'activePartners' },
      { kind: 'refund', team: 'south' },
      { kind: 'leaver', team: 'centre' },
      { kind: 'absence', team: 'centre' },
      { kind: 'gate', team: 'centre', kpi: 'stockDays', figure: 71 },
      { kind: 'joiner', team: 'west' },
      { kind: 'money', team: 'west' },
    ],
  },
} satisfies Template
