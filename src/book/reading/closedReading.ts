import type { MonthInput } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { renamesSince } from '../checks/renamed'
import type { Rename } from '../editing/rename'
import type { Figures } from '../results/figuresText'
import { settingNamed } from '../settings/settings'
import type { Reads } from './reads'

/** The names of a closed period and those of today; what was not renamed is itself. */
export interface Names {
  before(of: Named, name: string): string
  now(of: Named, name: string): string
}
type Named = 'people.name' | 'teams.team' | 'kpis.kpi'

/** How names changed since a period was closed with these figures. */
export function namesSince(kept: Figures, reads: Reads, period: string): Names {
  const renames = renamesSince(kept, reads, period)
  const through = (of: Named, name: string, step: (rename: Rename) => readonly [from: string, to: string]) =>
    renames.reduce((known, rename) => {
      const [from, to] = step(rename)
      return rename.of === of && evened(from) === evened(known) ? to : known
    }, name)
  return {
    before: (of, name) => through(of, name, ({ from, to }) => [to, from]),
    now: (of, name) => through(of, name, ({ from, to }) => [from, to]),
  }
}

type Compared = Pick<MonthInput, 'people' | 'figures' | 'targets' | 'leftOut' | 'kpis'>

/** What of an input is compared with today's, under the names of then or of now. */
function renamed<I extends Compared>(input: I, names: Names, to: keyof Names): I {
  const person = (name: string) => names[to]('people.name', name)
  const kpi = (name: string) => names[to]('kpis.kpi', name)
  const people = new Set(input.people.map(({ name }) => name))
  const owner = (name: string) => (people.has(name) ? person(name) : names[to]('teams.team', name))
  return {
    ...input,
    figures: input.figures.map(one => ({ ...one, person: person(one.person), kpi: kpi(one.kpi) })),
    targets: input.targets.map(one => ({ ...one, owner: owner(one.owner), kpi: kpi(one.kpi) })),
    leftOut: new Map([...input.leftOut].map(([name, why]) => [person(name), why])),
    kpis: input.kpis.map(one => ({ ...one, name: kpi(one.name) })),
  }
}

/** Today's figures and targets as the closed period names them. */
export function asNamedThen(now: MonthInput, names: Names): MonthInput {
  return renamed(now, names, 'before')
}

/** The figures, targets and deals of the closed period as they are named today. */
export function asNamedNow(kept: MonthInput, names: Names): MonthInput {
  const credits = kept.credits.map(one => ({ ...one, person: names.now('people.name', one.person) }))
  return { ...renamed(kept, names, 'now'), credits }
}

/** The sheets as they read where the fiscal year begins in this month, as it did when a period was closed. */
export function withFiscalStart(reads: Reads, start: number): Reads {
  const { settings } = reads
  if (!settings) return reads
  const rows = settings.rows.map(row =>
    settingNamed(row.setting)?.id === 'fiscalYearStart' ? { ...row, value: start } : row,
  )
  return { ...reads, settings: { ...settings, rows } }
}
