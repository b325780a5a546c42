import { evened } from '../../domain/values/cell'
import { money, number, say, type Text, texts } from '../../domain/values/text'
import { escaped } from './page'
import type { Statement } from './statement'
import { words } from './words'

const text = texts('digest', {
  title: { en: 'Team {team}, {period}', 'zh-CN': '{team} {period} 绩效汇总' },
  waiting: { en: 'Still waiting: {names}', 'zh-CN': '待补:{names}' },
  sum: { en: 'All together {total:money} {currency}', 'zh-CN': '合计 {total:money} {currency}' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  private: { en: 'For the leader of this team only.', 'zh-CN': '仅供本团队负责人查看。' },
})

/** What the leader of a team gets: the members of that team and nobody else. */
export interface Digest {
  readonly team: string
  readonly leader: Pick<Statement, 'person' | 'email' | 'lang'>
  readonly members: readonly Statement[]
}

export interface DigestText {
  readonly subject: string
  readonly body: string
  readonly html: string
}

export function digestText({ team, leader: { lang }, members }: Digest): DigestText | undefined {
  const [first] = members
  if (!first) return undefined
  const subject = say(text.title, { team, period: first.period }, lang)
  const waiting = members.filter(({ result }) => result.final === undefined).map(({ person }) => person)
  const total = members.reduce((sum, { result }) => sum + Math.round((result.total ?? 0) * 100), 0) / 100
  const end = [
    ...(waiting.length === 0 ? [] : [say(text.waiting, { names: waiting }, lang)]),
    say(text.sum, { total, currency: first.currency }, lang),
    text.private[lang],
  ]
  const header: Text[] = [text.name, words.final, words.grade, words.total]
  const rows = members.map(({ person, result }) => [
    person,
    result.final === undefined ? '–' : number(result.final),
    result.grade ?? '–',
    money(result.total ?? 0),
  ])
  return {
    subject,
    body: [subject, '', ...rows.map(cells => cells.join('  ')), '', ...end].join('\n'),
    html: markup(subject, [header.map(word => word[lang]), ...rows], end),
  }
}

const CELL = 'padding:4px 10px;border-bottom:1px solid #dadce0'

function markup(title: string, rows: readonly (readonly string[])[], end: readonly string[]): string {
  const lines = rows.map(
    cells =>
      `<tr>${cells.map((cell, i) => `<td style="${CELL}${i > 0 ? ';text-align:right' : ''}">${escaped(cell)}</td>`).join('')}</tr>`,
  )
  const notes = end.map(line => `<p>${escaped(line)}</p>`)
  return `<h1 style="font-size:18px">${escaped(title)}</h1><table style="border-collapse:collapse">${lines.join('')}</table>${notes.join('')}`
}

/** The digests of all teams whose leader is known by name. */
export function digestsOf(statements: readonly Statement[], leaders: ReadonlyMap<string, Digest['leader']>): Digest[] {
  const teams = [...new Set(statements.flatMap(({ result }) => result.team ?? []))]
  return teams.flatMap(team => {
    const leader = leaders.get(evened(team))
    return leader ? [{ team, leader, members: statements.filter(({ result }) => result.team === team) }] : []
  })
}
