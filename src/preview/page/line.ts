import type { Answer, Opening, Operation, Patch, Place } from '../protocol'

const page = crypto.randomUUID()

/** What the page needs to ask the server. */
export interface Asking {
  selected(): Place | null
  /** Asked before protected cells are changed. */
  confirm(): Promise<boolean>
  answered(answer: Answer): void
  lost(): void
}

/** The whole workbook as the server has it. */
export const fetchOpening = async (): Promise<Opening> => (await (await fetch('/open')).json()) as Opening

const post = async (operation: Operation, selected: Place | null, sure: boolean): Promise<Answer> => {
  const answer = await fetch('/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page, selected, operation, sure }),
  })
  return (await answer.json()) as Answer
}

/** Operations go out one after the other, in the order they were done in. */
export class Line {
  private waiting: Promise<unknown> = Promise.resolve()

  constructor(private readonly asking: Asking) {}

  send(operation: Operation): Promise<Answer> {
    const selected = this.asking.selected()
    const sent = this.waiting.then(() => this.sendNow(operation, selected))
    this.waiting = sent.catch(() => undefined)
    return sent
  }

  private async sendNow(operation: Operation, selected: Place | null): Promise<Answer> {
    try {
      let answer = await post(operation, selected, false)
      if (answer.asks && (await this.asking.confirm())) answer = await post(operation, selected, true)
      this.asking.answered(answer)
      return answer
    } catch (error) {
      this.asking.lost()
      throw error
    }
  }
}

/** Hears every change; when one was missed or the server is another, the page loads anew. */
export const listen = (
  opening: Opening,
  { take, lost, found }: { take(patch: Patch): void; lost(): void; found(): void },
) => {
  let { number } = opening
  const source = new EventSource('/changes')
  source.addEventListener('hello', event => {
    const hello = JSON.parse((event as MessageEvent<string>).data) as { run: string; number: number }
    if (hello.run !== opening.run || hello.number !== number) location.reload()
    else found()
  })
  source.addEventListener('message', event => {
    const patch = JSON.parse(event.data as string) as Patch
    if (patch.number !== number + 1) {
      location.reload()
      return
    }
    number = patch.number
    take(patch)
  })
  source.addEventListener('error', lost)
}
