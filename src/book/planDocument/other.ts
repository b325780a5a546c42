import { presenceIn } from '../../domain/lookups/presence'
import type { MonthInput, Policy } from '../../domain/records/month'
import { type Lang, money, say, share } from '../../domain/values/text'
import type { Settings } from '../settings/settings'
import { words } from './words'

interface Of {
  readonly input: MonthInput
  readonly settings: Settings
  readonly plan: string
  readonly lang: Lang
}

/** What holds beside KPIs, grades and commission: ramps, the year, caps, taking back, rounding. */
export function otherLines({ input, settings, plan, lang }: Of): string[] {
  const { policy } = input
  return [
    ...rampLines(input, plan, lang),
    ...yearLines(input, settings, lang),
    ...capLines(policy, lang),
    ...takingBack(policy, lang),
    ...roundingLines(policy, lang),
    words.corrections[lang],
    words.questions[lang],
  ]
}

/** How longer periods are made, which figures pay after planning anew, and who waits to be ranked. */
function yearLines({ policy, targets }: MonthInput, settings: Settings, lang: Lang): string[] {
  const { longPeriods, paidTargets, defaultCap } = settings
  const made = { totals: words.fromTotals, capMonths: words.fromMonths, capResult: words.fromMean }[longPeriods]
  const paid = paidTargets === 'original' ? words.paidOriginal : words.paidReplanned
  const months = policy.monthsBeforeRanking
  return [
    ...(policy.fiscalStart === 1 ? [] : [say(words.fiscalYear, { start: policy.fiscalStart }, lang)]),
    say(made, { cap: defaultCap }, lang),
    ...(targets.length === 0 ? [] : [paid[lang]]),
    ...(months === 0 ? [] : [say(words.unranked, { months }, lang)]),
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
    belowZero === 'carry' ? words.belowZero[lang] : words.belowZeroShown[lang],
    ...(most === undefined ? [] : [say(words.mostTakenBack, { most }, lang)]),
    ...(clawbackMonths === undefined ? [] : [say(words.clawbackMonths, { months: clawbackMonths }, lang)]),
  ]
}

function roundingLines({ payStep, rounding }: Policy, lang: Lang): string[] {
  if (payStep === 1) return []
  return [say(rounding === 'perLine' ? words.steps : words.stepsOfTotal, { step: payStep / 100 }, lang)]
}
