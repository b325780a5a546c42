import { presenceIn } from '../../domain/presence'
import type { MonthInput, Policy } from '../../domain/records'
import { type Lang, money, say, share } from '../../domain/text'
import { words } from './words'

/** What holds beside KPIs, grades and commission: ramps, caps, taking back, rounding. */
export function otherLines(input: MonthInput, plan: string, lang: Lang): string[] {
  const { policy } = input
  return [
    ...rampLines(input, plan, lang),
    ...capLines(policy, lang),
    ...takingBack(policy, lang),
    ...roundingLines(policy, lang),
    words.corrections[lang],
    words.questions[lang],
  ]
}

function rampLines(input: MonthInput, plan: string, lang: Lang): string[] {
  const there = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const used = new Set(there.filter(({ last }) => last.plan === plan).map(({ last }) => last.ramp))
  return input.ramps
    .filter(({ name }) => used.has(name))
    .map(({ name, shares }) => say(words.ramp, { name, shares: shares.map(share) }, lang))
}

function capLines({ capPerPerson: cap, capPolicy }: Policy, lang: Lang): string[] {
  if (cap === undefined) return []
  return [say(capPolicy === 'cut' ? words.capPerPerson : words.capShown, { cap: cap / 100 }, lang)]
}

function takingBack({ belowZero, mostTakenBack, clawbackMonths }: Policy, lang: Lang): string[] {
  const most =
    mostTakenBack &&
    ('share' in mostTakenBack
      ? say(words.ofEarned, { share: mostTakenBack.share }, lang)
      : money(mostTakenBack.amount / 100))
  return [
    ...(belowZero === 'carry' ? [words.belowZero[lang]] : []),
    ...(most === undefined ? [] : [say(words.mostTakenBack, { most }, lang)]),
    ...(clawbackMonths === undefined ? [] : [say(words.clawbackMonths, { months: clawbackMonths }, lang)]),
  ]
}

function roundingLines({ payStep, rounding }: Policy, lang: Lang): string[] {
  if (payStep === 1) return []
  return [say(rounding === 'perLine' ? words.steps : words.stepsOfTotal, { step: payStep / 100 }, lang)]
}
