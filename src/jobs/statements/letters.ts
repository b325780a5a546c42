import type { Reads, Row } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { chatText } from '../../book/statement/chat'
import { type Digest, digestsOf, digestText } from '../../book/statement/digest'
import { cardMarkup } from '../../book/statement/page'
import { type Statement, statementsOf } from '../../book/statement/statement'
import { words } from '../../book/statement/words'
import { evened } from '../../domain/values/cell'
import { say } from '../../domain/values/text'
import type { Letter } from '../../platform/mail'
import type { Opened } from '../scoring/scoreMonth'

export interface Addressed {
  readonly person: string
  readonly kind: Row<'mails'>['kind']
  /** Why nothing is sent: no address, a wrong one, or not wanted. */
  readonly hindered?: 'noAddress' | 'badAddress' | 'optedOut' | undefined
  readonly letter: Letter
}

const ADDRESS = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/

/** Everybody's statement for a period, each in the person's own language. */
export function statementsIn({ reads, lang, today }: Opened, period: string): Statement[] {
  const { settings } = readSettings(reads.settings, { today })
  return statementsOf(reads, { period, settings, lang, ranks: settings.rankOnCards })
}

/** The mails of a period: a statement to each person, a digest to the leader of each team. */
export function lettersOf(opened: Opened, period: string): Addressed[] {
  const statements = statementsIn(opened, period)
  return [...statements.map(statementLetter), ...digestsOf(statements, leadersOf(opened)).flatMap(digestLetter)]
}

function statementLetter(statement: Statement): Addressed {
  const { person, email, lang, period, optedOut } = statement
  const subject = [say(words.title, { period }, lang), statement.company].filter(Boolean).join(' · ')
  const letter = { to: email ?? '', subject, body: chatText(statement), html: cardMarkup(statement) }
  return { person, kind: 'statement', letter, hindered: optedOut ? 'optedOut' : wrongAddress(email) }
}

function digestLetter(digest: Digest): Addressed[] {
  const text = digestText(digest)
  if (!text) return []
  const { person, email } = digest.leader
  return [
    {
      person: `${person} (${digest.team})`,
      kind: 'digest',
      letter: { to: email ?? '', ...text },
      hindered: wrongAddress(email),
    },
  ]
}

function wrongAddress(email: string | undefined): Addressed['hindered'] {
  if (email === undefined || email.trim() === '') return 'noAddress'
  return ADDRESS.test(email.trim()) ? undefined : 'badAddress'
}

/** The leader of each team by the team's name, with the address People holds. */
function leadersOf({ reads, lang }: Opened): Map<string, Digest['leader']> {
  const leaders = new Map<string, Digest['leader']>()
  for (const { team, leader } of reads.teams?.rows ?? []) {
    if (leader === undefined) continue
    const known = peopleNamed(reads, leader)
    const email = known.find(row => row.email !== undefined)?.email
    const own = known.find(row => row.language !== undefined)?.language
    leaders.set(evened(team), { person: leader, email, lang: own ?? lang })
  }
  return leaders
}

function peopleNamed({ people }: Reads, name: string): Row<'people'>[] {
  return (people?.rows ?? []).filter(row => evened(row.name) === evened(name))
}
