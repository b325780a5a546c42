import { type Cell, evened, isBlank } from '../../domain/values/cell'
import { type Typed, typed } from '../../domain/values/field'
import type { RecordOf } from '../table/table'
import type { planning } from '../tables/planning'
import type { PlanBook } from './planBook'
import type { PlanRequest } from './request'

export type PlanningRecord = RecordOf<typeof planning>

/** How a plan was made, a row for each level; risks and answers stay. */
export function planningRecords(book: PlanBook, request: PlanRequest): PlanningRecord[] {
  const of = { year: String(book.year), kpi: book.kpi.name, unit: request.unit, ramp: request.ramp }
  const known = planningOf(book)
  const beside = (level: 'company' | 'team') => {
    const { risk, answer } = known.find(row => row.level === level) ?? {}
    return { risk, answer }
  }
  return [
    {
      ...of,
      level: 'company',
      timeWay: request.time,
      season: request.time === 'seasonal' ? request.season : null,
      growth: request.time === 'growth' ? shareCell(book, request.growth) : null,
      organisationWay: request.teamsBy,
      buffer: shareCell(book, request.bufferTeams),
      ...beside('company'),
    },
    {
      ...of,
      level: 'team',
      organisationWay: request.peopleBy,
      buffer: shareCell(book, request.bufferPeople),
      ...beside('team'),
    },
  ]
}

/** The rows of Planning that tell how this KPI and year were planned last. */
export function planningOf({ reads, year, kpi }: PlanBook) {
  const rows = reads.planning?.rows ?? []
  return rows.filter(row => Number(row.year) === year && evened(row.kpi) === evened(kpi.name))
}

function shareCell({ setting }: PlanBook, cell: Cell | undefined): Typed | null {
  if (isBlank(cell)) return null
  const read = typed().read(cell, setting)
  if ('wrong' in read || read.value.n === 0) return null
  const { n, percent } = read.value
  return { n: percent || Math.abs(n) < 1 ? n : Number(`${n}e-2`), percent: true, scaled: false }
}
