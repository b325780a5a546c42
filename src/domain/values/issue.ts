import { type Lang, say, type Text, type Values, type Wording } from './text'

/**
 * stop: the run writes nothing. leavesOut: those people are pending, the others are scored.
 * look: computed as it stands, worth a look.
 */
export type Severity = 'stop' | 'leavesOut' | 'look'

/** Where a problem is: a table and, where known, the cell of its sheet (both counted from 1). */
export interface Place {
  readonly table: string
  readonly tab?: string
  readonly row?: number
  readonly column?: number
}

export interface Problem {
  readonly id: string
  readonly severity: Severity
  readonly what: Text
  readonly mend: Text
}

/** A problem as data: its kind, the values found, where, and who it concerns. */
export interface Issue {
  readonly problem: Problem
  readonly severity: Severity
  readonly with: Values
  readonly place?: Place | undefined
  /** Names as written, of those who are left out by it. */
  readonly who?: readonly string[] | undefined
  /** The only month it concerns; blank = every one. */
  readonly month?: string | undefined
}

export type About = Partial<Pick<Issue, 'severity' | 'place' | 'who' | 'month'>>

interface ProblemWording {
  readonly severity: Severity
  readonly what: Wording
  readonly mend: Wording
}

/** Declares a group of problems: what was found, and how to mend it, in both languages. */
export function problems<K extends string>(
  group: string,
  wordings: Readonly<Record<K, ProblemWording>>,
): Readonly<Record<K, Problem>> {
  const named = {} as Record<K, Problem>
  for (const key of Object.keys(wordings) as K[]) {
    const { severity, what, mend } = wordings[key]
    const id = `${group}.${key}`
    named[key] = { id, severity, what: { id: `${id}.what`, ...what }, mend: { id: `${id}.mend`, ...mend } }
  }
  return named
}

export function issue(problem: Problem, values: Values = {}, about: About = {}): Issue {
  return { problem, severity: problem.severity, with: values, ...about }
}

export function whatIsWrong(found: Issue, lang: Lang): string {
  return say(found.problem.what, found.with, lang)
}

export function howToMend(found: Issue, lang: Lang): string {
  return say(found.problem.mend, found.with, lang)
}
