import type { Answer, Operation } from '../protocol'
import { element } from './dom'
import { cellName } from './groups'
import { say } from './words'

const stack = element('div', { class: 'toasts', 'aria-live': 'polite' })
const SECONDS = 5

/** A toast at the foot of the page. Without seconds it stays a while, with a negative number until it is closed. */
export const toast = (message: string, { title = '', seconds = null as number | null, bad = false } = {}) => {
  if (!stack.isConnected) document.body.append(stack)
  const close = element('button', { type: 'button', 'aria-label': say('close'), onclick: () => made.remove() }, '×')
  const body = element('div', {}, title === '' ? null : element('b', {}, title), element('p', {}, message))
  const made = element('div', { class: bad ? 'toast bad' : 'toast', role: bad ? 'alert' : 'status' }, body, close)
  stack.append(made)
  const shown = seconds ?? (bad ? SECONDS * 3 : SECONDS + message.length / 15)
  if (shown >= 0) setTimeout(() => made.remove(), shown * 1000)
  return made
}

interface Choice {
  readonly no?: string
  /** Whether Enter agrees; who types on must not answer by it unseen. */
  readonly enters?: boolean
}

/** A question in the middle of the page; true when it is agreed to. */
export const ask = (
  question: string,
  yes: string,
  { no: not = say('cancel'), enters = true }: Choice = {},
): Promise<boolean> =>
  new Promise(resolve => {
    const dialog = element('dialog', { class: 'ask', tabIndex: -1 })
    const end = (answer: boolean) => {
      dialog.close()
      dialog.remove()
      resolve(answer)
    }
    const no = element('button', { type: 'button', onclick: () => end(false) }, not)
    const agree = element('button', { type: 'button', class: 'primary', onclick: () => end(true) }, yes)
    dialog.append(element('p', {}, question), element('div', { class: 'buttons' }, no, agree))
    dialog.addEventListener('cancel', () => end(false))
    document.body.append(dialog)
    dialog.showModal()
    const first = enters ? agree : dialog
    first.focus()
  })

const MOST_SHOWN = 5

/** Shows what others wrote beside what was meant here; true when the latter is to stand. */
export const chooseValue = (
  operation: Operation,
  { clashes, now }: NonNullable<Answer['changed']>,
): Promise<boolean> => {
  const lines = clashes.slice(0, MOST_SHOWN).map(({ row, column, shown }) => {
    const mine = mineAt(operation, row, column)
    return say('bothValues', cellName(row, column), shown || say('empty'), mine || say('empty'))
  })
  const more = clashes.length - lines.length
  const cells = now.places.reduce((count, { rows, columns }) => count + rows * columns, 0)
  const question = [
    say('changedMeanwhile'),
    ...lines,
    ...(more > 0 ? [say('moreCells', more)] : []),
    ...(cells > clashes.length ? [say('allOrNothing')] : []),
  ]
  return ask(question.join('\n'), say('useMine'), { no: say('keepTheirs'), enters: false })
}

const mineAt = (operation: Operation, row: number, column: number): string => {
  if (operation.do === 'write')
    return String(operation.rows[row - operation.at.top]?.[column - operation.at.left] ?? '')
  return operation.do === 'clear' ? '' : say('pasted')
}

/** One line of text asked for in the middle of the page; null when it is given up. */
export const askText = (question: string, text: string): Promise<string | null> =>
  new Promise(resolve => {
    const dialog = element('dialog', { class: 'ask' })
    const field = element('textarea', { rows: 5, 'aria-label': question })
    field.value = text
    const end = (answer: string | null) => {
      dialog.close()
      dialog.remove()
      resolve(answer)
    }
    const no = element('button', { type: 'button', onclick: () => end(null) }, say('cancel'))
    const agree = element('button', { type: 'button', class: 'primary', onclick: () => end(field.value) }, say('ok'))
    dialog.append(element('p', {}, question), field, element('div', { class: 'buttons' }, no, agree))
    dialog.addEventListener('cancel', () => end(null))
    document.body.append(dialog)
    dialog.showModal()
    field.select()
  })

const working = element('div', { class: 'working', role: 'status' })
let busy = 0

/** Says that something is being done, when it takes longer than a moment. */
export const whileWorking = async <T>(work: Promise<T>): Promise<T> => {
  busy++
  const timer = setTimeout(() => {
    working.textContent = say('working')
    document.body.append(working)
  }, 250)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (--busy === 0) working.remove()
  }
}

const lostBar = element('div', { class: 'lost', role: 'alert' })
/** Shows that the server is not there, and what becomes of what is typed; null when it is there. */
export const showLost = (sentence: string | null) => {
  lostBar.textContent = sentence
  if (sentence !== null) document.body.append(lostBar)
  else lostBar.remove()
}
