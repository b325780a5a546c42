import type { MonthContext } from '../../domain/lookups/context'
import type { Presence, Segment } from '../../domain/lookups/presence'
import { teamsOf } from '../../domain/lookups/teamCredits'
import type { Draw } from '../../domain/records/rewards'
import { evened } from '../../domain/values/cell'
import { groupBy } from '../../domain/values/groupBy'
import { firstDay, lastDay } from '../../domain/values/period'
import { type Lang, say, type Text } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import type { Reads } from '../reading/reads'
import { baseSalaryIn } from '../statement/statement'
import { ownTargetTexts } from './ownTargets'
import { personalWords as words } from './personalWords'
import type { Section } from './sections'

interface Of {
  readonly reads: Reads
  readonly plan: string
  readonly people: readonly Presence[]
  /** Teams whose own targets decide what is paid. */
  readonly teams: readonly string[]
}

/** What holds for one person or team alone: bases, ramps, draws and guarantees, targets of their own. */
export function personalSection(context: MonthContext, { reads, plan, people, teams }: Of, lang: Lang): Section[] {
  const rows = groupBy(reads.people?.rows ?? [], row => evened(row.name))
  const own = people.flatMap(presence => {
    const salary = baseSalaryIn(rows.get(evened(presence.person.name)) ?? [], context.input.month)
    const terms = [...salaryTerms(salary, lang), ...termsOf(context, presence, plan, lang)]
    return terms.length === 0
      ? []
      : [say(words.person, { person: presence.person.name, terms: terms.join(BREAK[lang]) }, lang)]
  })
  const groups = [...teams, 'company'].flatMap(owner => {
    const terms = ownTargetTexts(context, owner, plan, lang)
    const name = owner === 'company' ? words.company[lang] : owner
    return terms.length === 0 ? [] : [say(words.person, { person: name, terms: terms.join(BREAK[lang]) }, lang)]
  })
  if (own.length === 0 && groups.length === 0) return []
  const note = own.length > 0 ? [words.note[lang]] : []
  return [{ title: words.title[lang], lines: [...note, ...groups, ...own] }]
}

function termsOf(context: MonthContext, presence: Presence, plan: string, lang: Lang): string[] {
  const { input } = context
  const draws = versionFor(input.rewards.draws, input.month).filter(({ person }) => person === presence.person.name)
  return [
    ...creditTerms(context, presence, plan, lang),
    ...presence.segments.flatMap(segment => stintTerms(segment, presence, lang)),
    ...draws.map(draw => drawTerm(draw, lang)),
    ...ownTargetTexts(context, presence.person.name, plan, lang),
  ]
}

function salaryTerms(amount: number | undefined, lang: Lang): string[] {
  return amount ? [say(words.baseSalary, { amount }, lang)] : []
}

/** Whose deals count, where a commission plan pays for a team's. */
function creditTerms({ input }: MonthContext, presence: Presence, plan: string, lang: Lang): string[] {
  const own = versionFor(input.commissionPlans, input.month).filter(one => one.plan === plan)
  if (!own.some(({ measure }) => measure === 'teamCredit')) return []
  return [say(words.teamCredit, { teams: teamsOf(input, presence) }, lang)]
}

/** Money of a full month, with the days it holds for where these are not the whole month. */
function stintTerms({ stint }: Segment, { month }: Presence, lang: Lang): string[] {
  const { start = '', end = '9999', baseBonus, targetBonus = 0, ramp } = stint
  const line = (isSaid: boolean, text: Text, values = {}) => (isSaid ? [say(text, values, lang)] : [])
  const terms = [
    ...line(baseBonus > 0, words.baseBonus, { amount: baseBonus / 100 }),
    ...line(targetBonus > 0, words.targetBonus, { amount: targetBonus / 100 }),
    ...line(ramp !== undefined, words.ramp, { ramp }),
  ]
  const days = [
    ...line(start > firstDay(month), words.start, { start }),
    ...line(end < lastDay(month), words.end, { end }),
  ]
  return terms.length === 0 || days.length === 0
    ? [...terms, ...days]
    : [`${terms.join(COMMA[lang])} (${days.join(COMMA[lang])})`]
}

const BREAK = { en: '; ', 'zh-CN': ';' }
const COMMA = { en: ', ', 'zh-CN': '、' }

function drawTerm({ kind, amount, fromMonth, toMonth }: Draw, lang: Lang): string {
  const text = kind === 'recoverable' ? words.draw : words.guarantee
  const until = toMonth === undefined ? '' : say(words.until, { to: toMonth }, lang)
  return say(text, { amount: amount / 100, from: fromMonth, until }, lang)
}
