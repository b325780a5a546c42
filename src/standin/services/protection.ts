import type { Protection } from '../model/protection'
import type { Sheet } from '../model/sheet'
import { bookOf, type NamedRange, type Workbook } from '../model/workbook'
import { defineClass, type Env } from '../runtime/define'
import { enumValue, handle, type RangeRef, type Selves } from '../runtime/handle'
import { areaOf, mayWrite } from './place'

type Self = Selves['Protection']

/** Protections of a kind in a file, or on one tab of it. */
export const protectionsOf = (book: Workbook, kind: string, sheet?: Sheet) =>
  book.protections
    .filter(protection => protection.kind === kind && (!sheet || protection.area.sheet === sheet))
    .map(protection => handle('Protection', { protection, book }))

/** A sheet has one protection: asking again gives the same. */
export const sheetProtection = (sheet: Sheet, env: Env) => {
  const book = bookOf(sheet)
  mayWrite({ sheet, ...sheet.box }, env)
  const known = book.protections.find(protection => protection.kind === 'SHEET' && protection.area.sheet === sheet)
  return handle('Protection', { protection: known ?? book.protect('SHEET', { sheet, ...sheet.box }), book })
}

const emailOf = (who: string | { email: string }) => (typeof who === 'string' ? who : who.email)

const everybody = ({ book }: Self, { state }: Env) => new Set([state.owner, ...book.editors])

/** The list to change; the owner and whoever is asking always stay on it. */
const editorsOf = (self: Self, env: Env) => {
  const editors = self.protection.editors ?? everybody(self, env)
  self.protection.editors = editors
  return editors
}
const add = (self: Self, who: (string | { email: string })[], env: Env) => {
  const editors = editorsOf(self, env)
  for (const one of who) editors.add(emailOf(one))
  return self
}
const remove = (self: Self, who: (string | { email: string })[], env: Env) => {
  const { owner, user } = env.state
  const editors = editorsOf(self, env)
  for (const email of who.map(emailOf)) if (email !== owner && email !== user.email) editors.delete(email)
  return self
}
const change = (self: Self, changes: Partial<Protection>) => {
  Object.assign(self.protection, changes)
  return self
}

/** Protections, as scripts change them. */
export const protectionClass = defineClass('Protection', {
  handles: {
    getProtectionType: ({ protection }) => enumValue('ProtectionType', protection.kind),
  },
  reads: {
    canDomainEdit: ({ protection }) => protection.domainEdit,
    canEdit: ({ protection }, _args, { state }) =>
      protection.warningOnly || state.user.email === state.owner || (protection.editors?.has(state.user.email) ?? true),
    getDescription: ({ protection }) => protection.description,
    getEditors: (self, _args, env) =>
      [...(self.protection.editors ?? everybody(self, env))].map(email => handle('User', { email })),
    getRange: ({ protection }) => {
      const { sheet } = protection.area
      return handle('Range', protection.kind === 'SHEET' ? { sheet, ...sheet.box } : { ...protection.area })
    },
    getRangeName: ({ protection }) => protection.rangeName,
    getUnprotectedRanges: ({ protection }) => protection.unprotected.map(area => handle('Range', { ...area })),
    isWarningOnly: ({ protection }) => protection.warningOnly,
  },
  writes: {
    addEditor: (self, who: [string | { email: string }], env) => add(self, who, env),
    addEditors: (self, [who]: [string[]], env) => add(self, who, env),
    remove: ({ protection, book }) => {
      book.protections.splice(book.protections.indexOf(protection), 1)
    },
    removeEditor: (self, who: [string | { email: string }], env) => remove(self, who, env),
    removeEditors: (self, [who]: [(string | { email: string })[]], env) => remove(self, who, env),
    setDescription: (self, [description]: [string]) => change(self, { description: String(description) }),
    setDomainEdit: (self, [domainEdit]: [boolean], env) => {
      editorsOf(self, env)
      return change(self, { domainEdit })
    },
    setNamedRange: (self, [{ named }]: [{ named: NamedRange }]) =>
      change(self, { area: named.area, rangeName: named.name }),
    setRange: (self, [range]: [RangeRef]) => change(self, { area: areaOf(range), rangeName: null }),
    setUnprotectedRanges: (self, [ranges]: [RangeRef[]]) => change(self, { unprotected: ranges.map(areaOf) }),
    setWarningOnly: (self, [warningOnly]: [boolean]) => change(self, { warningOnly }),
  },
})
