import { type Figures, parseFigures } from '../../book/results/figuresText'
import { tables } from '../../book/tables/index'
import { canonical } from '../../domain/values/canonical'
import { say as fill, type Lang, texts } from '../../domain/values/text'

const say = texts('verify.otherwise', {
  pay: {
    en: 'computed by version {then}; {now} would give {after:money} instead of {before:money} in all ({people})',
    'zh-CN': '由 {then} 版计算;按 {now} 版计算,合计为 {after:money},而不是 {before:money}({people})',
  },
  person: {
    en: '{person} {after:money} instead of {before:money}',
    'zh-CN': '{person} {after:money},原为 {before:money}',
  },
  more: { en: '{count} more', 'zh-CN': '另有 {count} 人' },
  figures: {
    en: 'computed by version {then}; {now} would give the same pay and other figures on {tables}',
    'zh-CN': '由 {then} 版计算;按 {now} 版计算,应发不变,{tables}中有数字不同',
  },
})

const NAMED = 5

interface Otherwise {
  /** The figures the period was closed with, and those this version gives. */
  readonly kept: Figures
  readonly again: string
  /** The versions that closed it and that runs now. */
  readonly then: string
  readonly now: string
  readonly lang: Lang
}

/** Says what this version gives where an older one gave something else: a closed period stays what it was (docs/rules.md, Closing). */
export function computedOtherwise({ kept, again, then, now, lang }: Otherwise): string {
  const given = parseFigures(again)
  const before = payOf(kept)
  const after = payOf(given)
  const people = [...new Set([...before.keys(), ...after.keys()])].filter(who => before.get(who) !== after.get(who))
  if (people.length === 0) {
    const differing = (Object.keys(kept) as (keyof Figures)[]).filter(
      id => inAnyOrder(kept[id]) !== inAnyOrder(given?.[id]),
    )
    return fill(say.figures, { then, now, tables: differing.map(id => tables[id].name) }, lang)
  }
  const named = people
    .slice(0, NAMED)
    .map(person => fill(say.person, { person, before: before.get(person) ?? 0, after: after.get(person) ?? 0 }, lang))
  const more = people.length > NAMED ? [fill(say.more, { count: people.length - NAMED }, lang)] : []
  const sums = { before: sum(before), after: sum(after), people: [...named, ...more] }
  return fill(say.pay, { then, now, ...sums }, lang)
}

/** Total pay by person. */
function payOf(figures: Figures | undefined): ReadonlyMap<string, number> {
  return new Map(figures?.results.map(({ name, total }) => [String(name), Number(total ?? 0)]))
}

/** Rows follow the ranks, which may be others. */
function inAnyOrder(rows: Figures[keyof Figures] = []): string {
  return rows.map(canonical).sort().join('\n')
}

function sum(pay: ReadonlyMap<string, number>): number {
  return [...pay.values()].reduce((whole, one) => whole + one, 0)
}
