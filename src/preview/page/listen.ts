import type { Opening, Patch } from '../protocol'

const PAUSE = 1000

/** What follows from what is heard. */
export interface Hearing {
  take(patch: Patch): void
  /** Nothing is heard any more; it is tried again until something is. */
  lost(): void
  found(): void
  /** A change was missed, or the server is another: the page must load anew. */
  anew(): void
}

/** Hears every change. Gives the way to ask at once whether the server is still there. */
export const listen = (opening: Opening, { take, lost, found, anew }: Hearing): (() => void) => {
  let { number } = opening
  let source: EventSource | undefined
  let waiting: number | undefined
  const open = () => {
    clearTimeout(waiting)
    source?.close()
    source = new EventSource('/changes')
    source.addEventListener('hello', event => {
      const hello = JSON.parse((event as MessageEvent<string>).data) as { run: string; number: number }
      if (hello.run === opening.run && hello.number === number) found()
      else anew()
    })
    source.addEventListener('message', event => {
      const patch = JSON.parse(event.data as string) as Patch
      if (patch.number !== number + 1) return anew()
      number = patch.number
      take(patch)
    })
    source.addEventListener('error', () => {
      source?.close()
      waiting = window.setTimeout(open, PAUSE)
      lost()
    })
  }
  open()
  return open
}
