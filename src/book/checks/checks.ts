import { evened, shownCell } from '../../domain/values/cell'
import { howToMend, type Issue, type Place, type Severity, whatIsWrong } from '../../domain/values/issue'
import { address } from '../../domain/values/place'
import { type Lang, say, texts } from '../../domain/values/text'
import type { Reads, TableSet } from '../reading/reads'
import type { RecordOf } from '../table/table'
import { tables } from '../tables/index'
import { located } from './locate'
import { fixesOf } from './mends'

const words = texts('checks', {
  more: { en: '{what} (and {count} more like it)', 'zh-CN': '{what}(另有 {count} 处类似)' },
  where: { en: '{tab} {cells}', 'zh-CN': '{tab} {cells}' },
  column: { en: '{tab} {cells} ({header})', 'zh-CN': '{tab} {cells}({header})' },
})

/** A row of Checks, and the cell its place leads to. */
export type CheckRecord = RecordOf<TableSet['checks']> & {
  readonly goTo?: { readonly table: string; readonly cell?: string } | undefined
}

const ORDER: Readonly<Record<Severity, number>> = { stop: 0, leavesOut: 1, look: 2 }

/** Problems as rows of Checks: one line per cause, the gravest first, then those with most money, then most people. */
export function checkRecords(issues: readonly Issue[], reads: Reads, lang: Lang): CheckRecord[] {
  const pay = payOf(reads)
  const stake = (group: Group) => stakedBy(group, pay)
  const byWeight = (a: Group, b: Group) => stake(b) - stake(a) || whoIn(b).length - whoIn(a).length
  return grouped(located(issues, reads))
    .sort((a, b) => ORDER[severityOf(a)] - ORDER[severityOf(b)] || byWeight(a, b))
    .map(group => recordOf(group, reads, lang))
}

/** What each person was paid last, else the base of the bonus. */
function payOf({ results, people }: Reads): ReadonlyMap<string, number> {
  const pay = new Map<string, number>()
  for (const { name, baseBonus = 0 } of people?.rows ?? []) pay.set(evened(name), baseBonus)
  const scored = (results?.rows ?? []).filter(({ total }) => total !== undefined)
  for (const { name, total = 0 } of [...scored].sort((a, b) => (a.period < b.period ? -1 : 1))) {
    pay.set(evened(name), Math.abs(total))
  }
  return pay
}

/** The money a cause stands in the way of, or has changed. */
function stakedBy(group: Group, pay: ReadonlyMap<string, number>): number {
  const changed = group.reduce((sum, issue) => sum + Math.abs(Number(issue.with.amount ?? 0)) || 0, 0)
  return whoIn(group).reduce((sum, who) => sum + (pay.get(evened(who)) ?? 0), changed)
}

type Group = readonly [Issue, ...Issue[]]

function severityOf([first]: Group): Severity {
  return first.severity
}

function whoIn(group: Group): string[] {
  return [...new Set(group.flatMap(issue => issue.who ?? []))]
}

/** Cells of one column with one kind of problem are one cause; so is the same problem of several people. */
function grouped(issues: readonly Issue[]): Group[] {
  const groups = new Map<string, Group>()
  for (const issue of issues) {
    const key = causeOf(issue)
    const known = groups.get(key)
    groups.set(key, known ? [...known, issue] : [issue])
  }
  return [...groups.values()]
}

const PER_CELL = /^(field|row)\.|^handEdits\.cell$|^plan\.overlap$/

/** The same problem of several people is one cause. */
function causeOf({ problem, severity, place, with: { person, ...values } }: Issue): string {
  const what = PER_CELL.test(problem.id) && place?.column !== undefined ? String(place.column) : JSON.stringify(values)
  return [problem.id, severity, place?.table ?? '', what].join('\u0001')
}

/** Cells or people of a cause, each counted once. */
function sizeOf(group: Group): number {
  return new Set(group.map(({ place, with: { person } }) => `${place?.row},${place?.column},${person}`)).size
}

/** The sentence speaks of one person or cell; who else it concerns stands beside it. */
function namesOne({ problem, with: values }: Issue): boolean {
  return PER_CELL.test(problem.id) || 'person' in values
}

const CELLS_SHOWN = 6

function recordOf(group: Group, reads: Reads, lang: Lang): CheckRecord {
  const [first] = group
  const what = whatIsWrong(first, lang)
  const size = sizeOf(group)
  const more = say(words.more, { what, count: size - 1 }, lang)
  return {
    severity: first.severity,
    who: whoIn(group).join(lang === 'en' ? ', ' : '、') || undefined,
    where: whereIs(group, reads, lang),
    goTo: first.place && { table: first.place.table, ...cellOf(first.place) },
    what: size > 1 && (namesOne(first) || whoIn(group).length < size) ? more : what,
    how: howToMend(first, lang),
    ...mendable(group, reads, lang),
  }
}

/** A cell holds 50 000 characters; a longer list of changes is mended in parts. */
const LONGEST = 45_000

/** An empty box where a rule can mend the cause, with what it would change. */
function mendable(group: Group, reads: Reads, lang: Lang): Partial<CheckRecord> {
  const fixes = [...new Set(group.flatMap(issue => fixesOf(issue, reads, lang).map(fix => JSON.stringify(fix))))]
  let length = 0
  const kept = fixes.filter(fix => {
    length += fix.length + 1
    return length < LONGEST
  })
  return kept.length === 0 ? {} : { mend: false, change: `[${kept.join(',')}]` }
}

function cellOf(place: Place): { readonly cell?: string } {
  const cell = address(place)
  return cell === '' ? {} : { cell }
}

/** `Actuals C5, C9 (Satisfaction)`. */
function whereIs(group: Group, reads: Reads, lang: Lang): string | undefined {
  const [{ place }] = group
  if (!place) return undefined
  const read = reads[place.table as keyof TableSet]
  const tab = place.tab ?? read?.grid.tab ?? tables[place.table as keyof TableSet]?.name[lang] ?? place.table
  const all = [...new Set(group.map(issue => address(issue.place ?? {})))].filter(Boolean)
  const cells = all.length > CELLS_SHOWN ? [...all.slice(0, CELLS_SHOWN), '…'] : all
  const header = place.column === undefined ? null : (read?.grid.cells[read.header.row]?.[place.column - 1] ?? null)
  const values = { tab, cells, header: shownCell(header) }
  return say(header === null ? words.where : words.column, values, lang).trim()
}
