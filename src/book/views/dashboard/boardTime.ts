import { weeksIn } from '../../../domain/breakdown/weeks'
import { type DayCount, leftAfter } from '../../../domain/pace/progress'
import { type DayKind, isWorkday, workCalendar } from '../../../domain/pace/workdays'
import type { Kpi } from '../../../domain/records/month'
import { evened } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { firstDay, fiscalYear, lastDay, type Month } from '../../../domain/values/period'
import { halfUp } from '../../../domain/values/round'
import type { Reads } from '../../reading/reads'
import { calendarOf } from '../../reading/workCalendar'
import type { Settings } from '../../settings/settings'

export interface BoardWeek {
  /** Such as W10 2–8. */
  readonly label: string
  readonly weight: number
}

/** The days of a month, as pace counts them and as its weeks share its target. */
export interface BoardTime {
  readonly count: 'workdays' | 'calendar' | ''
  readonly week: string
  /** Days of that count after the day the workbook stands at. */
  readonly left: number | ''
  readonly weeks: readonly BoardWeek[]
  /** Days of the month that are not as the week says. */
  readonly days: ReadonlyArray<{ readonly day: Day; readonly kind: DayKind }>
}

export const NO_TIME: BoardTime = { count: '', week: '', left: '', weeks: [], days: [] }

export function timeOf(reads: Reads, settings: Settings, { month, today }: { month: Month; today: Day }): BoardTime {
  const calendar = calendarOf(reads, settings)
  const usual = workCalendar(calendar.week)
  const [start, end] = [firstDay(month), lastDay(month)]
  const count: DayCount = settings.paceBy === 'calendar' ? { kind: 'calendar' } : { kind: 'workdays', calendar }
  const isOdd = (day: Day) => day >= start && day <= end && isWorkday(day, calendar) !== isWorkday(day, usual)
  return {
    count: count.kind,
    week: settings.workingWeek,
    left: leftAfter(today, { start, end }, count),
    weeks: weeksIn(month, calendar).map(({ week, from, to, weight }) => ({
      label: `${week.slice(5)} ${Number(from.slice(8))}–${Number(to.slice(8))}`,
      weight,
    })),
    days: [...calendar.holidays, ...calendar.workdays]
      .filter(isOdd)
      .sort()
      .map(day => ({ day, kind: isWorkday(day, calendar) ? 'workday' : 'holiday' })),
  }
}

/** The unit in which the targets of a month are shared over its weeks: that of the plan, if all are multiples of it. */
export function stepOf({ planning }: Reads, kpi: Kpi, { month, fiscalStart, targets }: Shared): number {
  const year = fiscalYear(month, fiscalStart)
  const rows = (planning?.rows ?? []).filter(row => Number(row.year) === year && evened(row.kpi) === evened(kpi.name))
  const unit = rows.find(row => row.unit !== undefined)?.unit
  const isWhole = (step: number) =>
    targets.every(target => Math.abs(target / step - Math.round(target / step)) < 1e-9 * Math.max(1, target / step))
  return [unit, 1].find(step => step !== undefined && isWhole(step)) ?? LEAST
}

interface Shared {
  readonly month: Month
  readonly fiscalStart: number
  readonly targets: readonly number[]
}

const LEAST = 0.01

/** A target in whole hundredths, so that its weeks can add up to it. */
export function askedOf(target: number | ''): number | '' {
  return target === '' || target < 0 ? '' : halfUp(target, 2)
}
