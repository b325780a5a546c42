import { createWorld, type WorldOptions } from '../../src/standin/node/world'

const SCOPE = 'https://www.googleapis.com/auth/'
export const scopes = (...names: string[]) => names.map(name => SCOPE + name)

/** A world whose script is `body` in a function `go`, with the active spreadsheet as `book` and its first tab as `sheet`. */
export const scripted = (body: string, options: Partial<WorldOptions> = {}) =>
  createWorld({
    code: `function go(a, b) { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0]; ${body} }`,
    manifest: { timeZone: 'Asia/Shanghai' },
    now: '2026-04-02T01:00:00Z',
    ...options,
  })

/** What one script gives in a new world. */
export const result = (body: string, options: Partial<WorldOptions> = {}) => scripted(body, options).call('go')

/** The message of the error one script ends with. */
export const refusal = (body: string, options: Partial<WorldOptions> = {}): string => {
  try {
    scripted(body, options).call('go')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no error'
}
