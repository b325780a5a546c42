import type { MonthContext } from '../lookups/context'
import type { ActingGate } from '../scores/final'
import { why } from '../values/explain'
import { texts } from '../values/text'
import { contractClawbacks } from './clawback'
import { paySources } from './index'
import { lineKinds, type PayKind, type PayLine, type PayOf, type PaySource } from './kind'
import { roundedLines, roundingLine } from './rounding'
import { type Settled, settle } from './settle'

export type { PayLine } from './kind'

const say = texts('pay', {
  capCut: {
    en: '{earned:money} is above the cap of {cap:money} per person',
    'zh-CN': '{earned:money} 超过个人封顶 {cap:money}',
  },
})

/** Total pay of a person in a month, minor units: each term is the sum of its lines. */
export interface Pay {
  readonly lines: readonly PayLine[]
  readonly gradeBonus: number
  readonly payoutBonus: number
  readonly milestone: number
  readonly commission: number
  readonly override: number
  readonly pool: number
  readonly prizes: number
  readonly adjustments: number
  readonly capCut: number
  readonly clawback: number
  readonly drawAdvance: number
  readonly drawRecovered: number
  readonly owedAfter: number
  readonly total: number
}

const SOURCES: readonly PaySource[] = Object.values<PaySource>(paySources).sort((a, b) => a.place - b.place)
const OWN = SOURCES.filter(source => !source.takesBack)
const TAKING_BACK = SOURCES.filter(source => source.takesBack)

/** Own lines → cap per person → what is taken back → draw. Pay is never below 0, unless it is to be shown so. */
export function payOf(context: MonthContext, of: PayOf): Pay {
  const { policy } = context.input
  const person = of.presence.person.name
  const effects = new Set(of.gates.map(gate => gate.effect))
  if (effects.has('pay')) return totals(vetoed(context, of), { lines: [], owedAfter: owedBefore(context, person) })
  const sources = effects.has('bonus') ? OWN.filter(source => !source.isBonus) : OWN
  const own = roundedLines(
    sources.flatMap(source => source.lines(context, of)),
    policy,
  )
  const capped = [...own, ...capCut(context, person, own)]
  const back = roundedLines(
    [...TAKING_BACK.flatMap(source => source.lines(context, of)), ...contractClawbacks(context, person, own)],
    policy,
  )
  const settled = settle(context, of.presence, { own: sum(capped), back: -sum(back) })
  const lines = [...capped, ...back]
  const total = sum(lines) + sum(settled.lines)
  return totals([...lines, ...roundingLine(person, total, policy)], settled)
}

function owedBefore({ input }: MonthContext, person: string): number {
  return input.history.owed.get(person) ?? 0
}

/** Under a veto of pay, commission is earned and taken back in one: a later month of the window does not pay it again. */
function vetoed(context: MonthContext, of: PayOf): PayLine[] {
  const gate = of.gates.find(({ effect }) => effect === 'pay')
  const { commission, override } = paySources
  return [
    ...takenBack('veto', commission.lines(context, of), gate),
    ...takenBack('override', override.lines(context, of), gate),
  ]
}

function takenBack(kind: PayKind, lines: readonly PayLine[], gate: ActingGate | undefined): PayLine[] {
  const earned = sum(lines)
  const [first] = lines
  if (earned <= 0 || !gate || !first) return []
  return [...lines, { person: first.person, kind, amount: -earned, why: gate.why }]
}

function capCut({ input }: MonthContext, person: string, lines: readonly PayLine[]): PayLine[] {
  const { capPerPerson: cap, capPolicy } = input.policy
  const earned = sum(lines)
  if (cap === undefined || capPolicy === 'show' || earned <= cap) return []
  const reason = why(say.capCut, { earned: earned / 100, cap: cap / 100 })
  return [{ person, kind: 'capCut', base: earned, amount: cap - earned, why: reason }]
}

function totals(lines: readonly PayLine[], { lines: draws, owedAfter }: Settled): Pay {
  const all = [...lines, ...draws]
  const terms = new Map<string, number>()
  for (const { kind, amount } of all) terms.set(lineKinds[kind].term, (terms.get(lineKinds[kind].term) ?? 0) + amount)
  const of = (term: string) => terms.get(term) ?? 0
  return {
    lines: all,
    gradeBonus: of('gradeBonus'),
    payoutBonus: of('payoutBonus'),
    milestone: of('milestone'),
    commission: of('commission'),
    override: of('override'),
    pool: of('pool'),
    prizes: of('prizes'),
    adjustments: of('adjustments'),
    capCut: of('capCut'),
    clawback: of('clawback'),
    drawAdvance: of('drawAdvance'),
    drawRecovered: 0 - of('drawRecovered'),
    owedAfter,
    total: sum(all),
  }
}

/** What is earned before the cap per person. */
export function earnedBeforeCap(pay: Pay): number {
  const { gradeBonus, payoutBonus, milestone, commission, override, pool, prizes, adjustments } = pay
  return gradeBonus + payoutBonus + milestone + commission + override + pool + prizes + adjustments
}

function sum(lines: readonly PayLine[]): number {
  return lines.reduce((total, line) => total + line.amount, 0)
}
