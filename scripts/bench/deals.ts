import { outputOf } from '../../src/book/results/output'
import { scoreMonth } from '../../src/domain/month/scoreMonth'
import type { CommissionPlan, Credit, MonthInput, PastLine } from '../../src/domain/records/month'
import { largeTeam } from './fixtures/team'
import { median, type Part } from './part'

const plan: CommissionPlan = {
  name: 'C1',
  plan: 'Sales',
  way: 'marginal',
  tiersOn: 'amount',
  measure: 'amount',
  paidOn: 'booked',
  tierOn: 'booked',
  rateOf: 'booking',
  window: 'quarter',
  quota: 'whole',
  thresholdPays: 'all',
  accelerateInRamp: true,
  refund: 'asPaid',
  tiers: [
    { from: 0, rate: 0.02 },
    { from: 5_000_000, rate: 0.03 },
    { from: 10_000_000, rate: 0.05 },
  ],
}

/** A month with so many deals, half of them paid before in the quarter; every fiftieth comes back, pools and a prize. */
export function dealsOf(people: number, deals: number): MonthInput {
  const team = largeTeam(people, ['2026-03'])
  const credits = Array.from({ length: deals }, (_, i): Credit => {
    const amount = 100_000 + ((i * 7919) % 900_000)
    const date = `2026-0${(i % 3) + 1}-${10 + (i % 18)}`
    const event = { deal: `D${i}`, kind: 'booked', date, amount } as const
    return { person: `Person ${(i % people) + 1}`, amount, share: 1, overlay: false, event }
  })
  const refunds = credits
    .filter((_, i) => i % 50 === 0)
    .map((credit): Credit => {
      const { deal } = credit.event
      const event = {
        deal: `R${deal}`,
        kind: 'refund',
        date: '2026-03-28',
        amount: -credit.amount,
        reverses: deal,
      } as const
      return { ...credit, amount: -credit.amount, event }
    })
  const lines = credits
    .filter(({ event }) => event.date < '2026-03')
    .map(({ person, amount, event }): PastLine => {
      const { deal, date } = event
      return {
        month: date.slice(0, 7),
        person,
        kind: 'deal',
        plan: 'C1',
        deal,
        base: amount,
        amount: amount / 50,
        date,
      }
    })
  const dated = { every: 'month', kpi: 'KPI 1' } as const
  return {
    ...team,
    credits: [...credits, ...refunds],
    commissionPlans: [plan],
    history: { ...team.history, lines },
    rewards: {
      ...team.rewards,
      pools: [{ ...dated, team: 'each', goal: { attainment: 0.8 }, pool: { amount: 500_000 }, sharedBy: 'points' }],
      prizes: [
        {
          ...dated,
          name: 'First',
          by: 'actual',
          competitors: 'person',
          places: [{ first: 1, last: 10, amount: 50_000 }],
        },
      ],
    },
  }
}

const PEOPLE = 10_000

function paidOn(deals: number) {
  const busy = dealsOf(PEOPLE, deals)
  const ms = median(5, () => scoreMonth(busy))
  const before = process.memoryUsage().heapUsed
  const paid = scoreMonth(busy)
  const heapMb = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  const name = `pay${deals / 1000}k`
  return { [`${name}Ms`]: ms, [`${name}HeapMb`]: heapMb, [`${name}Lines`]: outputOf(busy, paid, 'en').payLines.length }
}

/** A month of 10 000 people with so many thousand deals: how long, how much memory, how many pay lines. */
export const part: Part = {
  most: { pay100kMs: 1500 },
  figures: () => Object.assign({}, ...[100_000, 200_000].map(paidOn)),
}
