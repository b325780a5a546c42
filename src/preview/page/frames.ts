import type { Answer, Operation, Shown } from '../protocol'
import { element, replaceChildren } from './dom'
import { say } from './words'

interface FrameMessage {
  readonly yardstick?: boolean
  readonly run?: string
  readonly args?: readonly unknown[]
  readonly call?: number
  readonly close?: boolean
  readonly escape?: boolean
  readonly focus?: boolean
  readonly go?: string
  readonly height?: number
  readonly width?: number
}
interface Behind {
  call(operation: Operation): Promise<Answer>
  go(link: string): void
  focus(): void
}
interface Open {
  readonly frame: HTMLIFrameElement
  close(): void
  resize(size: { height?: number; width?: number }): void
}

/** Sidebars and dialogs: frames that reach nothing but the script, by messages. */
export class Panels {
  readonly side = element('aside', { class: 'side', hidden: true })
  private readonly open = new Set<Open>()
  private sidebar: Open | null = null

  constructor(private readonly behind: Behind) {
    window.addEventListener('message', event => this.hear(event))
  }

  show(shown: Shown) {
    if (shown.kind === 'sidebar') this.showSidebar(shown)
    else this.showDialog(shown)
  }

  /** Something of the page's own in the place of a sidebar. */
  showOwn(title: string, content: Node) {
    this.sidebar?.close()
    this.fillSide(title, content, () => this.clearSide())
  }

  clearSide() {
    this.side.hidden = true
    replaceChildren(this.side)
  }

  private fillSide(title: string, content: Node, close: () => void) {
    const button = element('button', { type: 'button', 'aria-label': say('close'), onclick: close }, '×')
    replaceChildren(this.side, element('header', {}, element('h2', {}, title), button), content)
    this.side.setAttribute('aria-label', title)
    this.side.hidden = false
  }

  private showSidebar({ id, title }: Shown) {
    this.sidebar?.close()
    const frame = element('iframe', {
      src: `/frame/${id}`,
      title,
      sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    })
    const open: Open = {
      frame,
      close: () => {
        this.open.delete(open)
        this.sidebar = null
        this.clearSide()
        this.behind.focus()
      },
      resize: () => undefined,
    }
    this.open.add(open)
    this.sidebar = open
    this.fillSide(title, frame, open.close)
    frame.addEventListener('load', () => frame.focus(), { once: true })
  }

  private showDialog({ id, title, kind, width, height }: Shown) {
    const frame = element('iframe', {
      src: `/frame/${id}`,
      title,
      sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    })
    const dialog = element('dialog', { class: 'framed', 'aria-label': title })
    const open: Open = {
      frame,
      close: () => {
        this.open.delete(open)
        dialog.close()
        dialog.remove()
        this.behind.focus()
      },
      resize: size => {
        if (size.width) frame.style.width = `${size.width}px`
        if (size.height) frame.style.height = `${size.height}px`
      },
    }
    const button = element('button', { type: 'button', 'aria-label': say('close'), onclick: open.close }, '×')
    dialog.append(element('header', {}, element('h2', {}, title), button), frame)
    dialog.addEventListener('cancel', open.close)
    open.resize({ width: width ?? 600, height: height ?? 400 })
    this.open.add(open)
    document.body.append(dialog)
    if (kind === 'modal') dialog.showModal()
    else dialog.show()
  }

  private hear({ source, data }: MessageEvent<unknown>) {
    const open = [...this.open].find(({ frame }) => frame.contentWindow === source)
    const message = data as FrameMessage | null
    if (!open || !message || message.yardstick !== true) return
    if (typeof message.run === 'string') void this.answer(open, message)
    if (message.close === true) open.close()
    if (message.escape === true && open !== this.sidebar) open.close()
    if (message.focus === true) this.behind.focus()
    if (typeof message.go === 'string') this.behind.go(message.go)
    if (typeof message.height === 'number') open.resize({ height: message.height })
    if (typeof message.width === 'number') open.resize({ width: message.width })
  }

  private async answer({ frame }: Open, { run = '', args = [], call }: FrameMessage) {
    const reply = (answer: object) => frame.contentWindow?.postMessage({ answer: call, ...answer }, '*')
    try {
      const answer = await this.behind.call({ do: 'call', name: run, args })
      reply(answer.error === undefined ? { value: answer.value ?? null } : { error: answer.error })
    } catch {
      reply({ error: say('lost') })
    }
  }
}
