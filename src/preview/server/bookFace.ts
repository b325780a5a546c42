import { customFunctionsOf } from '@yardstick/standin/bundle'
import type { Menu, WorldState } from '@yardstick/standin/state'
import { nextFiring } from '@yardstick/standin/timetable'
import type { FaceBook, FaceFunction, FaceMenuItem, Lang } from '../protocol'

const itemFace = (item: Menu['items'][number], path: readonly string[]): FaceMenuItem => {
  if (item === 'separator') return item
  const own = [...path, item.label]
  return 'items' in item
    ? { label: item.label, items: item.items.map(sub => itemFace(sub, own)) }
    : { label: item.label, path: own }
}

const SUMMARY = /\/\*\*\s*\n?\s*\*?\s*([^\n*]+)[^/]*(?:\/[^/]*)*?\*\/\s*$/

/** Custom functions with the first line of their description, as the bundle says them. */
export const functionsIn = (code: string): FaceFunction[] =>
  [...customFunctionsOf(code)].sort().map(name => {
    const at = code.search(new RegExp(`^function ${name}\\(`, 'mi'))
    const start = code.lastIndexOf('/**', at)
    const about = SUMMARY.exec(code.slice(start, at))?.[1]?.trim() ?? ''
    return { name, about }
  })

/** The language most letters of the tabs' names are in. */
export const langOfBook = ({ book }: WorldState): Lang => {
  const names = book.sheets.map(sheet => sheet.name).join('')
  const chinese = names.match(/\p{Script=Han}/gu)?.length ?? 0
  return chinese * 2 > names.length || (names.length < 8 && book.locale.startsWith('zh')) ? 'zh-CN' : 'en'
}

const MOST_MAILS = 200

/** What belongs to no tab. */
export const bookFace = (state: WorldState, functions: readonly FaceFunction[]): FaceBook => ({
  name: state.book.name,
  locale: state.book.locale,
  lang: langOfBook(state),
  timeZone: state.book.timeZone,
  order: state.book.sheets.map(({ id }) => id),
  menus: state.menus.map(({ label, items }) => ({ label, items: items.map(item => itemFace(item, [label])) })),
  triggers: state.triggers.map(trigger => ({
    id: trigger.id,
    handler: trigger.handler,
    owner: trigger.owner,
    event: trigger.event,
    next: nextFiring(trigger, state.scriptTimeZone),
  })),
  mails: state.mailbox.slice(-MOST_MAILS).map(({ to, subject, body, at }) => ({ to, subject, body, at: at.getTime() })),
  failures: state.failures
    .slice(-MOST_MAILS)
    .map(({ handler, owner, message, at }) => ({ handler, owner, message, at: at.getTime() })),
  now: state.now,
  user: state.user.email,
  functions,
})
