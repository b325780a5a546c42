export type DrawKind = 'recoverable' | 'nonRecoverable'

/** All in minor units. No draw is a recoverable draw of 0. */
export interface DrawTerms {
  readonly kind: DrawKind
  /** What a period pays at least. */
  readonly draw: number
}

/** pay = earned + advance − recovered. */
export interface Drawn {
  readonly advance: number
  readonly recovered: number
  readonly pay: number
  readonly owedAfter: number
}

/**
 * One period under a draw (docs/rules.md, Draws). A recoverable advance is owed whole; of a non-recoverable one only what
 * was earned below zero is.
 */
export function drawOn(earned: number, owed: number, { kind, draw }: DrawTerms): Drawn {
  const advance = Math.max(0, draw - earned)
  const recovered = Math.min(owed, Math.max(0, earned - draw))
  const lent = kind === 'recoverable' ? advance : Math.max(0, -earned)
  return { advance, recovered, pay: earned + advance - recovered, owedAfter: owed + lent - recovered }
}

/** Period after period; what is owed runs on from one to the next. */
export function drawsOver(earned: readonly number[], owed: number, terms: DrawTerms): Drawn[] {
  let balance = owed
  return earned.map(amount => {
    const drawn = drawOn(amount, balance, terms)
    balance = drawn.owedAfter
    return drawn
  })
}
