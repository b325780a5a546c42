import type { MonthResult } from '../month/scoreMonth'

/** The plans people of the month are scored by. */
export function plansIn({ people }: MonthResult): string[] {
  return [...new Set(people.map(({ plan }) => plan))].filter(plan => plan !== '')
}
