import type { Request } from '../protocol'

/** What is on its way to the server. */
export type Sending = Omit<Request, 'sure'>

const KEPT = 'yardstick kept '

/** Whether it may be sent late, or twice when the first answer was lost: what is typed or cleared, and the server compares. */
export const canWait = ({ operation, known }: Sending): boolean =>
  known !== undefined && (operation.do === 'write' || operation.do === 'clear')

/** Keeps, for the next time this tab loads with that workbook, what waits for the server; false when it does not fit. */
export const keep = (workbook: string, waiting: readonly Sending[]): boolean => {
  try {
    if (waiting.length === 0) sessionStorage.removeItem(KEPT + workbook)
    else sessionStorage.setItem(KEPT + workbook, JSON.stringify(waiting))
    return true
  } catch {
    return false
  }
}

const under = (key: string) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as Sending[]

/** What was kept for a workbook before the page loaded. */
export const keptFor = (workbook: string): Sending[] => under(KEPT + workbook)

/** How many entries wait for other workbooks. */
export const keptElsewhere = (workbook: string): number =>
  Object.keys(sessionStorage)
    .filter(key => key.startsWith(KEPT) && key !== KEPT + workbook)
    .reduce((count, key) => count + under(key).length, 0)
