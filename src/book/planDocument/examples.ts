import type { Kpi } from '../../domain/records/month'
import { inTermsOf, methodOf } from '../../domain/scores/kpiScore'
import { explain } from '../../domain/values/explain'
import { halfUp } from '../../domain/values/round'
import { type Lang, say } from '../../domain/values/text'
import { words } from './words'

/** Somewhat short of the target: where methods differ. */
const REACHED = 0.86
/** Without a target: a figure worth so many points. */
const POINTS = 75
/** A target so small counts whole things: customers, talks. */
const COUNTED = 20

/** What a figure in the midst of what is usual would give. */
export function exampleLines(kpi: Kpi, lang: Lang): string[] {
  const method = methodOf(kpi)
  const example = method.target === 'none' ? withoutTarget(kpi) : withTarget(kpi)
  const scored = method.run(example, kpi.rule)
  if ('wrong' in scored) return []
  const sentence = explain(inTermsOf(kpi, scored.why), lang).replace(/[.。]$/, '')
  const { actual, target } = example
  if (target === undefined || method.target === 'none') return [say(words.exampleAlone, { example: sentence }, lang)]
  const shown = (figure: number) => ({ figure, percent: kpi.percent })
  return [say(words.example, { actual: shown(actual), target: shown(target), example: sentence }, lang)]
}

interface Example {
  readonly actual: number
  readonly target?: number
}

function withTarget(kpi: Kpi): Example {
  const target = kpi.target ?? (kpi.percent ? 1 : 100)
  const isLess = methodOf(kpi).better === 'less'
  const near = target * (isLess ? 2 - REACHED : REACHED)
  if (kpi.percent) return { target, actual: halfUp(near, 4) }
  if (!Number.isInteger(target) || target > COUNTED) return { target, actual: halfUp(near, 2) }
  const whole = halfUp(near, 0)
  const next = isLess || target <= 2 ? target + 1 : target - 1
  return { target, actual: whole === target ? next : whole }
}

function withoutTarget(kpi: Kpi): Example {
  const allowed = kpi.target === undefined ? {} : { target: kpi.target }
  const actual = methodOf(kpi).reach(POINTS, { actual: 0, ...allowed }, kpi.rule) ?? 0
  if (kpi.percent) return { actual: halfUp(actual, 4), ...allowed }
  return { actual: halfUp(actual, Math.abs(actual) >= 2 ? 0 : 2), ...allowed }
}
