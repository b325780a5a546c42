import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { copyOf, installed, type Lang } from '../../installed'
import { letters } from '../../team'
import { complete } from '../closing/complete'

const MONTH = '2026-03'
const TABS = { en: { people: 'People', mail: 'E-mail' }, 'zh-CN': { people: '人员', mail: '邮箱' } }

/** The sample of March, scored and approved; everybody has an address of their own. */
const approved = (lang: Lang = 'en'): World => copyOf(`approved, with addresses ${lang}`, () => prepared(lang))
function prepared(lang: Lang): World {
  const world = installed({ lang })
  if (lang === 'en') complete(world)
  address(world, lang, i => `p${i}@example.com`)
  world.call('scorePeriod', { period: MONTH })
  if (lang === 'en') world.call('approvePeriod', { period: MONTH, overBudget: true })
  return world
}
/** An address per person, on each of the person's rows. */
function address(world: World, lang: Lang, of: (index: number) => string): void {
  const { people, mail } = TABS[lang]
  const [header = [], ...rows] = world.values(people)
  const all = names(world, lang)
  world.edit(
    people,
    `${letters(header.indexOf(mail) + 1)}2`,
    rows.map(row => [row[0] === '' ? '' : of(all.indexOf(String(row[0])))]),
  )
}
const names = (world: World, lang: Lang = 'en') =>
  [
    ...new Set(
      world
        .values(TABS[lang].people)
        .slice(1)
        .map(row => String(row[0])),
    ),
  ].filter(Boolean)

const statementOf = (world: World, person: string) =>
  world.call('statement', { period: MONTH, person }) as { text: string; html: string }

interface Progress {
  readonly token?: string
  readonly result?: { readonly sentence: string }
}
function sendAll(world: World): string {
  let { token } = world.call('startJob', { job: 'mailStatements', period: MONTH }) as Progress
  let sentence = ''
  while (token !== undefined) {
    const progress = world.call('stepJob', token) as Progress
    sentence = progress.result?.sentence ?? ''
    token = progress.token
  }
  return sentence
}
const receivers = (world: World) => world.mailbox.map(({ to }) => to)

describe('a statement', () => {
  it('fits a chat: at most twelve lines, no table, the pay as a sum', () => {
    const world = approved()
    for (const person of names(world).slice(0, 8)) {
      const text = statementOf(world, person).text
      expect(text.split('\n').length).toBeLessThanOrEqual(12)
      expect(text).not.toContain('\t')
      expect(text).toContain('Total pay')
    }
  })

  it('holds the figures of that person and no other name', () => {
    const world = approved()
    const all = names(world)
    for (const person of all.slice(0, 6)) {
      const { text, html } = statementOf(world, person)
      const others = all.filter(name => name !== person && !person.includes(name))
      expect(others.filter(name => text.includes(name))).toEqual([])
      expect(html).toContain(person)
    }
  })

  it('shows what the grade brings beside money, and the base salary beside the pay', () => {
    const world = approved().twin()
    const [header = [], ...rows] = world.values('Results')
    const of = (name: string, row: readonly unknown[]) => row[header.indexOf(name)]
    const best = rows.find(row => of('Period', row) === MONTH && of('Grade', row) === 'A') ?? []
    const person = String(of('Name', best))
    const [people = []] = world.values('People')
    const at = world.values('People').findIndex(([name]) => name === person) + 1
    world.edit('People', `${letters(people.indexOf('Base salary') + 1)}${at}`, 3000)
    const { html } = statementOf(world, person)
    expect(html).toContain('With grade A: Named on the wall of fame')
    const total = Number(of('Total pay', best))
    const money = (n: number) => n.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    expect(html).toContain(`Base salary 3,000.00 + total pay ${money(total)} = ${money(total + 3000)} USD.`)
  })

  it('reads in Chinese as a Chinese manager would write it', () => {
    const world = approved('zh-CN')
    const { text } = statementOf(world, names(world, 'zh-CN')[0] ?? '')
    expect(text).toMatch(/绩效结果/)
    expect(text).toMatch(/最终得分 [\d.]+,等级 /)
    expect(text).toMatch(/:目标 .+,完成 .+,完成率 [\d.]+%;得分 [\d.]+ × \d+% = [\d.]+/)
    expect(text).toMatch(/合计应发 [\d,.]+ /)
  })

  it('names each KPI once in its sentence', () => {
    const world = approved('zh-CN')
    const [first = ''] = names(world, 'zh-CN').slice(1)
    const sentences = statementOf(world, first).html.match(/(?<=>)[^<>]*销售额:[^<>]*/g) ?? []
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) expect(sentence).not.toMatch(/销售额[::]\s*销售额/)
  })

  it('never turns a name into markup', () => {
    const world = installed({ lang: 'en' })
    const person = '<img src=x onerror=alert(1)>'
    const first = String(world.values('People')[1]?.[0])
    for (const tab of ['People', 'Actuals', 'Targets', 'Deals']) {
      for (const [r, row] of world.values(tab).entries())
        for (const [c, cell] of row.entries()) if (cell === first) world.edit(tab, `${letters(c + 1)}${r + 1}`, person)
    }
    world.call('scorePeriod', { period: MONTH })
    const { html } = statementOf(world, person)
    expect(html).not.toContain('<img')
    expect(html).toContain('&#60;img')
  })

  it('of somebody without a result says so', () => {
    expect(() => statementOf(approved(), 'Nobody')).toThrow('There is no result of Nobody in 2026-03.')
  })

  it('prints one page per person, for a team or for all', () => {
    const world = approved()
    const all = world.call('printCards', { period: MONTH }) as { html: string; count: number }
    expect(all.html.match(/<section/g)).toHaveLength(all.count)
    const team = String(world.values('Results')[1]?.[2])
    const some = world.call('printCards', { period: MONTH, team }) as { count: number }
    expect(some.count).toBeGreaterThan(0)
    expect(some.count).toBeLessThan(all.count)
  })
})

describe('statements by mail', () => {
  it('go to each person alone and to team leaders, once per period', () => {
    const world = approved()
    expect(sendAll(world)).toMatch(/^2026-03: \d+ statements sent, 0 failed, 0 without an address\.$/)
    const first = receivers(world)
    expect(new Set(first.filter(to => /^p\d/.test(to))).size).toBeGreaterThan(10)
    expect(world.mailbox.every(({ to, cc, bcc }) => !/[,;]/.test(to) && cc === '' && bcc === '')).toBe(true)
    sendAll(world)
    expect(receivers(world)).toEqual(first)
  })

  it('to a leader hold the own team and nobody else', () => {
    const world = approved()
    sendAll(world)
    const results = world
      .values('Results')
      .slice(1)
      .filter(row => row[0] === MONTH)
    const teams = world
      .values('Teams')
      .slice(1)
      .filter(row => row[0] !== '' && row[1] !== '')
    const digests = world.mailbox.filter(({ body }) => body.includes('For the leader of this team only.'))
    expect(digests.map(({ subject }) => subject).sort()).toEqual(teams.map(row => `Team ${row[0]}, ${MONTH}`).sort())
    for (const { subject, body, htmlBody } of digests) {
      const isOwn = (row: unknown[]) => subject === `Team ${row[2]}, ${MONTH}`
      for (const row of results) {
        expect([row[1], body.includes(String(row[1]))]).toEqual([row[1], isOwn(row)])
        expect([row[1], String(htmlBody).includes(String(row[1]))]).toEqual([row[1], isOwn(row)])
      }
    }
  })

  it('are not sent before the month is approved', () => {
    const world = installed({ lang: 'en' })
    world.call('scorePeriod', { period: MONTH })
    expect(() => sendAll(world)).toThrow('Approve it first.')
    expect(receivers(world)).toEqual([])
  })

  it('leave out who has no address or a wrong one, and who asked for none, and say so', () => {
    const world = approved()
    const leaders = world.values('Teams').map(row => String(row[1]))
    const [none = '', wrong = '', unwilling = ''] = names(world).filter(name => !leaders.includes(name))
    const all = names(world)
    const own: Record<string, string> = { [none]: '', [wrong]: 'not an address' }
    address(world, 'en', i => own[all[i] ?? ''] ?? `p${i}@example.com`)
    const [header = [], ...rows] = world.values('People')
    const row = rows.findIndex(cells => cells[0] === unwilling) + 2
    world.edit('People', `${letters(header.indexOf('Statement') + 1)}${row}`, 'none')
    expect(sendAll(world)).toContain('2 without an address')
    const { mails } = world.call('mailing', { period: MONTH }) as { mails: { person: string; state: string }[] }
    const stateOf = (name: string) => mails.find(({ person }) => person === name)?.state
    expect([none, wrong, unwilling].map(stateOf)).toEqual(['noAddress', 'badAddress', 'optedOut'])
  })

  it('go on the next day where the quota of mails is used up', () => {
    const unattended = approved()
    unattended.state.mailQuota = 10
    expect(sendAll(unattended)).toMatch(/\d+ wait: .+ Send again tomorrow; nobody gets one twice\./)
    const world = approved()
    world.call('monthlyRun', { on: true })
    world.state.mailQuota = 10
    const sentence = sendAll(world)
    expect(sentence).toMatch(/\d+ wait: the day’s quota of mails is used up\. They go out with the next daily run\.$/)
    expect(receivers(world)).toHaveLength(10)
    world.state.mailQuota = 100
    world.state.now += 25 * 3600_000
    world.run('dailyRun', [], { hasUi: false })
    const { mails } = world.call('mailing', { period: MONTH }) as { mails: { state: string }[] }
    expect(mails.every(({ state }) => state === 'sent' || state === 'noAddress')).toBe(true)
    const own = world.mailbox.map(({ to, subject }) => `${to} ${subject}`)
    expect(new Set(own).size).toBe(own.length)
  })

  it('can be looked at first: to me and to nobody else', () => {
    const world = approved()
    const person = names(world)[2] ?? ''
    const { sentence } = world.call('mailToMe', { period: MONTH, person }) as { sentence: string }
    expect(sentence).toContain(`The statement of ${person} was sent to you (${world.user}) and to nobody else.`)
    expect(receivers(world)).toEqual([world.user])
  })
})
