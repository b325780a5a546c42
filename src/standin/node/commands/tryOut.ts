import type { World } from '../world'
import { newWorld } from './files'
import { installTemplate } from './install'
import { type Lang, problemList, resultsOf, resultTable } from './results'
import type { Answer } from './score'

/** What the sample is made with. */
export interface TryOut {
  readonly lang: Lang
  /** Where it will be kept, for the report. */
  readonly where: string
  readonly today: Date
}
/** The sample, and what happened to it. */
export interface Tried extends Answer {
  readonly world: World
}

const SAMPLE = 'general-sales'
/** The monthly run is due on the 28th at the latest. */
const LAST_DAY = 28

const WORDS = {
  en: { clock: 'The clock is moved on to', mail: 'Mail to' },
  'zh-CN': { clock: '时钟拨到', mail: '邮件发给' },
}

/** A month in the life of the sample: set up on the first, scored by the daily trigger when its day has come. */
export function tryOut({ lang, where, today }: TryOut): Tried {
  const world = newWorld({ lang, now: day(today, 1) })
  world.newWorkbook({ name: SAMPLE })
  const installed = installTemplate(world, { template: SAMPLE, lang, blank: false })
  const { sentence } = world.call('monthlyRun', { on: true }) as { sentence: string }
  untilMailed(world, today)
  const results = resultsOf(world, month(today))
  const scored = (results.results ?? []).length > 0
  const parts = [
    `${installed}\n${where}`,
    `${sentence}\n${WORDS[lang].clock} ${world.now.toLocaleString('sv-SE').slice(0, 16)} …`,
    scored ? resultTable(results, lang) : '',
    problemList(results, lang),
    ...world.mailbox.map(
      ({ to, subject, body }) => `${WORDS[lang].mail} ${to}: ${subject}\n${body.replace(/^/gm, '  ')}`,
    ),
    ...world.failures.map(({ handler, message }) => `${handler}: ${message}`),
  ]
  return { world, text: parts.filter(Boolean).join('\n\n'), exitCode: scored ? 0 : 1 }
}

function untilMailed(world: World, today: Date): void {
  for (let date = 2; date <= LAST_DAY && world.mailbox.length === 0; date++) world.advanceTo(at(today, date))
}

function at(today: Date, date: number): Date {
  return new Date(today.getFullYear(), today.getMonth(), date, 12)
}

function day(today: Date, date: number): string {
  return at(today, date).toLocaleDateString('sv-SE')
}

function month(today: Date): string {
  return new Date(today.getFullYear(), today.getMonth() - 1, 1, 12).toLocaleDateString('sv-SE').slice(0, 7)
}
