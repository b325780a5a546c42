import type { Answer } from '../model/recalculation'

const cellsOf = ({ value }: Answer): number => (Array.isArray(value) ? value.length * (value[0]?.length ?? 0) : 1)

/** Results of custom functions by call and arguments; those asked for longest ago go once they hold too many cells. */
export class Answers {
  private readonly known = new Map<string, Answer>()
  private cells = 0

  constructor(private readonly mostCells = 500_000) {}

  /** From the one asked for longest ago to the last. */
  get all(): ReadonlyMap<string, Answer> {
    return this.known
  }

  get(key: string): Answer | undefined {
    const found = this.known.get(key)
    if (found) {
      this.known.delete(key)
      this.known.set(key, found)
    }
    return found
  }

  set(key: string, answer: Answer) {
    this.forget(key)
    this.known.set(key, answer)
    this.cells += cellsOf(answer)
    for (const oldest of this.known.keys()) {
      if (this.cells <= this.mostCells || oldest === key) break
      this.forget(oldest)
    }
  }

  private forget(key: string) {
    const found = this.known.get(key)
    if (!found) return
    this.known.delete(key)
    this.cells -= cellsOf(found)
  }
}

/** The last of them, as many as hold so many cells. */
export const lastAnswers = (answers: ReadonlyMap<string, Answer>, mostCells: number): [string, Answer][] => {
  let cells = 0
  return [...answers]
    .reverse()
    .filter(([, answer]) => {
      cells += cellsOf(answer)
      return cells <= mostCells
    })
    .reverse()
}
