export interface Verdict {
  readonly failures: readonly string[]
  /** A figure worth printing beside the tick. */
  readonly note?: string
}

/** One thing `npm run check` looks at, in the project at `root`. */
export type Gate = (root: string) => Promise<Verdict>
