import type { Person, Stint } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, type Place, problems } from '../../domain/values/issue'
import { toMinor } from '../../domain/values/money'
import { nearest } from '../../domain/values/spelling'
import { placeOf, type Reads, type Row } from './reads'

const found = problems('roster', {
  unknown: {
    severity: 'leavesOut',
    what: { en: '{found} is not in People', 'zh-CN': '“{found}”不在人员表中' },
    mend: { en: 'Add a row to People, or correct the name.', 'zh-CN': '请在人员表添加,或更正姓名。' },
  },
  unknownLike: {
    severity: 'leavesOut',
    what: { en: '{found} is not in People', 'zh-CN': '“{found}”不在人员表中' },
    mend: { en: 'Did you mean {like}?', 'zh-CN': '是“{like}”吗?' },
  },
  ambiguous: {
    severity: 'leavesOut',
    what: { en: 'there are {count} people called {found}', 'zh-CN': '有 {count} 个人叫“{found}”' },
    mend: { en: 'Write {names}, or the id.', 'zh-CN': '请写成 {names},或填写工号。' },
  },
})

export const rosterProblems = found

/** The people of the workbook, found by name or id however it is spelled. */
export interface Roster {
  readonly people: readonly Person[]
  /** The one meant by a name or id. */
  find(typed: string, place: Place, month?: string): Person | Issue
  /** All who may be meant, for leaving them out. */
  meant(typed: string): readonly Person[]
}

export function isPerson(result: Person | Issue): result is Person {
  return 'stints' in result
}

type PeopleRead = NonNullable<Reads['people']>

export function roster(read: Reads['people'], defaultPlan: string | undefined): Roster {
  const named = (read?.incomplete ?? []).flatMap(row =>
    row.name === undefined ? [] : [{ team: '', ...row } as Row<'people'>],
  )
  const groups = byPerson([...(read?.rows ?? []), ...named])
  const sharing = groupBy(groups, rows => evened(rows[0]?.name ?? ''))
  const people = groups.map(rows => {
    const namesakes = sharing.get(evened(rows[0]?.name ?? ''))?.length ?? 1
    return person(read as PeopleRead, rows, namesakes, defaultPlan)
  })
  const index = new Map<string, Set<Person>>()
  const add = (text: string | undefined, who: Person) => {
    if (text !== undefined) index.set(evened(text), (index.get(evened(text)) ?? new Set()).add(who))
  }
  for (const [i, who] of people.entries()) {
    add(who.name, who)
    add(who.id, who)
    for (const row of groups[i] ?? []) add(row.name, who)
  }
  const meant = (typed: string) => [...(index.get(evened(typed)) ?? [])]
  return { people, meant, find: (typed, place, month) => oneOf(meant(typed), typed, { place, month, people }) }
}

interface Sought {
  readonly place: Place
  readonly month?: string | undefined
  readonly people: readonly Person[]
}

function oneOf(hits: readonly Person[], typed: string, { place, month, people }: Sought): Person | Issue {
  const [only] = hits
  if (hits.length === 1 && only) return only
  const about = { place, month, who: hits.length > 1 ? hits.map(who => who.name) : [typed] }
  if (hits.length > 1) {
    return issue(found.ambiguous, { found: typed, count: hits.length, names: hits.map(who => who.name) }, about)
  }
  const like = nearest(
    typed,
    people.map(who => who.name),
  )
  return like === undefined
    ? issue(found.unknown, { found: typed }, about)
    : issue(found.unknownLike, { found: typed, like }, about)
}

/** Rows of one person: one name, unless ids tell two people of that name apart. */
function byPerson(rows: readonly Row<'people'>[]): Row<'people'>[][] {
  const byName = groupBy(rows, row => evened(row.name))
  const isShared = (row: Row<'people'>) =>
    new Set(byName.get(evened(row.name))?.flatMap(other => other.id ?? [])).size > 1
  return [...groupBy(rows, row => evened(row.name) + (isShared(row) ? `\u0001${row.id ?? ''}` : '')).values()]
}

const UNCLEAR = ['start', 'end'] as const

function isUnreadable({ issues, header }: PeopleRead, row: Row<'people'>, id: string): boolean {
  const column = (header.columns.get(id) ?? -1) + 1
  return issues.some(({ place }) => place?.row === row.at && place.column === column)
}

function person(
  read: PeopleRead,
  rows: readonly Row<'people'>[],
  namesakes: number,
  defaultPlan: string | undefined,
): Person {
  const first = rows[0] as Row<'people'>
  const id = rows.find(row => row.id !== undefined)?.id
  const stints = rows.map((row): Stint => {
    const { start, end, team, plan, baseBonus, ramp, fte } = row
    const place = placeOf(read, row)
    const unclear = UNCLEAR.some(id => isUnreadable(read, row, id))
    const bonus = toMinor(baseBonus ?? 0)
    return {
      start,
      end,
      team: team ?? '',
      plan: plan ?? defaultPlan,
      baseBonus: bonus,
      targetBonus: row.targetBonus === undefined ? undefined : Number((row.targetBonus * 100).toPrecision(15)),
      ramp,
      ...(fte === undefined ? {} : { fte }),
      unclear,
      place,
    }
  })
  return { name: namesakes > 1 && id !== undefined ? `${first.name} (${id})` : first.name, id, stints }
}
