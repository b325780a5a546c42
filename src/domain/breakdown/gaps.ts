import { product } from '../values/money'
import { COMPANY, type OwnerKind, total } from './line'

/** A row of Targets as it stands. Figures are whole hundredths; undefined is blank. */
export interface Standing {
  readonly kind: OwnerKind
  readonly name: string
  readonly months: ReadonlyArray<number | undefined>
  readonly annual?: number | undefined
  /** Teams of a person, by month. */
  readonly teams: ReadonlyArray<string | undefined>
  /** Months in which a person was in another team as well: nobody can tell how much of the figure belongs to which. */
  readonly also?: ReadonlyArray<readonly string[]>
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
    const months = parent.months.map((figure, j) => gapIn(parent, children, { asked: asked(figure, parent), at: j }))
    const byMonth = [parent, ...children].every(({ months: own }) => own.some(figure => figure !== undefined))
    const year = byMonth ? total(months) : asked(yearOf(parent), parent) - total(children.map(yearOf))
    return [{ parent, children, months: byMonth ? months : months.map(() => 0), year: year - parent.uncovered }]
  })
}

function asked(figure: number | undefined, { buffer }: Standing): number {
  return product([figure ?? 0, 1 + buffer])
}

/** What a month lacks; somebody in two teams fills as much of it as there is room for. */
function gapIn(
  parent: Standing,
  children: readonly Standing[],
  month: { readonly asked: number; readonly at: number },
) {
  const isOnly = parent.kind === COMPANY
  const figures = (counts: (child: Standing) => boolean) =>
    total(children.map(child => (counts(child) ? child.months[month.at] : 0)))
  const isShared = (child: Standing) => !isOnly && inBoth(child, parent.name, month.at)
  const belongs = (child: Standing) =>
    child.kind !== 'person' || isOnly || (child.teams[month.at] === parent.name && !isShared(child))
  const gap = month.asked - figures(belongs)
  return gap - Math.min(Math.max(gap, 0), figures(isShared))
}

function inBoth({ teams, also }: Standing, team: string, at: number): boolean {
  const others = also?.[at] ?? []
  return others.length > 0 && (teams[at] === team || others.includes(team))
}

/** A year of which only the total is filled in counts as that. */
function yearOf({ months, annual }: Standing): number {
  return months.some(figure => figure !== undefined) ? total(months) : (annual ?? 0)
}

const isOf = (team: string) => (row: Standing) =>
  row.teams.includes(team) || (row.also ?? []).some(teams => teams.includes(team))
