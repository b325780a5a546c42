import { describe, expect, test } from 'vitest'
import { instantOf, serialOf } from '../../src/standin/model/zone'
import { scripted } from './scripted'

const PLACES = [
  { locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai', shown: '3/1/2026' },
  { locale: 'zh_CN', timeZone: 'Asia/Shanghai', scriptTimeZone: 'Asia/Shanghai', shown: '2026/3/1' },
  { locale: 'de_DE', timeZone: 'Europe/Berlin', scriptTimeZone: 'America/Chicago', shown: '01.03.2026' },
]

describe.each(PLACES)('$locale · sheet $timeZone · script $scriptTimeZone', place => {
  test('midnight of the sheet’s zone is a day without time', () => {
    const world = scripted(
      "sheet.getRange('A1').setValue(new Date(a)); return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getValue().getTime()]",
      place,
    )
    const midnight = instantOf(46082, place.timeZone)
    expect(world.call('go', midnight)).toEqual([place.shown, midnight])
  })

  test('a date typed is that day in the sheet’s zone', () => {
    const world = scripted(
      "return Utilities.formatDate(sheet.getRange('B1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')",
      place,
    )
    world.edit('Sheet1', 'B1', '2026-03-01')
    expect(world.call('go')).toBe('2026-03-01 00:00')
  })

  test('midnight of the script’s zone is another time of day in the sheet when the zones differ', () => {
    const world = scripted(
      "const d = new Date(2026, 2, 1); sheet.getRange('A1').setValue(d); return [sheet.getRange('A1').getValue().getTime() === d.getTime(), sheet.getRange('A1').getValue().getHours()]",
      place,
    )
    expect(world.call('go')).toEqual([true, 0])
    expect(world.cell('Sheet1', 'A1').display === place.shown).toBe(place.timeZone === place.scriptTimeZone)
  })
})

test('every hour of two days a year comes back, through both changes of the clock', () => {
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Shanghai']) {
    for (const start of ['2026-03-08', '2026-03-29', '2026-07-01']) {
      for (let hour = 0; hour < 48; hour++) {
        const at = Date.parse(`${start}T00:00:00Z`) + hour * 3_600_000
        expect(instantOf(serialOf(at, zone), zone)).toBe(at)
      }
    }
  }
})

test('in the hour that comes twice the earlier is meant', () => {
  const first = Date.parse('2026-11-01T05:30:00Z')
  expect(instantOf(serialOf(first + 3_600_000, 'America/New_York'), 'America/New_York')).toBe(first)
})
