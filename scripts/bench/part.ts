/** Numbers by name: milliseconds end in Ms, virtual seconds of the stand-in's clock are called seconds. */
export type Figures = Readonly<Record<string, number>>

/** One part of the bench: what it needs is made when it is asked for its figures. */
export interface Part {
  figures(): Figures | Promise<Figures>
  /** The most some of its figures are meant to be. */
  readonly most?: Figures
}

/** The middle of so many runs, in milliseconds. */
export function median(times: number, run: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** The months of 2026. */
export const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
