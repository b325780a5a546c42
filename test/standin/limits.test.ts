import { describe, expect, test } from 'vitest'
import { createWorld, type World } from '../../src/standin/node/world'
import { scopes, scripted } from './scripted'

describe('virtual time', () => {
  test('is what calls cost: their own, that of their cells, and the way to Google where nothing is moved', () => {
    const world = scripted(`
      const start = Date.now()
      const lap = work => { const before = Date.now(); work(); return Date.now() - before }
      const range = sheet.getRange(1, 1, 500, 20)
      return [
        lap(() => range.getValues()), lap(() => range.setValue(1)), lap(() => sheet.getRange('A1').getA1Notation()), lap(() => SpreadsheetApp.newTextStyle().setBold(true).build()),
        lap(() => PropertiesService.getScriptProperties().getProperty('x')), lap(() => CacheService.getScriptCache().get('x')),
        lap(() => MailApp.sendEmail('a@example.com', 'Hi', 'there')),
      ]`)
    // getScriptProperties and getScriptCache are handles, as are getRange and getA1Notation: 5 ms each.
    expect(world.call('go')).toEqual([80, 220, 10, 0, 45, 35, 400])
    // Before them getActiveSpreadsheet, getSheets and a getRange.
    expect(world.lastExecution.handles).toBe(7)
    expect(world.lastExecution.seconds).toBeCloseTo(0.805)
    expect(world.now.toISOString()).toBe('2026-04-02T01:00:00.805Z')
  })

  test('is counted and does not show while the clock stands', () => {
    const world = scripted("sheet.getRange('A1').getValue()", { clockStands: true })
    world.call('go')
    expect(world.lastExecution.seconds).toBeCloseTo(0.06 + 3 * 0.005)
    expect(world.now.toISOString()).toBe('2026-04-02T01:00:00.000Z')
  })

  test.each([
    ['FULL', 2879, 'Exceeded maximum execution time'],
    ['LIMITED', 239, 'Exceeded maximum execution time'],
  ] as const)(
    '%s ends after %i writes, whatever the script catches, and what was written stays',
    (mode, done, text) => {
      const world = scripted(
        "for (let n = 1; ; n++) { try { sheet.getRange('A1').setValue(n) } catch (error) { if (n > 4000) return } }",
      )
      expect(() => world.run('go', [], { mode })).toThrow(text)
      expect(world.cell('Sheet1', 'A1').value).toBe(done)
    },
  )

  test('a custom function has half a minute of it', () => {
    const world = scripted('for (;;) sheet.getRange(1, 1).getValue()')
    expect(() => world.run('go', [], { mode: 'CUSTOM_FUNCTION' })).toThrow('Exceeded maximum execution time (line 0).')
  })
})

describe('mail', () => {
  const world = scripted(
    "for (let i = 0; i < a; i++) MailApp.sendEmail('a@example.com', 'Hi', ''); return MailApp.getRemainingDailyQuota()",
  )

  test('is a hundred a day, each for themselves, and a day later again', () => {
    expect(world.call('go', 60)).toBe(40)
    expect(() => world.call('go', 41)).toThrow('Service invoked too many times: email.')
    expect(world.mailbox).toHaveLength(100)
    world.user = 'second@example.com'
    expect(world.call('go', 0)).toBe(100)
    world.user = 'manager@example.com'
    world.advanceTo('2026-04-03T01:00:01Z')
    expect(world.call('go', 0)).toBe(100)
  })
})

describe('consent to some scopes only', () => {
  const code = `
    function mail() { MailApp.sendEmail('a@example.com', 'Hi', '') }
    function sheets() { return SpreadsheetApp.getActiveSpreadsheet().getName() }
    function status() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus().toString() }
    function require(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]) }`
  const both = scopes('spreadsheets.currentonly', 'script.send_mail')

  test('switches off what the others allow, for that person', () => {
    const world = createWorld({ code, manifest: { oauthScopes: both } })
    world.consent(world.user, ['spreadsheets.currentonly'])
    expect(world.call('sheets')).toBe('Untitled spreadsheet')
    expect(world.call('status')).toBe('REQUIRED')
    const text = `Required permissions: ${both[1]}`
    expect(() => world.call('mail')).toThrow(`You do not have permission to call MailApp.sendEmail. ${text}`)
    expect(() => world.call('require', both[1])).toThrow(text)
    world.user = 'second@example.com'
    world.call('mail')
    expect(world.call('status')).toBe('NOT_REQUIRED')
  })
})

describe('a click of somebody who was never asked for consent', () => {
  const code = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Y').addItem('Go', 'go').addToUi() }
function go() { SpreadsheetApp.getActiveSpreadsheet().toast('gone') }`
  const opened = (world: World) => {
    world.openFile()
    return () => [world.runMenu('Y', 'Go'), world.toasts.length, world.dialogs.map(({ title }) => title)]
  }

  test('shows the dialog and goes no further; the next one runs', () => {
    const click = opened(createWorld({ code, unasked: true }))
    expect([click(), click()]).toEqual([
      [undefined, 0, ['Authorization required']],
      [undefined, 1, ['Authorization required']],
    ])
  })

  test('is everybody’s first in a copy of the file', () => {
    const world = createWorld({ code })
    const [click, there] = [opened(world), opened(world.copyFile('second@example.com'))]
    expect([click(), there(), there()].map(([, toasts]) => toasts)).toEqual([1, 0, 1])
  })
})

describe('a copy of the file', () => {
  test('has the tabs, marks, names and the script; triggers, properties and protected ranges stay behind', () => {
    const world = scripted(`
      const store = PropertiesService.getDocumentProperties()
      if (a) {
        sheet.getRange('A1:A2').setValues([['x'], [2]]).protect()
        sheet.protect().setDescription('whole').addEditor('second@example.com')
        book.setNamedRange('HERE', sheet.getRange('A2'))
        sheet.addDeveloperMetadata('mark', 'of a table')
        store.setProperty('done', 'yes')
        ScriptApp.newTrigger('go').timeBased().everyDays(1).create()
      }
      const kinds = ['SHEET', 'RANGE'].map(kind => book.getProtections(SpreadsheetApp.ProtectionType[kind]).length)
      const editors = book.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getEditors().length
      return [book.getId(), book.getRangeByName('HERE').getValue(), sheet.getDeveloperMetadata().length,
        store.getProperty('done'), ScriptApp.getProjectTriggers().length, kinds, editors]`)
    const [id, ...kept] = world.call('go', true) as unknown[]
    expect(kept).toEqual([2, 1, 'yes', 1, [1, 1], 2])
    const copy = world.copyFile('second@example.com')
    const [copyId, ...there] = copy.call('go') as unknown[]
    expect(copyId).not.toBe(id)
    expect(there).toEqual([2, 1, null, 0, [1, 0], 1])
    copy.edit('Sheet1', 'A2', '3')
    expect(world.cell('Sheet1', 'A2').value).toBe(2)
    expect(copy.cell('Sheet1', 'A2').value).toBe(3)
  })
})

describe('something comes between', () => {
  const body = `
    const done = []
    for (let n = 1; n <= 4; n++) {
      try { sheet.getRange(n, 1).setValue(n); done.push(n) } catch (error) { done.push(error.message.slice(0, 10)) }
    }
    return done`

  test('the third call fails, once', () => {
    const world = scripted(body)
    world.interrupt({ call: 3, by: 'failure' })
    expect(world.call('go')).toEqual([1, 2, "We're sorr", 4])
    expect(world.call('go')).toEqual([1, 2, 3, 4])
  })

  test('time is up at the third call', () => {
    const world = scripted(body)
    world.interrupt({ call: 3, by: 'timeOut' })
    expect(() => world.call('go')).toThrow('Exceeded maximum execution time')
    expect(world.values('Sheet1')).toEqual([[1], [2]])
    expect(world.call('go')).toEqual([1, 2, 3, 4])
  })

  test('somebody types before the third call', () => {
    const world = scripted(`return [1, 2, 3].map(() => sheet.getRange('A1').getValue())`)
    world.interrupt({ call: 3, by: () => world.edit('Sheet1', 'A1', 'typed') })
    expect(world.call('go')).toEqual(['', '', 'typed'])
  })
})
