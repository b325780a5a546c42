import type { MonthContext } from '../lookups/context'
import { type Issue, issue, problems } from '../values/issue'
import { addMonths } from '../values/period'
import { halfUp, snap } from '../values/round'
import type { Individual } from './individual'
import type { KpiScore } from './kpiScore'

const MEND = {
  en: 'Is {proposed} meant? It is computed as typed.',
  'zh-CN': '是 {proposed} 吗?目前按所填计算。',
}

const found = problems('slip', {
  figure: {
    severity: 'look',
    what: {
      en: '{kpi} of {person} in {month} is {actual}; the target is {target}, before it was about {usual}',
      'zh-CN': '{person} {month} 的“{kpi}”为 {actual},目标 {target},以往约 {usual}',
    },
    mend: MEND,
  },
  share: {
    severity: 'look',
    what: {
      en: '{kpi} of {person} in {month} is {actual}; the target is {target}',
      'zh-CN': '{person} {month} 的“{kpi}”为 {actual},目标 {target}',
    },
    mend: MEND,
  },
})

export const slipProblems = found

const FACTORS = [100, 1 / 100, 10_000, 1 / 10_000]
const WITHIN = 3
const MONTHS_LOOKED_BACK = 12

/** Figures that look typed in another unit: off by a factor from the target and, where there is one, from the person's own median. */
export function slips(context: MonthContext, people: readonly Individual[]): Issue[] {
  return people.flatMap(({ lines, presence }) =>
    lines.flatMap(({ score }) => slipOf(context, presence.person.name, score) ?? []),
  )
}

function slipOf(context: MonthContext, person: string, score: KpiScore): Issue | undefined {
  const { kpi, actual, target } = score
  if (kpi.source !== 'typed' || actual === undefined || target === undefined || score.figure !== 'known')
    return undefined
  const factor = FACTORS.find(by => isNear(actual / target, by))
  if (factor === undefined) return undefined
  const usual = median(before(context, person, score))
  const isUnusual = usual === undefined ? isShareSlip(kpi.percent, factor) : isNear(actual / usual, factor)
  if (!isUnusual) return undefined
  const { month } = context.input
  const shown = (figure: number) => ({ figure: halfUp(figure, 6), percent: kpi.percent })
  const values = { kpi: kpi.name, person, month, actual: shown(actual), target: shown(target) }
  const proposed = { ...values, proposed: shown(snap(actual / factor)) }
  const about = { who: [person], month, place: { table: 'actuals' } }
  return usual === undefined
    ? issue(found.share, proposed, about)
    : issue(found.figure, { ...proposed, usual: shown(usual) }, about)
}

/** With nothing before it, only a percentage is told by its target alone: 0.95 for 95 %. */
function isShareSlip(percent: boolean, factor: number): boolean {
  return percent && (factor === 100 || factor === 1 / 100)
}

function isNear(ratio: number, factor: number): boolean {
  const off = ratio / factor
  return off > 1 / WITHIN && off < WITHIN
}

/** The person's own figures of the year before. */
function before({ input, figures }: MonthContext, person: string, { kpi }: KpiScore): number[] {
  return Array.from({ length: MONTHS_LOOKED_BACK }, (_, i) => addMonths(input.month, -i - 1)).flatMap(month => {
    const figure = figures.figure(person, month, kpi)
    return typeof figure === 'object' && figure.value !== 0 ? [figure.value] : []
  })
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
