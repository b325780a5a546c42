import type { MonthContext } from '../../domain/lookups/context'
import { presenceIn } from '../../domain/lookups/presence'
import type { Kpi, MonthInput } from '../../domain/records/month'
import type { AmountOrShare, Milestone, Pool, Prize, Rewards } from '../../domain/records/rewards'
import { payoutAt } from '../../domain/rewards/payoutCurve'
import { sharing } from '../../domain/rewards/sharing'
import { methodOf } from '../../domain/scores/kpiScore'
import { product } from '../../domain/values/money'
import { type Lang, money, number, say, share } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import { yearParts } from '../tables/choices'
import { by, competitors } from '../tables/prizes'
import { rewardWords as words } from './rewardWords'
import type { Section } from './sections'
import { wordOf } from './words'

/** Whom a plan is for: its name and the teams of its people. */
interface Readers {
  readonly plan: string
  readonly teams: readonly string[]
}

/** What a plan pays beside grades and commission; a section for each kind it has. */
export function rewardSections({ input }: MonthContext, readers: Readers, lang: Lang): Section[] {
  const { pools, prizes } = input.rewards
  const isTheirs = ({ team }: Pool) => typeof team === 'string' || readers.teams.includes(team.name)
  const own = versionFor(pools, input.month).filter(isTheirs)
  const contests = versionFor(prizes, input.month)
  const ties = contests.length > 0 ? [words.ties[lang]] : []
  const sections = [
    { title: words.payoutTitle[lang], lines: payoutLines(input, readers.plan, lang) },
    { title: words.milestonesTitle[lang], lines: milestoneLines(input, readers.plan, lang) },
    { title: words.poolsTitle[lang], lines: own.map(pool => poolLine(input, pool, lang)) },
    { title: words.prizesTitle[lang], lines: [...contests.map(prize => prizeLine(input, prize, lang)), ...ties] },
    { title: words.drawsTitle[lang], lines: drawLines(input, readers.plan, lang) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

/** Somewhat short of the target, and a round sum. */
const REACHED = 0.9
const BONUS = 1000

function payoutLines({ kpis, month, rewards }: MonthInput, plan: string, lang: Lang): string[] {
  const curved = versionFor(kpis, month).filter(kpi => kpi.plan === plan && kpi.payoutCurve !== undefined)
  const lines = curved.flatMap(({ name: kpi, payoutCurve: curve = '' }) => {
    const points = pointsOf(rewards, curve, lang)
    return points.length === 0 ? [] : [say(words.payout, { kpi, curve, points }, lang)]
  })
  const rows = rewards.curves.get(curved[0]?.payoutCurve ?? '')
  if (!rows || lines.length === 0) return lines
  const rate = payoutAt(rows, REACHED)
  const pay = product([BONUS * 100, rate]) / 100
  return [...lines, say(words.payoutExample, { bonus: BONUS, reached: REACHED, rate, pay }, lang)]
}

function pointsOf({ curves }: Rewards, curve: string, lang: Lang): string[] {
  const rows = [...(curves.get(curve) ?? [])].sort((a, b) => a.attainment - b.attainment)
  return rows.map(row => say(words.point, { ...row }, lang))
}

function milestoneLines({ rewards, month }: MonthInput, plan: string, lang: Lang): string[] {
  const own = versionFor(rewards.milestones, month).filter(row => row.plan === plan)
  const line = ({ kpi, from, amount, pays }: Milestone) =>
    say(pays === 'each' ? words.milestoneEach : words.milestone, { kpi, from, amount: amount / 100 }, lang)
  const lines = [...own].sort((a, b) => a.from - b.from).map(line)
  return own.some(({ pays }) => pays === 'highest') ? [...lines, words.highest[lang]] : lines
}

function poolLine(input: MonthInput, pool: Pool, lang: Lang): string {
  const { team, kpi, goal, sharedBy, every, curve, reserve, reached, reward } = pool
  const whose = team === 'each' ? words.everyTeam : team === 'company' ? words.company : team.name
  const wanted = 'attainment' in goal ? share(goal.attainment) : figureOf(kpiNamed(input, kpi), goal.figure)
  const amount =
    'share' in pool.pool
      ? say(words.poolShare, { share: pool.pool.share }, lang)
      : say(words.poolAmount, { amount: pool.pool.amount / 100 }, lang)
  const times =
    curve === undefined ? '' : say(words.poolCurve, { curve, points: pointsOf(input.rewards, curve, lang) }, lang)
  const less = reserve === undefined ? '' : say(words.reserve, { reserve: amountOf(reserve) }, lang)
  const more = [
    reached === undefined ? '' : say(words.reached, { reached }, lang),
    reward === undefined ? '' : say(words.reward, { reward }, lang),
  ]
  const values = { team: whose, kpi, goal: wanted, pool: amount + times + less, more: more.join('') }
  const how = { by: sharing[sharedBy].words[lang], every: wordOf(yearParts, every, lang) }
  return say(words.pool, { ...values, ...how }, lang)
}

function amountOf(of: AmountOrShare): string {
  return 'share' in of ? share(of.share) : money(of.amount / 100)
}

function kpiNamed({ kpis, month }: MonthInput, name: string | undefined): Kpi | undefined {
  return versionFor(kpis, month).find(kpi => kpi.name === name)
}

function figureOf(kpi: Kpi | undefined, figure: number): string {
  return kpi?.percent ? share(figure) : number(figure)
}

function prizeLine(input: MonthInput, prize: Prize, lang: Lang): string {
  const { name, every, atLeast, places, kpi } = prize
  const known = kpiNamed(input, kpi)
  const measure = wordOf(by, prize.by, lang)
  const isFigure = prize.by === 'actual' || prize.by === 'attainment'
  const isLess = isFigure && known !== undefined && methodOf(known).better === 'less'
  const least = atLeast === undefined ? '' : prize.by === 'attainment' ? share(atLeast) : figureOf(known, atLeast)
  const gets = (amount: number, honour: string | undefined) =>
    [amount > 0 ? money(amount / 100) : '', honour ?? ''].filter(Boolean).join(' + ')
  return say(
    words.prize,
    {
      name,
      every: wordOf(yearParts, every, lang),
      competitors: wordOf(competitors, prize.competitors, lang),
      by: isFigure ? say(words.ofKpi, { by: measure, kpi }, lang) : measure,
      least: least === '' ? '' : say(isLess ? words.leastLess : words.least, { least }, lang),
      places: places.map(({ first, last, amount, honour }) =>
        say(words.place, { place: first === last ? first : `${first}–${last}`, gets: gets(amount, honour) }, lang),
      ),
    },
    lang,
  )
}

/** What a draw means; how much it is stands among each person's own terms. */
function drawLines(input: MonthInput, plan: string, lang: Lang): string[] {
  const there = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const names = new Set(there.filter(({ last }) => last.plan === plan).map(({ person }) => person.name))
  const kinds = new Set(
    versionFor(input.rewards.draws, input.month)
      .filter(({ person }) => names.has(person))
      .map(({ kind }) => kind),
  )
  return [
    ...(kinds.has('recoverable') ? [words.draw[lang]] : []),
    ...(kinds.has('nonRecoverable') ? [words.guarantee[lang]] : []),
  ]
}
