/** Done, to be done now, or later: three shapes, so that colour is not needed. */
export type Mark = '✓' | '●' | '○'

/** What a step has come to. */
export interface Finding {
  readonly done: boolean
  readonly state: string
}

export interface Step {
  readonly mark: Mark
  readonly state: string
}

/** Of each block the first step that is not done is the one to do now. */
export function marked(findings: readonly Finding[]): Step[] {
  const now = findings.findIndex(({ done }) => !done)
  return findings.map(({ done, state }, at) => ({ mark: done ? '✓' : at === now ? '●' : '○', state: capital(state) }))
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
