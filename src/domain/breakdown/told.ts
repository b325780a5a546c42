import { type Issue, issue } from '../values/issue'
import type { Month } from '../values/period'
import { texts } from '../values/text'
import type { Shared } from './level'
import { COMPANY, type Line, ownerWords, total } from './line'
import type { PlanInput } from './plan'
import { planned } from './problems'

const say = texts('breakdown.told', {
  more: { en: 'more', 'zh-CN': '多' },
  less: { en: 'less', 'zh-CN': '少' },
})

interface Given {
  readonly of: readonly number[]
  readonly lines: readonly Line[]
  readonly given: Shared
}

/** What could not be met when a parent's months were shared: who, which months, how much. */
export function told({ months }: PlanInput, parent: Line, { of, lines, given }: Given): Issue[] {
  const above = parent.kind === COMPANY ? ownerWords.company : parent.name
  const nameOf = (i: number) => lines[i]?.name ?? ''
  const issues: Issue[] = []
  for (const [j, over] of given.over.entries()) {
    if (over <= 0) continue
    const figure = of[j] ?? 0
    const values = {
      parent: above,
      month: months[j],
      locked: (figure + over) / 100,
      by: over / 100,
      figure: figure / 100,
    }
    issues.push(issue(planned.locksAbove, values))
  }
  const uncarried = months.filter((_, j) => (given.uncarried[j] ?? 0) > 0)
  if (uncarried.length > 0 && lines.length > 0) {
    issues.push(issue(planned.uncarried, { parent: above, by: total(given.uncarried) / 100, month: uncarried }))
  }
  for (const [i, by] of given.moved.entries()) {
    const line = lines[i]
    if (by === 0 || !line) continue
    const values = { who: nameOf(i), parent: above, by: Math.abs(by) / 100, more: by > 0 ? say.more : say.less }
    const asked = { asked: (line.year - by) / 100, year: line.year / 100, months: monthsMoved(months, line, by) }
    issues.push(issue(planned.yearGaveWay, { ...values, ...asked }, { who: [nameOf(i)] }))
  }
  for (const { child, month, by } of parent.buffer > 0 ? [] : given.odd) {
    issues.push(issue(planned.oddRest, { who: nameOf(child), by: by / 100, month: months[month] }))
  }
  return issues
}

/** The months in which a row carries more (or less) than its share of the year it was asked for. */
function monthsMoved(months: readonly Month[], line: Line, by: number): Month[] {
  const [source] = line.sources
  const shares = line.months.map((_, j) => (source?.of[j] ?? 0) * (source?.share[j] ?? 0))
  const whole = total(shares)
  const away = line.months.map((figure, j) => {
    const asked = whole > 0 ? ((line.year - by) * (shares[j] ?? 0)) / whole : 0
    return line.locked[j] ? 0 : (figure - asked) * Math.sign(by)
  })
  const most = Math.max(...away)
  return months.filter((_, j) => (away[j] ?? 0) > 0 && (away[j] ?? 0) >= most / 2)
}
