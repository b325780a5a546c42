import { evened } from '../../domain/values/cell'
import { type About, type Issue, issue, problems } from '../../domain/values/issue'
import { nearest } from '../../domain/values/spelling'
import type { Text } from '../../domain/values/text'

const found = problems('names', {
  unknown: {
    severity: 'leavesOut',
    what: { en: 'there is no {kind} called {found}', 'zh-CN': '没有叫“{found}”的{kind}' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
  noneYet: {
    severity: 'leavesOut',
    what: { en: 'there is no {kind} called {found}', 'zh-CN': '没有叫“{found}”的{kind}' },
    mend: { en: 'Add it to its own table, or clear the cell.', 'zh-CN': '请先在相应的表里添加,或清空该单元格。' },
  },
  unknownLike: {
    severity: 'leavesOut',
    what: { en: 'there is no {kind} called {found}', 'zh-CN': '没有叫“{found}”的{kind}' },
    mend: { en: 'Did you mean {like}?', 'zh-CN': '是“{like}”吗?' },
  },
})

export const nameProblems = found

/** A name as its own table spells it. */
export function sameName(typed: string, names: readonly string[]): string | undefined {
  const key = evened(typed)
  return names.find(name => evened(name) === key)
}

/** The issue that a name is in none of its table's rows. */
export function unknownName(kind: Text, typed: string, names: readonly string[], about: About): Issue {
  if (names.length === 0) return issue(found.noneYet, { kind, found: typed }, about)
  const like = nearest(typed, names)
  return like === undefined
    ? issue(found.unknown, { kind, found: typed, accepted: names.slice(0, 12) }, about)
    : issue(found.unknownLike, { kind, found: typed, like }, about)
}
