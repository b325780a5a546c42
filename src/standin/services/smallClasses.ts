import { quotedTab } from '../model/area'
import type { Sheet } from '../model/sheet'
import { orderOfRows } from '../model/sort'
import { defineClass } from '../runtime/define'
import { type Draft, enumValue, handle, type RangeRef } from '../runtime/handle'
import { hexColor } from './color'
import { areaOf, mayWrite, rangeHandle } from './place'

const namedRange = defineClass('NamedRange', {
  handles: {
    getName: ({ named }) => (named.home ? `${quotedTab(named.home.name)}!${named.name}` : named.name),
    getRange: ({ named }) => handle('Range', { ...named.area }),
  },
  writes: {
    remove: ({ named, book }) => {
      book.removeName(named)
    },
    setName: (self, [name]: [string]) => {
      self.named.name = name
      self.book.formulas.restructured()
      return self
    },
    setRange: (self, [range]: [RangeRef]) => {
      self.named.area = areaOf(range)
      self.book.formulas.restructured()
      return self
    },
  },
})

const filter = defineClass('Filter', {
  handles: {
    getRange: ({ sheet, box }) => rangeHandle(sheet, box),
  },
  writes: {
    remove: ({ sheet }) => {
      sheet.filter = null
    },
    sort: (self, [column, ascending]: [number, boolean], env) => {
      const { sheet, box } = self
      const body = { ...box, top: box.top + 1, rows: box.rows - 1 }
      mayWrite({ sheet, ...body }, env)
      sheet.reorder(body, orderOfRows(sheet, body, [{ column: box.left + column - 1, ascending }]))
      return self
    },
  },
})

const selectedOf = (sheet: Sheet) => rangeHandle(sheet, sheet.selected)
const selection = defineClass('Selection', {
  handles: {
    getActiveRange: ({ book }) => selectedOf(book.active),
    getActiveSheet: ({ book }) => handle('Sheet', book.active),
    getCurrentCell: ({ book }) => rangeHandle(book.active, { ...book.active.selected, rows: 1, columns: 1 }),
  },
})

const color = defineClass('Color', {
  handles: {
    asRgbColor: ({ hex }) => handle('RgbColor', { hex }),
    getColorType: () => enumValue('ColorType', 'RGB'),
  },
})

const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
const rgbColor = defineClass('RgbColor', {
  handles: {
    asHexString: ({ hex }) => hex,
    getBlue: ({ hex }) => part(hex, 5),
    getColorType: () => enumValue('ColorType', 'RGB'),
    getGreen: ({ hex }) => part(hex, 3),
    getRed: ({ hex }) => part(hex, 1),
  },
})

const colorBuilder = defineClass('ColorBuilder', {
  handles: {
    build: ({ draft }) => handle('Color', { hex: draft }),
    setRgbColor: (builder: Draft<string>, [hex]: [string]) => {
      builder.draft = hexColor(hex) ?? '#000000'
      return builder
    },
  },
})

const user = defineClass('User', {
  handles: {
    getEmail: ({ email }) => email,
    getUserLoginId: ({ email }) => email,
  },
})

/** Classes of a few methods each. */
export const smallClasses = [namedRange, filter, selection, color, rgbColor, colorBuilder, user]
