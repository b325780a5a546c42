import type { GateEffect } from '../records/month'
import { type Because, because, why } from '../values/explain'
import { halfUp, snap } from '../values/round'
import { texts } from '../values/text'
import type { Individual } from './individual'

const say = texts('final', {
  own: { en: 'Own score {own}', 'zh-CN': '个人得分 {own}' },
  split: {
    en: 'Own score {own:exact} × {rest:%} + team {team:exact} × {share:%} = {final}',
    'zh-CN': '个人 {own:exact} × {rest:%} + 团队 {team:exact} × {share:%} = {final}',
  },
  points: {
    en: '{points} collaboration points (of {earned}, at most {cap}): {final}',
    'zh-CN': '协作分 {points}(共 {earned},上限 {cap}),合计 {final}',
  },
  gateScore: {
    en: '{kpi} at {points} points is below its veto line of {line}: final score 0',
    'zh-CN': '{kpi} 得 {points} 分,低于一票否决线 {line},最终得分为 0',
  },
  gateGrade: {
    en: '{kpi} at {points} points is below its veto line of {line}: at most grade {grade}',
    'zh-CN': '{kpi} 得 {points} 分,低于一票否决线 {line},等级最高 {grade}',
  },
  gateBonus: {
    en: '{kpi} at {points} points is below its veto line of {line}: no bonus',
    'zh-CN': '{kpi} 得 {points} 分,低于一票否决线 {line},不发奖金',
  },
  gatePay: {
    en: '{kpi} at {points} points is below its veto line of {line}: no pay from this plan',
    'zh-CN': '{kpi} 得 {points} 分,低于一票否决线 {line},本月不发绩效与提成',
  },
})

const EFFECTS = { score: say.gateScore, grade: say.gateGrade, bonus: say.gateBonus, pay: say.gatePay } as const

/** A gate that acts: the KPI's points are strictly below its line. */
export interface ActingGate {
  readonly effect: GateEffect
  readonly grade?: string | undefined
  readonly why: ReturnType<typeof why>
}

export function actingGates(scores: Individual): ActingGate[] {
  return scores.lines.flatMap(({ score: { kpi, points, state } }) => {
    const gate = kpi.gate
    if (!gate || state !== 'scored' || points === undefined || snap(points) >= snap(gate.line)) return []
    const values = { kpi: kpi.name, points: halfUp(points, 2), line: gate.line, grade: gate.grade ?? '' }
    return [{ effect: gate.effect, grade: gate.grade, why: why(EFFECTS[gate.effect], values) }]
  })
}

export interface FinalParts {
  readonly own: number
  /** Undefined where no team counts. */
  readonly team?: number | undefined
  readonly share: number
  readonly points: number
  readonly pointsCap: number
  readonly gates: readonly ActingGate[]
  readonly decimals: number
}

/** individual × (1 − share) + team × share + points, at least 0, rounded where it is computed; a score gate makes it 0. */
export function finalScore({ own, team, share, points, pointsCap, gates, decimals }: FinalParts): Because<number> {
  const mixed = team === undefined || share === 0 ? own : own * (1 - share) + team * share
  const base = halfUp(mixed, decimals)
  const counted = Math.min(points, pointsCap)
  const final = halfUp(Math.max(0, mixed + counted), decimals)
  const veto = gates.find(gate => gate.effect === 'score')
  const values = { own, team: team ?? 0, share, rest: snap(1 - share), final: base }
  const steps = [
    ...(counted === 0 ? [] : [why(say.points, { points: counted, earned: points, cap: pointsCap, final })]),
    ...gates.map(gate => gate.why),
  ]
  return because(veto ? 0 : final, team === undefined || share === 0 ? say.own : say.split, values, steps)
}
