import type { World } from '@yardstick/standin/core'
import { refuse } from '@yardstick/standin/refusals'
import { hide, rename } from '@yardstick/standin/services/sheet'
import { copyOf, deleteSheet } from '@yardstick/standin/services/spreadsheet'
import type { TabChange } from '../protocol'
import { sheetOf } from './places'

type Change<K extends TabChange['kind']> = (world: World, change: Extract<TabChange, { kind: K }>) => void

const CHANGES: { readonly [K in TabChange['kind']]: Change<K> } = {
  add: ({ book }, { at }) => {
    book.active = book.addSheet(book.freeName(book.locale.startsWith('zh') ? '工作表' : 'Sheet'), at)
  },
  rename: (world, { sheet, name }) => {
    rename(sheetOf(world, sheet), name)
  },
  move: (world, { sheet: id, to }) => {
    const { sheets } = world.book
    const sheet = sheetOf(world, id)
    if (to < 0 || to >= sheets.length) throw refuse('outside')
    sheets.splice(sheets.indexOf(sheet), 1)
    sheets.splice(to, 0, sheet)
  },
  color: (world, { sheet, color }) => {
    sheetOf(world, sheet).tabColor = color !== null && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : null
  },
  hide: (world, { sheet }) => {
    hide(sheetOf(world, sheet))
  },
  show: (world, { sheet }) => {
    sheetOf(world, sheet).hidden = false
  },
  remove: (world, { sheet }) => deleteSheet(world.book, [sheetOf(world, sheet)]),
  copy: (world, { sheet: id }) => {
    const { book } = world
    const sheet = sheetOf(world, id)
    const name = book.freeName(`${sheet.name.slice(0, 80)} `)
    book.active = copyOf(sheet, { book, name, at: book.sheets.indexOf(sheet) + 1 })
  },
}

/** Does something to a tab as a whole, as a person would. Throws what the person is to read. */
export const changeTab = (world: World, change: TabChange): undefined => {
  const run = CHANGES[change.kind] as (world: World, change: TabChange) => void
  run(world, change)
}
