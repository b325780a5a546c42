import type { Template, TemplateKpi } from '../src/book/template/template'

const yuan = { en: '$', 'zh-CN': '元' }
const percent = { en: '%', 'zh-CN': '%' }
const pieces = { en: 'pcs', 'zh-CN': '件' }
const people = { en: 'people', 'zh-CN': '人' }
const tills = { en: 'Till system', 'zh-CN': '收银系统' }
const audit = { en: 'Stock control', 'zh-CN': '盘点组' }

const sales: TemplateKpi = {
  id: 'sales',
  name: { en: 'Sales', 'zh-CN': '销售额' },
  unit: yuan,
  method: 'higher',
  target: { en: 22000, 'zh-CN': 99000 },
  source: 'booked',
  rollUp: 'sum',
  whatCounts: {
    en: 'Takings at the till in the person’s shifts, tax included; returned goods taken off',
    'zh-CN': '本人当班的收银金额,含税;顾客退货冲减当月',
  },
}

const daysWorked: TemplateKpi = {
  id: 'daysWorked',
  name: { en: 'Days worked', 'zh-CN': '出勤天数' },
  unit: { en: 'days', 'zh-CN': '天' },
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Shifts on the shop floor', 'zh-CN': '在店当班的天数' },
  providedBy: { en: 'Store manager', 'zh-CN': '店长' },
  dueDay: 2,
}

/** Those who work fewer days are measured by their days. */
const salesPerDay: TemplateKpi = {
  id: 'salesPerDay',
  name: { en: 'Sales per day', 'zh-CN': '日均销售额' },
  unit: yuan,
  method: 'higher',
  target: { en: 1000, 'zh-CN': 4500 },
  rule: '120%',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Sales / Days worked', 'zh-CN': '销售额 / 出勤天数' },
  whatCounts: { en: 'Sales ÷ days worked', 'zh-CN': '销售额 ÷ 出勤天数' },
}

const served: TemplateKpi = {
  id: 'served',
  name: { en: 'Customers served', 'zh-CN': '接待人数' },
  unit: people,
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Customers the person attended to, buying or not', 'zh-CN': '本人接待的顾客,不论是否购买' },
  providedBy: tills,
  dueDay: 2,
}

const tickets: TemplateKpi = {
  id: 'tickets',
  name: { en: 'Tickets', 'zh-CN': '成交单数' },
  unit: { en: 'tickets', 'zh-CN': '单' },
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Sales slips, whatever their amount', 'zh-CN': '收银小票数,不论金额大小' },
  providedBy: tills,
  dueDay: 2,
}

const items: TemplateKpi = {
  id: 'items',
  name: { en: 'Items sold', 'zh-CN': '销售件数' },
  unit: pieces,
  method: 'higher',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: { en: 'Pieces on all tickets', 'zh-CN': '全部小票上的商品件数' },
  providedBy: tills,
  dueDay: 2,
}

const conversion: TemplateKpi = {
  id: 'conversion',
  name: { en: 'Conversion rate', 'zh-CN': '成交率' },
  unit: percent,
  percent: true,
  method: 'higher',
  target: 0.35,
  rule: '120%',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Tickets / Customers served', 'zh-CN': '成交单数 / 接待人数' },
  whatCounts: { en: 'Tickets ÷ customers served', 'zh-CN': '成交单数 ÷ 接待人数' },
}

const itemsPerTicket: TemplateKpi = {
  id: 'itemsPerTicket',
  name: { en: 'Items per ticket', 'zh-CN': '连带率' },
  unit: pieces,
  method: 'higher',
  target: 2,
  rule: '120%',
  source: 'calculated',
  rollUp: 'parts',
  calculation: { en: 'Items sold / Tickets', 'zh-CN': '销售件数 / 成交单数' },
  whatCounts: { en: 'Items sold ÷ tickets', 'zh-CN': '销售件数 ÷ 成交单数' },
}

const members: TemplateKpi = {
  id: 'members',
  name: { en: 'Member sign-ups', 'zh-CN': '新增会员' },
  unit: people,
  method: 'higher',
  target: 30,
  rule: '120%',
  source: 'typed',
  rollUp: 'sum',
  whatCounts: {
    en: 'Customers who joined the membership with a valid phone number',
    'zh-CN': '留下有效手机号并注册的会员,同一顾客只算一次',
  },
  providedBy: tills,
  dueDay: 2,
}

/** One figure per shop, typed for everybody in it: all of them look after the goods. */
const shrinkage: TemplateKpi = {
  id: 'shrinkage',
  name: { en: 'Shrinkage', 'zh-CN': '损耗率' },
  unit: percent,
  percent: true,
  method: 'lower',
  target: 0.008,
  rule: '120%',
  source: 'typed',
  rollUp: 'mean',
  veto: { line: 30, effect: 'bonus' },
  whatCounts: {
    en: 'Goods missing at the count ÷ sales. Above 1.36% there is no grade bonus',
    'zh-CN': '盘点短少金额 ÷ 销售额;超过 1.36% 当月无绩效奖金',
  },
  providedBy: audit,
  dueDay: 3,
}

const weighted = (kpi: TemplateKpi, weight: number): TemplateKpi => ({ ...kpi, weight })

/** Shops: what each shift brings in, how many of those served buy and how much, who joins, and what gets lost. */
export const retailStore = {
  id: 'retail-store',
  name: { en: 'Retail stores', 'zh-CN': '门店' },
  about: {
    en: 'For the staff of shops: sales per day, conversion, items per ticket, member sign-ups and shrinkage, with commission by the month’s sales.',
    'zh-CN': '适合连锁门店的店员和店长:考核日均销售额、成交率、连带率、新增会员和损耗率,提成按月销售额分档。',
  },
  settings: {
    language: { en: 'en', 'zh-CN': 'zh-CN' },
    currency: { en: 'USD', 'zh-CN': 'CNY' },
    budgetPerMonth: { en: 18000, 'zh-CN': 65000 },
  },
  features: ['commission', 'teamShare', 'adjustments', 'ramps'],
  plans: [
    {
      id: 'staff',
      name: { en: 'Shop assistants', 'zh-CN': '店员' },
      baseBonus: { en: 200, 'zh-CN': 800 },
      kpis: [
        weighted(salesPerDay, 0.35),
        weighted(conversion, 0.2),
        weighted(itemsPerTicket, 0.15),
        weighted(members, 0.15),
        weighted(shrinkage, 0.15),
        sales,
        daysWorked,
        served,
        tickets,
        items,
        {
          id: 'averageTicket',
          name: { en: 'Average ticket', 'zh-CN': '客单价' },
          unit: yuan,
          method: 'higher',
          source: 'calculated',
          rollUp: 'parts',
          calculation: { en: 'Sales / Tickets', 'zh-CN': '销售额 / 成交单数' },
          whatCounts: { en: 'Sales ÷ tickets', 'zh-CN': '销售额 ÷ 成交单数' },
        },
        {
          id: 'returnDays',
          name: { en: 'Slowest return', 'zh-CN': '最久退货处理' },
          unit: { en: 'days', 'zh-CN': '天' },
          method: 'lower',
          target: 3,
          source: 'typed',
          rollUp: 'max',
          whatCounts: { en: 'Days the slowest return took', 'zh-CN': '处理最慢的一笔退货用了多少天' },
          providedBy: tills,
          dueDay: 2,
        },
      ],
    },
    {
      id: 'leaders',
      name: { en: 'Store managers', 'zh-CN': '店长' },
      baseBonus: { en: 450, 'zh-CN': 1800 },
      kpis: [
        weighted(salesPerDay, 0.3),
        weighted(conversion, 0.15),
        weighted(members, 0.1),
        weighted(shrinkage, 0.2),
        {
          id: 'storeCheck',
          name: { en: 'Store check', 'zh-CN': '门店巡检' },
          unit: { en: 'points', 'zh-CN': '分' },
          weight: 0.15,
          method: 'rating',
          rule: '1:0; 3:80; 5:100',
          source: 'typed',
          rollUp: 'mean',
          whatCounts: { en: 'Rating from 1 to 5 of an unannounced visit', 'zh-CN': '不打招呼的巡店打分,1 到 5 分' },
          providedBy: { en: 'Area manager', 'zh-CN': '区域经理' },
          dueDay: 3,
        },
        {
          id: 'stockValue',
          name: { en: 'Stock days', 'zh-CN': '库存天数' },
          unit: { en: 'days', 'zh-CN': '天' },
          weight: 0.1,
          method: 'range',
          rule: '70 → 35',
          source: 'typed',
          rollUp: 'last',
          whatCounts: {
            en: 'Goods in the shop ÷ sales per day, at the end of the month',
            'zh-CN': '月末店内库存 ÷ 日均销售额',
          },
          providedBy: audit,
          dueDay: 3,
        },
        sales,
        daysWorked,
        served,
        tickets,
      ],
    },
  ],
  rules: [],
  grades: [
    { from: 103, grade: 'A', coefficient: 1.2, reward: { en: 'First choice of shifts', 'zh-CN': '优先选班' } },
    { from: 90, grade: 'B', coefficient: 1 },
    { from: 75, grade: 'C', coefficient: 0.8 },
    { from: 0, grade: 'D', coefficient: 0.6 },
  ],
  commissionPlans: [
    {
      id: 'byMonth',
      name: { en: 'Assistants’ commission', 'zh-CN': '店员提成' },
      plan: 'staff',
      way: 'whole',
      tiersOn: 'amount',
      paidOn: 'booked',
      window: 'month',
      refund: 'recompute',
      tiers: [
        { from: 0, rate: 0.01 },
        { from: { en: 20000, 'zh-CN': 90000 }, rate: 0.015 },
        { from: { en: 26000, 'zh-CN': 120000 }, rate: 0.02 },
      ],
    },
    {
      id: 'managers',
      name: { en: 'Managers’ commission', 'zh-CN': '店长提成' },
      plan: 'leaders',
      way: 'whole',
      tiersOn: 'attainment',
      paidOn: 'booked',
      window: 'month',
      refund: 'recompute',
      quotaKpi: 'sales',
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 0.95, rate: 0.015 },
        { from: 1.1, rate: 0.02 },
      ],
    },
  ],
  teams: [
    { id: 'station', name: { en: 'Station', 'zh-CN': '火车站店' }, stage: 'mature', plan: 'staff' },
    { id: 'market', name: { en: 'Market square', 'zh-CN': '中心广场店' }, stage: 'mature', plan: 'staff' },
    { id: 'mall', name: { en: 'Mall', 'zh-CN': '万和商场店' }, stage: 'custom', teamShare: 0.2, plan: 'staff' },
    { id: 'harbour', name: { en: 'Harbour', 'zh-CN': '滨江新店' }, stage: 'growth', plan: 'staff' },
  ],
  ramps: [{ id: 'trainee', name: { en: 'Trainees', 'zh-CN': '新人' }, shares: [0.5, 0.8, 1] }],
  sample: {
    seed: 771,
    months: 6,
    company: { en: 'Lindgren Outfitters', 'zh-CN': '林与川服饰有限公司' },
    people: { station: 6, market: 6, mall: 5, harbour: 5 },
    plans: { leader: 'leaders', member: 'staff' },
    alike: true,
    step: { en: 10, 'zh-CN': 50 },
    seasons: [1.2, 0.95, 1, 0.95, 1.1, 0.95, 0.9, 0.95, 1, 1.05, 1.1, 1.2],
    planned: [
      { kpi: 'sales', step: { en: 500, 'zh-CN': 1000 } },
      { kpi: 'members', step: 1 },
    ],
    sales: {
      kpi: 'sales',
      level: 0.97,
      spread: 0.2,
      newCustomers: 1,
      deals: { perMonth: 5 },
      /** A row per person and week from the till; only orders of firms name a customer. */
      customer: { en: 'Till takings', 'zh-CN': '门店零售' },
      payment: { withinDays: 0 },
      refunded: 0.06,
    },
    figures: [
      { kpi: 'daysWorked', level: 22, spread: 1, least: 1, most: 26, decimals: 0, partOf: 'days' },
      { kpi: 'served', level: 620, spread: 90, least: 20, most: 2000, decimals: 0, partOf: 'days' },
      { kpi: 'tickets', level: 0.34, spread: 0.05, least: 1, most: 2000, decimals: 0, partOf: { kpi: 'served' } },
      { kpi: 'items', level: 1.95, spread: 0.28, least: 1, most: 9999, decimals: 0, partOf: { kpi: 'tickets' } },
      { kpi: 'members', level: 0.98, spread: 0.26, least: 0, most: 200, decimals: 0, partOf: 'target' },
      { kpi: 'shrinkage', team: 'harbour', level: 0.0092, spread: 0.0012, least: 0.002, most: 0.013, decimals: 4 },
      { kpi: 'shrinkage', level: 0.0076, spread: 0.0018, least: 0.002, most: 0.013, decimals: 4 },
      { kpi: 'returnDays', level: 2.4, spread: 2, least: 0, most: 9, decimals: 0 },
      { kpi: 'storeCheck', level: 4.1, spread: 0.6, least: 2, most: 5, decimals: 1 },
      { kpi: 'stockValue', level: 44, spread: 10, least: 28, most: 68, decimals: 0 },
    ],
    moneyAdjustment: {
      amount: { en: 50, 'zh-CN': 200 },
      reason: { en: 'Counted stock on a day off', 'zh-CN': '休息日参加盘点' },
    },
    incidents: [
      { kind: 'star', team: 'station' },
      { kind: 'transfer', team: 'station', to: 'market' },
      { kind: 'split', team: 'station' },
      { kind: 'points', team: 'station' },
      { kind: 'missingActual', team: 'market', kpi: 'members' },
      { kind: 'notMeasured', team: 'market', kpi: 'members' },
      { kind: 'refund', team: 'market' },
      { kind: 'leaver', team: 'mall' },
      { kind: 'absence', team: 'mall' },
      { kind: 'gate', team: 'mall', kpi: 'shrinkage', figure: 0.0155 },
      { kind: 'joiner', team: 'harbour' },
      { kind: 'money', team: 'harbour' },
    ],
  },
} satisfies Template
