import { describe, expect, it } from 'vitest'
import type { World, WorldOptions } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { letters } from '../team'

const OWNER = 'manager@example.com'
const SECOND = 'second@example.com'
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
]

type Row = Readonly<Record<string, string | number | boolean | null>>

interface Place {
  readonly lang: Lang
  readonly options: Partial<WorldOptions>
}
const NEW_YORK: Place = {
  lang: 'en',
  options: { locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai' },
}
const SHANGHAI: Place = {
  lang: 'zh-CN',
  options: { locale: 'zh_CN', timeZone: 'Asia/Shanghai', scriptTimeZone: 'Asia/Shanghai' },
}
const BERLIN: Place = {
  lang: 'en',
  options: { locale: 'de_DE', timeZone: 'Europe/Berlin', scriptTimeZone: 'America/Chicago' },
}

/** The sample up to March 2026 as it stands on 1 April, noon in Greenwich. */
function file(place: Place = NEW_YORK): World {
  return installed({ lang: place.lang }, { ...place.options, now: '2026-04-01T12:00:00Z' })
}

const switchOn = (world: World) => (world.call('monthlyRun', { on: true }) as { sentence: string }).sentence
const switchedOn = (place?: Place): World => {
  const world = file(place)
  switchOn(world)
  return world
}
const tablesOf = (world: World, period = '2026-03') =>
  world.call('resultTables', { period }) as Readonly<Record<string, readonly Row[]>>
const stateOf = (world: World, period = '2026-03') => tablesOf(world, period).periods?.[0]?.state ?? 'not there'
const tab = (world: World, en: string, zh: string) => (world.tabs.includes(en) ? en : zh)

/** The cell beside a setting. */
function setting(world: World, en: string, zh = en): string {
  const row = world.values(tab(world, 'Settings', '设置')).findIndex(cells => cells[0] === en || cells[0] === zh)
  return `B${row + 1}`
}
const shown = (world: World, name: string) => world.cell('Settings', setting(world, name)).value
const type = (world: World, name: string, value: string) => world.edit('Settings', setting(world, name), value)

describe('switching the monthly run on', () => {
  it('installs one trigger, however often it is pressed', () => {
    const world = file()
    for (let i = 0; i < 3; i++) switchOn(world)
    expect(world.state.triggers).toMatchObject([
      {
        handler: 'dailyRun',
        owner: OWNER,
        schedule: { everyDays: 1, atHour: 9, inTimezone: 'America/New_York' },
      },
    ])
  })

  it('says when it is next and who gets the mail, and writes both on Settings', () => {
    const world = file()
    expect(switchOn(world)).toBe(
      'The monthly run is on, next on 2026-04-05 09:00: it scores the month before, and approves and pays nothing. A summary goes to manager@example.com only.',
    )
    expect([shown(world, 'Set up by'), shown(world, 'Next monthly run')]).toEqual([OWNER, '2026-04-05 09:00'])
    expect(shown(world, 'Set up at')).toMatch(/^2026-04-01 08:0\d$/)
    expect(shown(world, 'File id')).toBe(world.book.id)
  })

  it('writes nothing on Settings that a check would find fault with', () => {
    const world = switchedOn()
    world.call('checkData')
    expect(tablesOf(world).checks?.filter(({ where }) => String(where).startsWith('Settings'))).toEqual([])
  })

  it('is in the menu, which opens without any consent', () => {
    const world = file(SHANGHAI)
    world.consent(OWNER, [])
    world.openFile()
    world.consent(OWNER)
    world.runMenu('标尺 Yardstick', '设置 · Set up', '开启每月自动考核 · Monthly run on')
    expect(world.toasts[0]?.message).toContain('下次 2026-04-05 09:00')
    expect(world.state.triggers).toHaveLength(1)
    world.runMenu('标尺 Yardstick', '设置 · Set up', '关闭每月自动考核 · Monthly run off')
    expect(world.toasts[1]?.message).toBe('您的每月自动考核已关闭。')
    expect(world.state.triggers).toEqual([])
  })

  it('leaves the trigger of another person alone', () => {
    const world = switchedOn()
    world.user = SECOND
    switchOn(world)
    world.call('monthlyRun', { on: false })
    expect(world.state.triggers.map(({ owner }) => owner)).toEqual([OWNER])
  })

  it('without consent to triggers changes nothing and says how to allow it', () => {
    const world = file()
    const before = world.values('Settings')
    world.consent(
      OWNER,
      SCOPES.filter(scope => scope !== 'script.scriptapp'),
    )
    expect(() => switchOn(world)).toThrow(/请再点一次菜单并允许.* · To run by itself it needs your permission/)
    expect(world.values('Settings')).toEqual(before)
    expect(world.call('scorePeriod', { period: '2026-03' })).toMatchObject({ period: '2026-03' })
  })

  it('without consent to mail goes on without it, and says so', () => {
    const world = file()
    world.consent(
      OWNER,
      SCOPES.filter(scope => scope !== 'script.send_mail'),
    )
    expect(switchOn(world)).toContain('Mail was not allowed: there will be no summary, everything else works.')
    world.advanceTo('2026-04-06T00:00:00Z')
    expect([stateOf(world), world.mailbox, world.failures]).toEqual(['calculated', [], []])
  })

  it('says what to do when there are twenty triggers already', () => {
    const world = file()
    switchOn(world)
    const [own] = world.state.triggers
    if (own) for (let i = 0; i < 20; i++) world.state.triggers.push({ ...own, id: `${i}`, handler: 'other' })
    expect(() => switchOn(world)).toThrow('Google allows 20 triggers per person and file.')
  })
})

describe.each([
  ['New York', NEW_YORK, '2026-04-05T12:59:00Z', '2026-04-05T14:00:00Z'],
  ['Shanghai', SHANGHAI, '2026-04-05T00:59:00Z', '2026-04-05T02:00:00Z'],
  ['Berlin', BERLIN, '2026-04-05T06:59:00Z', '2026-04-05T08:00:00Z'],
] as const)('in a file in %s', { tags: ['rest'] }, (_name, place, before, after) => {
  it('the month before is scored on its day between nine and ten, not before', () => {
    const world = switchedOn(place)
    world.advanceTo(before)
    expect([stateOf(world), world.mailbox.length]).toEqual(['not there', 0])
    world.advanceTo(after)
    expect([stateOf(world), world.mailbox.length, world.failures]).toEqual(['calculated', 1, []])
    expect(tablesOf(world).results?.length).toBeGreaterThan(15)
  })

  it('the day formulas stand at is the day there', () => {
    const world = switchedOn(place)
    world.advanceTo(after)
    const asOf = setting(world, 'As of', '截至日期')
    expect(world.cell(tab(world, 'Settings', '设置'), asOf).display).toBe('2026-04-05')
  })
})

describe('at the end of a month', { tags: ['rest'] }, () => {
  it.each([
    ['New York', NEW_YORK, '2026-04-01T03:55:00Z', '2026-04-01T04:01:00Z'],
    ['Shanghai', SHANGHAI, '2026-03-31T15:55:00Z', '2026-03-31T16:01:00Z'],
    ['Berlin', BERLIN, '2026-03-31T21:55:00Z', '2026-03-31T22:01:00Z'],
  ] as const)('the month before is the one before there, in %s', (_name, place, beforeMidnight, afterMidnight) => {
    const scoredAt = (now: string) => {
      const world = switchedOn(place)
      const name = tab(world, 'Settings', '设置')
      world.edit(name, setting(world, 'Monthly run on day', '自动考核日'), '1')
      world.edit(name, setting(world, 'Monthly run at hour', '自动考核时间'), '0')
      world.state.now = new Date(now).getTime()
      world.run('dailyRun', [], { hasUi: false })
      return ['2026-02', '2026-03'].filter(period => stateOf(world, period) === 'calculated')
    }
    expect([scoredAt(beforeMidnight), scoredAt(afterMidnight)]).toEqual([['2026-02'], ['2026-03']])
  })
})

describe('the monthly run', () => {
  it('is caught up when its day was missed', () => {
    const world = file()
    world.state.now = new Date('2026-04-20T12:00:00Z').getTime()
    switchOn(world)
    expect(shown(world, 'Next monthly run')).toBe('2026-04-21 09:00')
    world.advanceTo('2026-04-21T14:00:00Z')
    expect(stateOf(world)).toBe('calculated')
    expect(shown(world, 'Next monthly run')).toBe('2026-05-05 09:00')
  })

  it('leaves its own notes on Settings as they are, and has no remark about them', () => {
    const world = switchedOn()
    world.advanceTo(new Date('2026-04-05T16:00:00Z'))
    expect(stateOf(world)).toBe('calculated')
    expect(
      world
        .values('Checks')
        .map(row => String(row[3]))
        .filter(where => where.startsWith('Settings')),
    ).toEqual([])
  })

  it('follows a day and hour typed later, without another click', () => {
    const world = switchedOn()
    type(world, 'Monthly run on day', '8')
    type(world, 'Monthly run at hour', '14')
    world.advanceTo('2026-04-08T17:59:00Z')
    expect(shown(world, 'Next monthly run')).toBe('2026-04-08 14:00')
    expect(stateOf(world)).toBe('not there')
    world.advanceTo('2026-04-08T19:00:00Z')
    expect(stateOf(world)).toBe('calculated')
    expect(world.state.triggers).toHaveLength(1)
  })

  it('leaves a month alone that was scored, approved or closed by a person', () => {
    for (const state of ['calculated', 'approved', 'closed']) {
      const world = switchedOn()
      world.call('scorePeriod', { period: '2026-03' })
      const row = world.values('Periods').findIndex(cells => cells[0] === '2026-03') + 1
      world.edit('Periods', `B${row}`, state)
      const results = world.values('Results')
      const log = world.values('Log')
      world.advanceTo('2026-04-07T00:00:00Z')
      expect([world.values('Results'), world.values('Log'), world.mailbox]).toEqual([results, log, []])
    }
  })

  it('scores a month again that a person scored and whose figures changed since, but not an approved one', () => {
    const world = switchedOn()
    world.call('scorePeriod', { period: '2026-03' })
    world.advanceTo('2026-04-03T12:00:00Z')
    const satisfaction = (world.values('Actuals')[0] ?? []).indexOf('Satisfaction')
    const row = world.values('Actuals').findIndex(cells => cells[0] === '2026-03') + 1
    const approved = world.twin()
    const period = world.values('Periods').findIndex(cells => cells[0] === '2026-03') + 1
    approved.edit('Periods', `B${period}`, 'approved')
    for (const one of [world, approved]) one.edit('Actuals', `${letters(satisfaction + 1)}${row}`, '51%')
    const before = [world, approved].map(one => tablesOf(one).periods?.[0]?.calculatedAt)
    for (const one of [world, approved]) one.advanceTo('2026-04-07T12:00:00Z')
    const after = [world, approved].map(one => tablesOf(one).periods?.[0]?.calculatedAt)
    expect(String(after[0]) > String(before[0])).toBe(true)
    expect(after[1]).toBe(before[1])
  })

  it('is one run when two people switched it on, and one mail', () => {
    const world = switchedOn()
    world.user = SECOND
    switchOn(world)
    const log = world.values('Log').length
    world.advanceTo('2026-04-07T00:00:00Z')
    expect(world.values('Log')).toHaveLength(log + 1)
    expect(world.mailbox).toHaveLength(1)
    expect([OWNER, SECOND]).toContain(world.mailbox[0]?.to)
  })

  it('waits for tomorrow while somebody else is at work', () => {
    const world = switchedOn()
    world.state.lockHeldElsewhere = true
    world.advanceTo('2026-04-06T00:00:00Z')
    expect([stateOf(world), world.failures]).toEqual(['not there', []])
    world.state.lockHeldElsewhere = false
    world.advanceTo('2026-04-07T00:00:00Z')
    expect(stateOf(world)).toBe('calculated')
  })

  it('does nothing in a copy of the file until it is switched on there', () => {
    const copy = switchedOn().copyFile(SECOND)
    expect(copy.state.triggers).toEqual([])
    copy.state.now = new Date('2026-04-05T15:00:00Z').getTime()
    copy.run('dailyRun', [], { hasUi: false })
    expect([stateOf(copy), copy.log]).toEqual([
      'not there',
      ['This file is a copy: nothing was done. Switch the monthly run on here to use it.'],
    ])
    switchOn(copy)
    copy.advanceTo('2026-04-06T15:00:00Z')
    expect([stateOf(copy), copy.mailbox.map(({ to }) => to)]).toEqual(['calculated', [SECOND]])
  })
})

describe('the summary mail', () => {
  it('tells the owner how many are scored, what is missing and where, the total against the budget', () => {
    const world = switchedOn()
    world.advanceTo('2026-04-06T00:00:00Z')
    const [mail] = world.mailbox
    const { results = [], checks = [] } = tablesOf(world)
    const done = results.filter(row => row.state === 'complete').length
    const pending = results.find(row => row.state === 'pending')
    expect(mail).toMatchObject({ to: OWNER, cc: '', bcc: '', htmlBody: '' })
    expect(mail?.subject).toBe(`2026-03: ${done} of ${results.length} scored – Untitled spreadsheet`)
    expect(mail?.body).toContain(`2026-03 is scored: ${done} of ${results.length} people, `)
    expect(mail?.body).toMatch(/Budget 60,000\.00: [\d,.]+ (left|above it)\./)
    expect(mail?.body).toContain(`Waiting: ${pending?.name}`)
    const missing = checks.find(row => row.severity === 'leavesOut')
    expect(mail?.body).toContain(`– ${missing?.where}: ${missing?.what}`)
    expect(missing?.where).toMatch(/^Actuals [A-Z]+\d+/)
    expect(mail?.body).toContain(
      `Nothing was approved or paid. The workbook: https://docs.google.com/spreadsheets/d/${world.book.id}`,
    )
  })

  it('is in the language of the workbook', () => {
    const world = switchedOn(SHANGHAI)
    world.advanceTo('2026-04-06T00:00:00Z')
    const [mail] = world.mailbox
    expect(mail?.subject).toMatch(/^2026-03 已考核 \d+\/\d+ 人/)
    expect(mail?.body).toMatch(/预算 200,000\.00,剩余 [\d,.]+。\n\n待补:.+\n还缺:\n– 业绩填报 [A-Z]+\d+/)
    expect(mail?.body.replace(/https:\S+/g, '')).not.toMatch(/[a-z]{3}/i)
  })

  it('is not sent when Settings says so', () => {
    const world = switchedOn()
    type(world, 'Summary mail to me', 'FALSE')
    world.advanceTo('2026-04-06T00:00:00Z')
    expect([stateOf(world), world.mailbox]).toEqual(['calculated', []])
  })

  it('waits for another day when no mail is left today, and is sent once', () => {
    const world = switchedOn()
    world.state.mailQuota = 0
    world.advanceTo('2026-04-06T00:00:00Z')
    expect([stateOf(world), world.mailbox, world.failures]).toEqual(['calculated', [], []])
    world.state.mailQuota = 100
    world.advanceTo('2026-04-10T00:00:00Z')
    expect(world.mailbox.map(({ subject, at }) => [subject.slice(0, 7), at.toISOString().slice(0, 10)])).toEqual([
      ['2026-03', '2026-04-06'],
    ])
  })

  it('names what stopped the run, once, and the run is tried again every day', () => {
    const world = switchedOn()
    const kpis = world.values('KPIs')
    const weight = kpis[0]?.indexOf('Weight') ?? 0
    const cell = `${String.fromCharCode(65 + weight)}${kpis.findIndex(cells => cells.includes('Teamwork')) + 1}`
    const usual = world.cell('KPIs', cell).display
    world.edit('KPIs', cell, '0%')
    world.advanceTo('2026-04-07T23:00:00Z')
    expect([stateOf(world), world.mailbox.length, world.failures]).toEqual(['not there', 1, []])
    expect(world.mailbox[0]?.subject).toContain('2026-03 was not scored')
    expect(world.mailbox[0]?.body).toMatch(/mend first:\n– KPIs .*add up to 95%, 5% short/)
    expect(shown(world, 'Next monthly run')).toBe('2026-04-08 09:00')
    world.edit('KPIs', cell, usual)
    world.advanceTo('2026-04-10T23:00:00Z')
    expect(stateOf(world)).toBe('calculated')
    expect(world.mailbox.map(({ subject }) => subject.slice(0, 18))).toEqual([
      '2026-03 was not sc',
      '2026-03: 20 of 21 ',
    ])
  })
})
