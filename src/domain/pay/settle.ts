import type { MonthContext } from '../lookups/context'
import type { Presence } from '../lookups/presence'
import type { AmountOrShare } from '../records/rewards'
import { type DrawTerms, drawOn } from '../rewards/draw'
import { why } from '../values/explain'
import { product } from '../values/money'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'
import type { PayLine } from './kind'

const say = texts('settle', {
  advance: {
    en: 'what is earned is below 0: {advance:money} is advanced and owed',
    'zh-CN': '本月所得低于 0,先垫付 {advance:money},记为欠款',
  },
  draw: {
    en: 'earned {earned:money}, less than the draw of {draw:money}: {advance:money} is advanced and owed',
    'zh-CN': '本月所得 {earned:money},不足预支额 {draw:money},预支 {advance:money},记为欠款',
  },
  guaranteed: {
    en: 'earned {earned:money}, less than the guarantee of {draw:money}: {advance:money} on top',
    'zh-CN': '本月所得 {earned:money},不足保底 {draw:money},补足 {advance:money}',
  },
  deferred: {
    en: 'at most {most:money} is taken back in a month: {advance:money} is left for later and owed',
    'zh-CN': '每月最多扣回 {most:money},其余 {advance:money} 记为欠款,以后再扣',
  },
  recovered: {
    en: '{recovered:money} of {owed:money} owed is taken back',
    'zh-CN': '欠款 {owed:money},本月扣回 {recovered:money}',
  },
  byHand: { en: '{reason}', 'zh-CN': '{reason}' },
})

/** What stands before draws: own lines after the cap, and what is taken back (0 or more); minor units. */
export interface Standing {
  readonly own: number
  readonly back: number
}

export interface Settled {
  readonly lines: readonly PayLine[]
  readonly owedAfter: number
}

/** The last step of pay: what may be taken back, the draw, what is owed. Nobody's pay falls below 0; the rest is carried. */
export function settle(context: MonthContext, presence: Presence, standing: Standing): Settled {
  const { policy, history } = context.input
  const person = presence.person.name
  const owed = history.owed.get(person) ?? 0
  const terms = drawOf(context, presence)
  if (!terms && policy.belowZero === 'show') return byHand(context, person, { lines: [], owedAfter: owed, pay: 0 })
  const most = policy.mostTakenBack && mostOf(policy.mostTakenBack, standing.own)
  const { own, back } = standing
  const taking = { own, back, owed, most, terms: terms ?? NO_DRAW }
  const drawn = taken(taking)
  const lines = linesOf(person, drawn, taking)
  const pay = drawn.earned + drawn.advance - drawn.recovered
  return byHand(context, person, { lines, owedAfter: drawn.owedAfter, pay })
}

const NO_DRAW: DrawTerms = { kind: 'recoverable', draw: 0 }

/** The person's draw by active days. */
function drawOf({ input }: MonthContext, { person, days, daysInMonth }: Presence): DrawTerms | undefined {
  const row = versionFor(input.rewards.draws, input.month).find(draw => draw.person === person.name)
  return row && { kind: row.kind, draw: product([row.amount, days], [daysInMonth]) }
}

function mostOf(most: AmountOrShare, own: number): number {
  return 'amount' in most ? most.amount : product([Math.max(0, own), most.share])
}

interface Taking extends Standing {
  readonly owed: number
  readonly most: number | undefined
  readonly terms: DrawTerms
}

export interface Taken {
  /** Own pay less what is taken back now. */
  readonly earned: number
  /** Of what is to be taken back: left for later. */
  readonly deferred: number
  readonly advance: number
  readonly recovered: number
  readonly owedAfter: number
}

/** A draw where clawbacks and debts together take back at most so much; what is left of them is owed. */
export function taken({ own, back, owed, most = Number.POSITIVE_INFINITY, terms }: Taking): Taken {
  const deferred = Math.max(0, back - most)
  const earned = own - back + deferred
  const drawn = drawOn(earned, owed, terms)
  const recovered = Math.min(drawn.recovered, most - (back - deferred))
  const owedAfter = drawn.owedAfter + drawn.recovered - recovered + deferred
  return { earned, deferred, advance: drawn.advance, recovered, owedAfter }
}

function linesOf(person: string, drawn: Taken, { owed, most = 0, terms }: Taking): PayLine[] {
  const { earned, deferred, advance, recovered } = drawn
  const lines: PayLine[] = []
  const values = { advance: advance / 100, earned: earned / 100, draw: terms.draw / 100 }
  if (deferred > 0) {
    const reason = why(say.deferred, { most: most / 100, advance: deferred / 100 })
    lines.push({ person, kind: 'drawAdvance', amount: deferred, why: reason })
  }
  if (advance > 0) {
    const wording = terms.draw === 0 ? say.advance : terms.kind === 'recoverable' ? say.draw : say.guaranteed
    const base = terms.draw === 0 ? undefined : terms.draw
    lines.push({ person, kind: 'drawAdvance', base, amount: advance, why: why(wording, values) })
  }
  if (recovered > 0) {
    const reason = why(say.recovered, { recovered: recovered / 100, owed: owed / 100 })
    lines.push({ person, kind: 'drawRecovered', base: owed, amount: -recovered, why: reason })
  }
  return lines
}

interface BeforeHand extends Settled {
  readonly pay: number
}

/** Advances and repayments somebody wrote on Adjustments; no more is paid back than is owed and paid. */
function byHand(context: MonthContext, person: string, { lines, owedAfter, pay }: BeforeHand): Settled {
  const more = [...lines]
  let [owed, left] = [owedAfter, pay]
  for (const { kind, amount: asked, date, reason } of context.adjustmentsOf(person)) {
    if (kind !== 'draw') continue
    const amount = asked >= 0 ? asked : -Math.max(0, Math.min(-asked, owed, left))
    if (amount === 0) continue
    owed += amount
    left += amount
    const said = why(say.byHand, { reason })
    more.push({ person, kind: amount > 0 ? 'drawAdvance' : 'drawRecovered', amount, date, why: said })
  }
  return { lines: more, owedAfter: owed }
}
