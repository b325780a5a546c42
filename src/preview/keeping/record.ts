import { lastAnswers } from '@yardstick/standin/formula/answers'
import { CellError, type CellValue } from '@yardstick/standin/model/cell'
import type { Answer } from '@yardstick/standin/model/recalculation'
import type { Area } from '@yardstick/standin/model/sheet'
import type { Metadata, Workbook } from '@yardstick/standin/model/workbook'
import type { WorldState } from '@yardstick/standin/state'
import * as z from 'zod/mini'

/** What an .xlsx cannot hold. Tabs are said by their place in the file. */
const box = () => ({ top: z.number(), left: z.number(), rows: z.number(), columns: z.number() })
const area = () => z.object({ sheet: z.number(), ...box() })
const texts = () => z.record(z.string(), z.string())
const metadata = () =>
  z.object({
    key: z.string(),
    value: z.nullable(z.string()),
    visibility: z.string(),
    type: z.enum(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']),
    sheet: z.optional(z.number()),
    index: z.optional(z.number()),
  })
const protection = () =>
  z.object({
    kind: z.enum(['SHEET', 'RANGE']),
    area: area(),
    description: z.string(),
    warningOnly: z.boolean(),
    editors: z.nullable(z.array(z.string())),
    domainEdit: z.boolean(),
    unprotected: z.array(area()),
    rangeName: z.nullable(z.string()),
  })
const mail = () =>
  z.object({
    to: z.string(),
    cc: z.string(),
    bcc: z.string(),
    subject: z.string(),
    body: z.string(),
    htmlBody: z.string(),
    name: z.string(),
    replyTo: z.string(),
    at: z.number(),
  })
const trigger = () =>
  z.object({
    id: z.string(),
    handler: z.string(),
    owner: z.string(),
    event: z.string(),
    source: z.string(),
    schedule: z.record(z.string(), z.union([z.number(), z.string()])),
    since: z.number(),
    spent: z.optional(z.boolean()),
  })
/** Errors are told apart from texts; `e` is what the cell shows. */
const value = () =>
  z.union([z.null(), z.string(), z.number(), z.boolean(), z.object({ e: z.string(), says: z.string() })])
const answer = () => z.object({ value: z.union([value(), z.array(z.array(value()))]), isDate: z.boolean() })
const record = () =>
  z.object({
    version: z.literal(1),
    /** Of the workbook this belongs to. */
    digest: z.string(),
    id: z.string(),
    /** Of the tabs, in order: links name them. */
    sheetIds: z.array(z.number()),
    editors: z.array(z.string()),
    metadata: z.array(metadata()),
    protections: z.array(protection()),
    user: z.string(),
    owner: z.string(),
    now: z.number(),
    consents: z.record(z.string(), z.array(z.string())),
    properties: z.record(z.string(), texts()),
    /** Of custom functions, by call: what need not be computed again. */
    answers: z._default(z.array(z.tuple([z.string(), answer()])), []),
    triggers: z.array(trigger()),
    mailbox: z.array(mail()),
    failures: z.array(z.object({ at: z.number(), owner: z.string(), handler: z.string(), message: z.string() })),
  })
export type WorldRecord = z.infer<ReturnType<typeof record>>

/** The record in a text; null when it is none. */
export const readRecord = (text: string): WorldRecord | null => {
  try {
    const read = record().safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

const plainArea = ({ sheets }: Workbook, { sheet, top, left, rows, columns }: Area) => ({
  sheet: sheets.indexOf(sheet),
  top,
  left,
  rows,
  columns,
})

const metadataOut = ({ metadata: entries, sheets }: Workbook) =>
  entries.map(({ key, value, visibility, place }) => ({
    key,
    value,
    visibility,
    type: place.type,
    ...('sheet' in place ? { sheet: sheets.indexOf(place.sheet) } : {}),
    ...('index' in place ? { index: place.index } : {}),
  }))

type SavedAnswer = WorldRecord['answers'][number][1]
type SavedValue = Exclude<SavedAnswer['value'], readonly unknown[]>

const valueOut = (value: CellValue): SavedValue =>
  value instanceof CellError ? { e: value.text, says: value.message } : value
const valueIn = (saved: SavedValue): CellValue =>
  typeof saved === 'object' && saved !== null ? new CellError(saved.e, saved.says) : saved

const answerOut = ({ value, isDate }: Answer): SavedAnswer => ({
  value: Array.isArray(value) ? value.map(row => row.map(valueOut)) : valueOut(value as CellValue),
  isDate,
})
const answerIn = ({ value, isDate }: SavedAnswer): Answer => ({
  value: Array.isArray(value) ? value.map(row => row.map(valueIn)) : valueIn(value),
  isDate,
})

/** As many as the sheets of a large team hold; kept results only save time. */
const MOST_CELLS = 60_000

/** What a world is besides its file, to be kept beside it; `digest` is the file's. */
export const recordOf = (state: WorldState, digest: string): WorldRecord => {
  const { book } = state
  return {
    version: 1,
    digest,
    id: book.id,
    sheetIds: book.sheets.map(({ id }) => id),
    editors: [...book.editors],
    metadata: metadataOut(book),
    protections: book.protections.map(known => ({
      ...known,
      area: plainArea(book, known.area),
      editors: known.editors && [...known.editors],
      unprotected: known.unprotected.map(open => plainArea(book, open)),
    })),
    user: state.user.email,
    owner: state.owner,
    now: state.now,
    consents: Object.fromEntries([...state.consents].map(([email, scopes]) => [email, [...scopes]])),
    properties: Object.fromEntries([...state.properties].map(([name, store]) => [name, Object.fromEntries(store)])),
    answers: lastAnswers(book.formulas.memory().answers, MOST_CELLS).map(([call, answer]) => [call, answerOut(answer)]),
    triggers: state.triggers,
    mailbox: state.mailbox.map(mail => ({ ...mail, at: mail.at.getTime() })),
    failures: state.failures.map(failure => ({ ...failure, at: failure.at.getTime() })),
  }
}

type SavedMetadata = WorldRecord['metadata'][number]
const placeOf = ({ type, sheet: at, index }: SavedMetadata, { sheets }: Workbook): Metadata['place'] | null => {
  if (type === 'SPREADSHEET') return { type }
  const sheet = sheets[at ?? -1]
  if (!sheet) return null
  if (type === 'SHEET') return { type, sheet }
  return index === undefined ? null : { type, sheet, index }
}

const restoreBook = (book: Workbook, saved: WorldRecord) => {
  for (const email of saved.editors) book.editors.add(email)
  for (const entry of saved.metadata) {
    const place = placeOf(entry, book)
    if (place) book.addMetadata({ key: entry.key, value: entry.value, visibility: entry.visibility, place })
  }
  const areaIn = ({ sheet: at, ...rest }: WorldRecord['protections'][number]['area']) => {
    const sheet = book.sheets[at]
    return sheet ? [{ sheet, ...rest }] : []
  }
  for (const known of saved.protections) {
    const [found] = areaIn(known.area)
    if (!found) continue
    Object.assign(book.protect(known.kind, found), {
      ...known,
      area: found,
      editors: known.editors && new Set(known.editors),
      unprotected: known.unprotected.flatMap(areaIn),
    })
  }
}

/** Results that a record holds; a script of another text, or other arguments, will not ask for them. */
export const answersIn = ({ answers }: WorldRecord): ReadonlyMap<string, Answer> =>
  new Map(answers.map(([call, saved]) => [call, answerIn(saved)]))

/** Puts back what the record holds into a world whose workbook was just read. */
export const restore = (state: WorldState, saved: WorldRecord): void => {
  restoreBook(state.book, saved)
  state.user = { ...state.user, email: saved.user }
  state.owner = saved.owner
  state.now = saved.now
  state.triggers = saved.triggers.map(({ spent, ...trigger }) => ({ ...trigger, ...(spent ? { spent } : {}) }))
  for (const [email, scopes] of Object.entries(saved.consents)) state.consents.set(email, new Set(scopes))
  for (const [name, store] of Object.entries(saved.properties))
    state.properties.set(name, new Map(Object.entries(store)))
  for (const mail of saved.mailbox) state.mailbox.push({ ...mail, at: new Date(mail.at) })
  for (const failure of saved.failures) state.failures.push({ ...failure, at: new Date(failure.at) })
}
