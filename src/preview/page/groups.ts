import type { FaceGroup, FaceSheet } from '../protocol'
import { element, replaceChildren } from './dom'
import type { Follower } from './parts'
import { say } from './words'

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
/** `(1, 0)` is `A2`. */
export const cellName = (row: number, column: number) => `${letters(column)}${row + 1}`

const nameOf = ({ axis, from, to }: FaceGroup) => {
  const name = (line: number) => (axis === 'columns' ? letters(line) : String(line + 1))
  return from === to ? name(from) : `${name(from)}–${name(to)}`
}

/** Groups of rows and columns of the tab in front, each with its plus or minus. */
export class Groups implements Follower {
  readonly bar = element('div', { class: 'groups', hidden: true })

  constructor(private readonly fold: (sheet: number, group: FaceGroup) => void) {}

  follow() {}

  turn(sheet: number, { groups }: FaceSheet) {
    this.bar.hidden = groups.length === 0
    replaceChildren(
      this.bar,
      element('span', {}, say('groups')),
      ...groups.map(group =>
        element(
          'button',
          {
            type: 'button',
            title: say(group.folded ? 'show' : 'hide'),
            'aria-pressed': String(group.folded),
            onclick: () => this.fold(sheet, { ...group, folded: !group.folded }),
          },
          `${group.folded ? '＋' : '−'} ${nameOf(group)}`,
        ),
      ),
    )
  }
}
