import { element } from './dom'
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

/** A question in the middle of the page; true when it is agreed to. */
export const ask = (question: string, yes: string): Promise<boolean> =>
  new Promise(resolve => {
    const dialog = element('dialog', { class: 'ask' })
    const end = (answer: boolean) => {
      dialog.close()
      dialog.remove()
      resolve(answer)
    }
    const no = element('button', { type: 'button', onclick: () => end(false) }, say('cancel'))
    const agree = element('button', { type: 'button', class: 'primary', onclick: () => end(true) }, yes)
    dialog.append(element('p', {}, question), element('div', { class: 'buttons' }, no, agree))
    dialog.addEventListener('cancel', () => end(false))
    document.body.append(dialog)
    dialog.showModal()
    agree.focus()
  })

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
/** Shows, or takes away, that the server is not there. */
export const showLost = (lost: boolean) => {
  lostBar.textContent = say('lost')
  if (lost) document.body.append(lostBar)
  else lostBar.remove()
}
