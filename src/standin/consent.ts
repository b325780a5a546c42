import type { WorldState } from './state'

/** What Google shows before a script runs for somebody the first time; its buttons are *Cancel* and *OK*. */
const DIALOG = {
  kind: 'modal',
  title: 'Authorization required',
  file: null,
  content: 'A script attached to this document needs your permission to run.',
  width: null,
  height: null,
} as const

/**
 * A click of somebody who was never asked only shows the dialog: nothing of the script runs, and once everything asked
 * for is allowed there they must click again. True when it was such a click.
 */
export const asksForConsent = ({ unasked, user, pages }: WorldState): boolean => {
  const isFirst = unasked.delete(user.email)
  if (isFirst) pages.push(DIALOG)
  return isFirst
}
