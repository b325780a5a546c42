import type { FaceBook, FaceTrigger, Operation } from '../protocol'
import { element, replaceChildren } from './dom'
import { say, spoken } from './words'

type Send = (operation: Operation) => void

const when = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat(spoken(), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)

/** Installed triggers, the clock, and the mails that would have gone out. */
export class Triggers {
  readonly pane = element('div', { class: 'triggers' })
  private until = ''

  constructor(private readonly send: Send) {}

  show(book: FaceBook) {
    replaceChildren(
      this.pane,
      this.clock(book),
      element('h3', {}, say('installed')),
      ...(book.triggers.length > 0
        ? book.triggers.map(trigger => this.trigger(trigger, book.timeZone))
        : [element('p', { class: 'empty' }, say('noTriggers'))]),
      ...(book.failures.length > 0 ? [element('h3', {}, say('failures'))] : []),
      ...[...book.failures]
        .reverse()
        .map(({ handler, message, at }) =>
          element(
            'div',
            { class: 'card bad' },
            element('b', {}, handler),
            element('p', {}, message),
            element('small', {}, when(at, book.timeZone)),
          ),
        ),
      element('h3', {}, say('mailbox')),
      element('p', { class: 'hint' }, say('mailAbout')),
      ...this.mails(book),
    )
  }

  private clock({ now, timeZone, triggers }: FaceBook) {
    const day = new Date(now + 86_400_000)
    const due = triggers.some(({ next }) => next !== null)
    const field = element('input', { type: 'date', 'aria-label': say('advanceTo'), value: this.until })
    field.addEventListener('input', () => {
      this.until = field.value
    })
    const go = () => {
      if (field.value) this.send({ do: 'advance', to: new Date(`${field.value}T12:00:00`).getTime() })
    }
    return element(
      'section',
      { class: 'card' },
      element('small', {}, say('clock')),
      element('b', { class: 'now' }, when(now, timeZone)),
      element(
        'div',
        { class: 'buttons' },
        element(
          'button',
          { type: 'button', disabled: !due, onclick: () => this.send({ do: 'advance', to: 'next' }) },
          say('nextRun'),
        ),
        element(
          'button',
          { type: 'button', onclick: () => this.send({ do: 'advance', to: day.getTime() }) },
          say('nextDay'),
        ),
      ),
      element('div', { class: 'buttons' }, field, element('button', { type: 'button', onclick: go }, say('advance'))),
    )
  }

  private trigger({ id, handler, owner, next }: FaceTrigger, timeZone: string) {
    const run = () => this.send({ do: 'fire', trigger: id })
    return element(
      'section',
      { class: 'card' },
      element('b', {}, handler),
      element('p', {}, `${say('owner')}: ${owner}`),
      element('p', {}, `${say('next')}: ${next === null ? '–' : when(next, timeZone)}`),
      element('button', { type: 'button', onclick: run }, say('runNow')),
    )
  }

  private mails({ mails, timeZone }: FaceBook) {
    if (mails.length === 0) return [element('p', { class: 'empty' }, say('noMail'))]
    return [...mails].reverse().map(({ to, subject, body, at }, i) => {
      const summary = element(
        'summary',
        {},
        element('b', {}, subject),
        element('small', {}, `${to} · ${when(at, timeZone)}`),
      )
      return element('details', { class: 'card mail', open: i === 0 }, summary, element('pre', {}, body))
    })
  }
}
