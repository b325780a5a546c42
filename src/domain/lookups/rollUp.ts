import type { Kpi } from '../records/month'
import type { Evaluated } from '../rules/calculation'
import { addMonths, MONTHS_IN, type Month, monthIndex } from '../values/period'
import { snap } from '../values/round'
import { calculated, type FigureBook } from './figures'

/** One person in one month of a group or window: how many days count, and which part of the figures belongs to it. */
export interface Part {
  readonly person: string
  readonly month: Month
  readonly days: number
  /** 1, or the share of the person's days spent in this team. */
  readonly fraction: number
}

export interface Measured {
  readonly book: FigureBook
  /** The KPI or part of that name in the plan being scored. */
  readonly named: (name: string) => Kpi | undefined
}

/** The figure of one person in one month; a calculated KPI from its parts of that month. */
export function figureOf(measured: Measured, kpi: Kpi, person: string, month: Month): Evaluated {
  if (kpi.source !== 'calculated') return measured.book.figure(person, month, kpi)
  return calculated(kpi, month, (name, when) => {
    const part = measured.named(name)
    return part ? figureOf(measured, part, person, when) : 'missing'
  })
}

/** The figure of a group or window by the KPI's roll-up kind; a calculated one rolls up its parts, never ratios. */
export function rollUp(measured: Measured, kpi: Kpi, parts: readonly Part[]): Evaluated {
  if (kpi.rollUp === 'parts' || kpi.source === 'calculated') {
    return calculatedOver(measured, kpi, parts)
  }
  const figures: Counted[] = []
  const last = kpi.rollUp === 'last' ? lastMonth(parts) : undefined
  for (const part of parts) {
    const figure = figureOf(measured, kpi, part.person, part.month)
    // As a figure stood last: only the last month is asked.
    if (figure === 'missing' && last !== undefined && part.month < last) continue
    if (figure === 'missing') return 'missing'
    if (figure !== 'notMeasured') figures.push({ part, value: figure.value })
  }
  return figures.length === 0 ? 'notMeasured' : { value: snap(COMBINE[kpi.rollUp](figures)) }
}

function lastMonth(parts: readonly Part[]): Month {
  return parts.reduce((last, { month }) => (month > last ? month : last), '')
}

function calculatedOver(measured: Measured, kpi: Kpi, parts: readonly Part[]): Evaluated {
  const month = parts[parts.length - 1]?.month
  if (month === undefined) return 'notMeasured'
  return calculated(kpi, month, (name, when) => {
    const part = measured.named(name)
    const shift = shiftOf(kpi, monthIndex(when) - monthIndex(month))
    return part
      ? rollUp(
          measured,
          part,
          parts.map(p => ({ ...p, month: addMonths(p.month, shift) })),
        )
      : 'missing'
  })
}

/** The period before one of three months lies three months back; the year before always twelve. */
function shiftOf({ frequency }: Kpi, months: number): number {
  const rest = months % MONTHS_IN.year
  return months - rest + rest * MONTHS_IN[frequency]
}

interface Counted {
  readonly part: Part
  readonly value: number
}

const COMBINE: Readonly<Record<Exclude<Kpi['rollUp'], 'parts'>, (figures: readonly Counted[]) => number>> = {
  sum: figures => figures.reduce((sum, { part, value }) => sum + value * part.fraction, 0),
  mean: byDays,
  last: figures => {
    const last = lastMonth(figures.map(({ part }) => part))
    return byDays(figures.filter(({ part }) => part.month === last))
  },
  max: figures => figures.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY),
}

function byDays(figures: readonly Counted[]): number {
  const days = figures.reduce((sum, { part }) => sum + part.days, 0)
  return figures.reduce((sum, { part, value }) => sum + value * part.days, 0) / days
}
