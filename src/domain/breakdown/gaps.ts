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
    return [{ parent, children, months, year: total(months) - parent.uncovered }]
  })
}

const isOf = (team: string) => (row: Standing) => row.teams.includes(team)
