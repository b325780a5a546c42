import surface from '../surface.json' with { type: 'json' }

export type Overloads = readonly (readonly string[])[]
type Members = Readonly<Record<string, Overloads | string>>

const classes = new Map<string, Members>(Object.entries(surface.classes as Record<string, Members>))
const enums = new Map<string, readonly string[]>(Object.entries(surface.enums))

/** The services a script finds as globals, each with its class. */
export const globals: ReadonlyMap<string, string> = new Map(Object.entries(surface.globals))

/** What Google's type definitions say a class has; nothing for an unknown one. */
export const membersOf = (type: string): Members => classes.get(type) ?? {}

/** Whether Google has a class of that name. */
export const isClass = (type: string) => classes.has(type)

/** The members of an enum in Google's order; undefined for an unknown one. */
export const enumNames = (type: string) => enums.get(type)

/** The ways a method may be called; null for a property or an unknown one. */
export const overloadsOf = (type: string, member: string): Overloads | null => {
  const found = membersOf(type)[member]
  return Array.isArray(found) ? found : null
}

const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^(Ui|Menu|PromptResponse)$/, ''],
  [/^Html/, 'HtmlService.'],
  [/^(Cache|Lock|Properties)$/, ''],
  [/Trigger/, 'ScriptApp.'],
]
/** `SpreadsheetApp.Range.setValues`, as messages name it. */
export const fullName = (type: string, member: string) => {
  if (globals.has(type)) return `${type}.${member}`
  const owner = OWNERS.find(([test]) => test.test(type))
  return `${owner ? owner[1] : 'SpreadsheetApp.'}${type}.${member}`
}
