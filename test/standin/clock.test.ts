import { describe, expect, test } from 'vitest'
import { createWorld, type WorldOptions } from '../../src/standin/node/world'
import { scopes } from './scripted'

const code = `
function make(schedule) {
  let builder = ScriptApp.newTrigger('fired').timeBased()
  for (const [name, value] of schedule) builder = builder[name](name === 'onWeekDay' ? ScriptApp.WeekDay[value] : value)
  builder.create()
}
function remove() { for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger) }
function fired(e) {
  const { triggerUid, ...when } = e
  console.log(new Date().toISOString().slice(0, 16), Session.getEffectiveUser().getEmail(), JSON.stringify(when))
}
function slow() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create() }
function work() { for (let i = 0; i < 5; i++) Utilities.sleep(60000); console.log('worked') }
function broken() { ScriptApp.newTrigger('nowhere').timeBased().after(1000).create() }
`
const NEW_YORK = { timeZone: 'America/New_York', oauthScopes: scopes('script.scriptapp', 'userinfo.email') }
const world = (options: Partial<WorldOptions> = {}) =>
  createWorld({ code, manifest: NEW_YORK, now: '2026-03-01T12:00:00Z', ...options })

const firings = (schedule: [string, unknown][], until: string) => {
  const w = world()
  w.call('make', schedule)
  w.advanceTo(until)
  expect(w.failures).toEqual([])
  return w.log.map(line => line.slice(0, 16))
}

describe('a clock trigger', () => {
  test('fires each day somewhere in its hour, at the minute it once got, in the zone asked for', () => {
    const schedule: [string, unknown][] = [
      ['everyDays', 1],
      ['atHour', 9],
      ['inTimezone', 'Asia/Shanghai'],
    ]
    const times = firings(schedule, '2026-03-04T12:00:00Z')
    expect(times.map(time => time.slice(0, 13))).toEqual(['2026-03-02T01', '2026-03-03T01', '2026-03-04T01'])
    expect(new Set(times.map(time => time.slice(14))).size).toBe(1)
  })

  test('keeps its hour when the clocks change', () => {
    const times = firings(
      [
        ['everyDays', 1],
        ['atHour', 9],
      ],
      '2026-03-09T20:00:00Z',
    )
    expect(times.map(time => time.slice(5, 13)).slice(-3)).toEqual(['03-07T14', '03-08T13', '03-09T13'])
  })

  test.each([
    [[['everyHours', 12]], ['2026-03-02T00:00', '2026-03-02T12:00']],
    [[['after', 60_000]], ['2026-03-01T12:01']],
  ] as [[string, unknown][], string[]][])('%j', (schedule, times) => {
    expect(firings(schedule, '2026-03-02T12:01:00Z')).toEqual(times)
  })

  test('of a day of the month is not there in months without it; of a day of the week is', () => {
    const days = (schedule: [string, unknown][]) => firings(schedule, '2026-06-10T00:00:00Z').map(t => t.slice(5, 10))
    expect(
      days([
        ['onMonthDay', 31],
        ['atHour', 6],
      ]),
    ).toEqual(['03-31', '05-31'])
    expect(
      days([
        ['onWeekDay', 'MONDAY'],
        ['atHour', 6],
      ]).slice(0, 2),
    ).toEqual(['03-02', '03-09'])
  })

  test('is given the moment in UTC', () => {
    const w = world()
    w.call('make', [['after', 60_000]])
    w.advanceTo('2026-03-01T12:05:00Z')
    expect(JSON.parse(w.log[0]?.replace(/^[^{]*/, '') ?? '')).toEqual({
      authMode: 'FULL',
      timezone: 'UTC',
      year: 2026,
      month: 3,
      'day-of-month': 1,
      'day-of-week': 7,
      'week-of-year': 9,
      hour: 12,
      minute: 1,
      second: 0,
    })
  })

  test('runs as who made it, is seen and removed by nobody else', () => {
    const w = world()
    w.call('make', [['everyDays', 1]])
    w.user = 'second@example.com'
    w.call('make', [['everyDays', 1]])
    w.call('remove')
    w.advanceTo('2026-03-03T00:00:00Z')
    expect(new Set(w.log.map(line => line.split(' ')[1]))).toEqual(new Set(['manager@example.com']))
    expect(w.user).toBe('second@example.com')
  })

  test('that fails is told to its owner, and the others go on', () => {
    const w = world()
    w.call('broken')
    w.call('make', [['after', 5000]])
    w.advanceTo('2026-03-01T13:00:00Z')
    expect(w.failures).toMatchObject([
      { owner: 'manager@example.com', handler: 'nowhere', message: 'Script function not found: nowhere' },
    ])
    expect(w.log).toHaveLength(1)
  })

  test('has ninety minutes a day with the others of its owner', () => {
    const w = world()
    w.call('slow')
    w.advanceTo('2026-03-02T12:30:00Z')
    expect(w.log.filter(line => line === 'worked')).toHaveLength(18)
    expect(w.failures[0]?.message).toBe('Service using too much computer time for one day.')
    w.advanceTo('2026-03-02T15:30:00Z')
    expect(w.log.filter(line => line === 'worked')).toHaveLength(20)
  })
})
