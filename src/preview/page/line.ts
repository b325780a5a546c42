import type { Answer, Known, Opening, Operation, Place } from '../protocol'
import { canWait, keep, keptElsewhere, keptFor, type Sending } from './kept'

const page = crypto.randomUUID()

/** What the page needs to ask the server. */
export interface Asking {
  selected(): Place | null
  /** What the page shows in the cells an operation changes. */
  known(operation: Operation): Known | undefined
  /** Asked before protected cells are changed. */
  confirm(): Promise<boolean>
  /** Another page changed the cells meanwhile: whether what was meant here is to stand. */
  choose(operation: Operation, changed: NonNullable<Answer['changed']>): Promise<boolean>
  answered(answer: Answer): void
  /** The server lives and answers with this status instead of doing it. */
  broken(status: number): void
  /** The server does not answer; so many entries are kept until it does. */
  lost(kept: number): void
  /** Not kept: `unsure` when the server may have done it before it stopped. */
  refused(unsure: boolean): void
  found(): void
  /** Everything kept has been dealt with; so many entries were done. */
  sent(count: number): void
  /** So many entries wait for another workbook. */
  elsewhere(count: number): void
  /** Finds out whether the server is there. */
  look(): void
}

/** The whole workbook as the server has it. */
export const fetchOpening = async (): Promise<Opening> => (await (await fetch('/open')).json()) as Opening

class Broken extends Error {
  constructor(readonly status: number) {
    super(`The server answers ${status}.`)
  }
}

const post = async (sending: Sending, sure: boolean): Promise<Answer> => {
  const answer = await fetch('/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...sending, sure }),
  })
  if (!answer.ok) throw new Broken(answer.status)
  return (await answer.json()) as Answer
}

interface Waiting {
  readonly sending: Sending
  readonly done: (answer: Answer) => void
  readonly failed: (error: unknown) => void
}

/** Operations go out one after the other, in the order they were done in; what was typed waits while the server is away. */
export class Line {
  private queue: Waiting[] = []
  private underway: Waiting | null = null
  /** Nothing is sent before it was heard: what it does then would be missed. */
  private server: 'unheard' | 'there' | 'away' = 'unheard'
  /** Those that had to wait for the server, and how many of them it has done since. */
  private late = new Set<Waiting>()
  private caughtUp = 0

  constructor(
    private readonly workbook: string,
    private readonly asking: Asking,
  ) {}

  get isAway(): boolean {
    return this.server === 'away'
  }

  /** Sends what was kept before the page loaded, before anything else. */
  begin() {
    const kept = keptFor(this.workbook)
    for (const sending of kept) void this.put(sending, true).catch(() => undefined)
    const elsewhere = keptElsewhere(this.workbook)
    if (elsewhere > 0) this.asking.elsewhere(elsewhere)
  }

  send(operation: Operation, known = this.asking.known(operation)): Promise<Answer> {
    return this.put({ page, operation, selected: this.asking.selected(), ...(known ? { known } : {}) })
  }

  /** The server is heard again. */
  heard() {
    this.server = 'there'
    this.asking.found()
    void this.run()
  }

  /** The server is heard no more. */
  lost() {
    this.server = 'away'
    this.asking.lost(this.stay())
  }

  /** Before the page loads anew: what waits is kept, the rest refused. */
  leave() {
    this.stay()
  }

  private put(sending: Sending, isLate = false): Promise<Answer> {
    return new Promise((done, failed) => {
      const waiting = { sending, done, failed }
      this.queue.push(waiting)
      if (isLate) this.late.add(waiting)
      if (this.isAway) this.lost()
      void this.run()
    })
  }

  private async run() {
    if (this.underway) return
    for (let first = this.queue[0]; first && this.server === 'there'; first = this.queue[0]) {
      this.underway = first
      try {
        this.arrived(first, await this.sendNow(first.sending))
      } catch (error) {
        this.failed(first, error)
      }
      this.underway = null
    }
  }

  private async sendNow(sending: Sending): Promise<Answer> {
    let [now, sure] = [sending, false]
    for (;;) {
      const answer = await post(now, sure)
      if (answer.asks) sure = true
      else if (answer.changed) now = { ...now, known: answer.changed.now }
      else return answer
      const agreed = await (answer.changed ? this.asking.choose(now.operation, answer.changed) : this.asking.confirm())
      if (!agreed) return answer
    }
  }

  private arrived(waiting: Waiting, answer: Answer) {
    const isDone = !answer.changed && !answer.asks && answer.error === undefined
    if (isDone && this.late.has(waiting)) this.caughtUp++
    this.drop(waiting)
    this.asking.answered(answer)
    waiting.done(answer)
  }

  private failed(waiting: Waiting, error: unknown) {
    const isBroken = error instanceof Broken
    if (isBroken) this.asking.broken(error.status)
    else if (!canWait(waiting.sending)) this.asking.refused(true)
    if (isBroken || !canWait(waiting.sending)) {
      this.drop(waiting)
      waiting.failed(error)
    }
    if (isBroken) return
    this.lost()
    this.asking.look()
  }

  private drop(waiting: Waiting) {
    this.queue = this.queue.filter(one => one !== waiting)
    if (!this.late.delete(waiting)) return
    this.keepLate()
    if (this.isAway) this.asking.lost(this.late.size)
    if (this.late.size > 0) return
    if (this.caughtUp > 0 && !this.isAway) this.asking.sent(this.caughtUp)
    this.caughtUp = 0
  }

  private keepLate(): boolean {
    return keep(
      this.workbook,
      [...this.late].map(({ sending }) => sending),
    )
  }

  /** What can wait is kept, the rest refused; gives how many entries are kept. What is underway fails by itself. */
  private stay(): number {
    const waits = (one: Waiting) => canWait(one.sending)
    const refused = this.queue.filter(one => !waits(one) && one !== this.underway)
    this.late = new Set(this.queue.filter(waits))
    while (!this.keepLate()) {
      const last = [...this.late].pop()
      if (!last) break
      this.late.delete(last)
      refused.push(last)
    }
    this.queue = this.queue.filter(one => !refused.includes(one))
    for (const { failed } of refused) failed(new Error('The server is away.'))
    if (refused.length > 0) this.asking.refused(false)
    return this.late.size
  }
}
