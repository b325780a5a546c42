import type { FaceMenu, FaceMenuItem } from '../protocol'
import { element, replaceChildren } from './dom'
import { say, spoken } from './words'

/** What the bars around the grid can do. */
export interface Doing {
  open(): void
  save(): void
  undo(): void
  redo(): void
  menu(path: readonly string[]): void
  triggers(): void
  language(): void
}

interface Entry {
  readonly label: string
  readonly keys?: string
  readonly run?: () => void
  readonly items?: readonly (Entry | 'separator')[]
}

const closeAll = (bar: Element) => {
  for (const open of bar.querySelectorAll('[aria-expanded="true"]')) open.setAttribute('aria-expanded', 'false')
}

const itemOf = (entry: Entry | 'separator', bar: Element): HTMLElement => {
  if (entry === 'separator') return element('hr', { role: 'separator' })
  if (entry.items) {
    const button = element(
      'button',
      { type: 'button', role: 'menuitem', class: 'submenu', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
      entry.label,
    )
    const toggle = (open: boolean) => button.setAttribute('aria-expanded', String(open))
    button.addEventListener('click', () => toggle(true))
    const wrap = element(
      'div',
      { class: 'subwrap', onmouseenter: () => toggle(true), onmouseleave: () => toggle(false) },
      button,
    )
    wrap.append(popup(entry.items, bar))
    return wrap
  }
  const run = () => {
    closeAll(bar)
    entry.run?.()
  }
  const keys = entry.keys === undefined ? null : element('kbd', { 'aria-hidden': 'true' }, entry.keys)
  return element('button', { type: 'button', role: 'menuitem', onclick: run }, entry.label, keys)
}

const popup = (items: readonly (Entry | 'separator')[], bar: Element) =>
  element('div', { class: 'items', role: 'menu' }, ...items.map(item => itemOf(item, bar)))

const step = (event: KeyboardEvent, bar: Element) => {
  const focused = document.activeElement
  const list = focused?.closest('.items')
  if (event.key === 'Escape') {
    closeAll(bar)
    return
  }
  const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (direction === undefined) return
  event.preventDefault()
  const menu = list ?? focused?.parentElement?.querySelector('.items')
  const buttons = [...(menu?.querySelectorAll<HTMLButtonElement>(':scope > button, :scope > .subwrap > button') ?? [])]
  const at = buttons.indexOf(focused as HTMLButtonElement)
  buttons[(at + direction + buttons.length) % buttons.length]?.focus()
}

const menuOf = (entry: Entry & { items: readonly (Entry | 'separator')[] }, bar: Element): HTMLElement => {
  const button = element(
    'button',
    { type: 'button', class: 'title', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    entry.label,
  )
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'true'
    closeAll(bar)
    button.setAttribute('aria-expanded', String(!open))
  })
  button.addEventListener('mouseenter', () => {
    if (!bar.querySelector('.menu > [aria-expanded="true"]')) return
    closeAll(bar)
    button.setAttribute('aria-expanded', 'true')
  })
  return element('div', { class: 'menu' }, button, popup(entry.items, bar))
}

/** The top of the page: name, menus, banner. */
export class Chrome {
  readonly top: HTMLElement
  private readonly name = element('span', { class: 'name' })
  private readonly bar = element('nav', { class: 'menubar' })

  constructor(private readonly doing: Doing) {
    const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, '标')
    const side = element(
      'div',
      { class: 'right' },
      element('span', { class: 'banner', role: 'note' }, say('banner')),
      element(
        'button',
        { type: 'button', class: 'pill', title: say('otherHint'), onclick: doing.language },
        say('other'),
      ),
      element('button', { type: 'button', class: 'pill', onclick: doing.triggers }, say('triggers')),
    )
    const titles = element('div', { class: 'titles' }, this.name, this.bar)
    this.top = element('header', { class: 'top' }, mark, titles, side)
    this.bar.addEventListener('keydown', event => step(event, this.bar))
    document.addEventListener('pointerdown', event => {
      if (!this.bar.contains(event.target as Node)) closeAll(this.bar)
    })
    window.addEventListener('blur', () => closeAll(this.bar))
  }

  show(name: string, menus: readonly FaceMenu[]) {
    this.name.textContent = name
    document.title = `${name} · Yardstick 标尺`
    const { doing } = this
    const own: Entry[] = [
      {
        label: say('file'),
        items: [
          { label: say('open'), run: doing.open },
          { label: say('save'), run: doing.save },
        ],
      },
      {
        label: say('edit'),
        items: [
          { label: say('undo'), keys: 'Ctrl+Z', run: doing.undo },
          { label: say('redo'), keys: 'Ctrl+Y', run: doing.redo },
        ],
      },
    ]
    const given = menus.map(menu => ({ label: menu.label, items: menu.items.map(item => this.entry(item)) }))
    replaceChildren(this.bar, ...[...own, ...given].map(menu => menuOf({ ...menu, items: menu.items ?? [] }, this.bar)))
    this.bar.setAttribute('aria-label', spoken() === 'en' ? 'Menus' : '菜单')
  }

  private entry(item: FaceMenuItem): Entry | 'separator' {
    if (item === 'separator') return item
    if ('items' in item) return { label: item.label, items: item.items.map(sub => this.entry(sub)) }
    return { label: item.label, run: () => this.doing.menu(item.path) }
  }
}
