import { COMPANY, type OwnerKind, total } from './line'

/** A row of Targets as it stands. Figures are whole hundredths; undefined is blank. */
export interface Standing {
  readonly kind: OwnerKind
  readonly name: string
  readonly months: ReadonlyArray<number | undefined>
  readonly annual?: number | undefined
  /** Teams of a person, by month. */
  readonly teams: ReadonlyArray<string | undefined>
  readonly buffer: number
  readonly uncovered: number
}

/** Where children do not add up to their parent: by month, and over the year. */
export interface Gap {
  readonly parent: Standing
  readonly children: readonly Standing[]
  /** What the parent asks less what its children carry; above 0 is not shared out yet. */
  readonly months: readonly number[]
  readonly year: number
}

/** Every parent with rows below it, and what lies between them; uncovered ramp and the buffer are no gap. */
export function gapsBetween(rows: readonly Standing[]): Gap[] {
  const people = rows.filter(({ kind }) => kind === 'person')
  const teams = rows.filter(({ kind }) => kind === 'team')
  return rows.flatMap((parent): Gap[] => {
    if (parent.kind === 'person') return []
    const children = parent.kind === COMPANY ? (teams.length > 0 ? teams : people) : people.filter(isOf(parent.name))
    if (children.length === 0) return []
    const belongs = (child: Standing, j: number) =>
      child.kind !== 'person' || parent.kind === COMPANY || child.teams[j] === parent.name
    const months = parent.months.map((figure, j) => {
      const carried = total(children.map(child => (belongs(child, j) ? child.months[j] : 0)))
      return Math.round((figure ?? 0) * (1 + parent.buffer)) - carried
    })
    const byMonth = [parent, ...children].every(({ months: own }) => own.some(figure => figure !== undefined))
    const year = byMonth
      ? total(months)
      : Math.round(yearOf(parent) * (1 + parent.buffer)) - total(children.map(yearOf))
    return [{ parent, children, months: byMonth ? months : months.map(() => 0), year: year - parent.uncovered }]
  })
}

/** A year of which only the total is filled in counts as that. */
function yearOf({ months, annual }: Standing): number {
  return months.some(figure => figure !== undefined) ? total(months) : (annual ?? 0)
}

const isOf = (team: string) => (row: Standing) => row.teams.includes(team)
