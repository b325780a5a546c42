import { describe, expect, test } from 'vitest'
import { createWorld } from '../../src/standin/node/world'
import { scopes, scripted } from './scripted'

const code = `
function onOpen() {
  const ui = SpreadsheetApp.getUi()
  ui.createMenu('Yardstick').addItem('Score a month', 'score').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Help', 'tools.help')).addToUi()
}
function onEdit(e) { SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, e.authMode])) }
function score() { SpreadsheetApp.getActiveSpreadsheet().toast('scored', 'Yardstick', 5) }
const tools = { help: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Help').setTitle('Help')) }
function ui() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }
function menuOnly() { SpreadsheetApp.getUi().createMenu('Y').addToUi() }
function sheets() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length }
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1) }
function email() { return Session.getActiveUser().getEmail() }
function triggers() { return ScriptApp.getProjectTriggers().length }
function property() { return PropertiesService.getDocumentProperties().getProperty('x') }
function mail() { MailApp.sendEmail({ to: 'a@example.com', subject: 'Hi', body: 'there' }) }
function everyDay() { return ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create().getHandlerFunction() }
`
const all = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'userinfo.email',
  'script.scriptapp',
  'script.send_mail',
]
const world = (granted = all) =>
  createWorld({
    code,
    manifest: { timeZone: 'Asia/Shanghai', oauthScopes: scopes(...granted) },
    html: { 'Help.html': '<p>help</p>' },
  })

describe('a person', () => {
  test('opens the file and finds the menu', () => {
    const w = world()
    w.openFile()
    expect(w.menus).toEqual([
      {
        label: 'Yardstick',
        items: [
          { label: 'Score a month', functionName: 'score' },
          'separator',
          { label: 'More', items: [{ label: 'Help', functionName: 'tools.help' }] },
        ],
      },
    ])
  })

  test('clicks a menu item, also one deep in a menu', () => {
    const w = world()
    w.openFile()
    w.runMenu('Yardstick', 'Score a month')
    w.runMenu('Yardstick', 'More', 'Help')
    expect(w.toasts).toEqual([{ message: 'scored', title: 'Yardstick', seconds: 5 }])
    expect(w.sidebar).toMatchObject({ title: 'Help', file: 'Help', content: '<p>help</p>' })
    expect(() => w.runMenu('Yardstick', 'Nothing')).toThrow(
      'there is no menu item Nothing; there are Score a month, More',
    )
    expect(() => w.runMenu('Yardstick', 'More')).toThrow('is a menu, not an item')
  })

  test('edits a cell, and the simple trigger hears of it', () => {
    const w = world()
    w.edit('Sheet1', 'B2', '1,200')
    w.edit('Sheet1', 'B2', '5')
    w.edit('Sheet1', 'B2', '')
    w.edit('Sheet1', 'A1', [
      ['x', 'y'],
      ['1', '2'],
    ])
    expect(w.toasts.map(toast => JSON.parse(toast.message))).toEqual([
      ['B2', '1200', null, 'LIMITED'],
      ['B2', '5', '1200', 'LIMITED'],
      ['B2', null, '5', 'LIMITED'],
      ['A1:B2', null, null, 'LIMITED'],
    ])
    expect(w.values('Sheet1')).toEqual([
      ['x', 'y'],
      [1, 2],
    ])
  })

  test('selects a cell', () => {
    const w = createWorld({ code: 'function here() { return SpreadsheetApp.getActiveRange().getA1Notation() }' })
    w.select('Sheet1', 'C3:D4')
    expect(w.call('here')).toBe('C3:D4')
    expect(() => w.select('Nowhere', 'A1')).toThrow('there is no tab Nowhere; there are Sheet1')
  })
})

describe('authorization', () => {
  test.each([
    ['NONE', 'menuOnly', null],
    ['NONE', 'sheets', 'You do not have permission'],
    ['NONE', 'property', 'You do not have permission'],
    ['LIMITED', 'write', null],
    ['LIMITED', 'property', null],
    ['LIMITED', 'ui', 'You do not have permission to call Ui.showSidebar'],
    [
      'LIMITED',
      'triggers',
      'You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    ],
    ['LIMITED', 'mail', 'You do not have permission to call MailApp.sendEmail'],
    ['CUSTOM_FUNCTION', 'sheets', null],
    ['CUSTOM_FUNCTION', 'property', null],
    ['CUSTOM_FUNCTION', 'write', 'You do not have permission to call setValue'],
    ['CUSTOM_FUNCTION', 'ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['FULL', 'write', null],
    ['FULL', 'ui', null],
    ['FULL', 'mail', null],
    ['FULL', 'everyDay', null],
  ] as const)('%s: %s', (mode, name, message) => {
    const run = () => world().run(name, [], { mode })
    if (message === null) expect(run).not.toThrow()
    else expect(run).toThrow(message)
  })

  test('a scope the manifest does not list is missed by name', () => {
    expect(() => world(['spreadsheets.currentonly']).call('mail')).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    )
    expect(() => world([]).call('sheets')).toThrow(
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    )
  })

  test('who is asking is blank without its scope and in limited modes', () => {
    expect(world().call('email')).toBe('manager@example.com')
    expect(world(['spreadsheets.currentonly']).call('email')).toBe('')
    expect(world().run('email', [], { mode: 'LIMITED' })).toBe('')
  })

  test('a trigger has nobody to show a sidebar to', () => {
    expect(() => world().run('ui', [], { hasUi: false })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    )
  })

  test('mail lands in the mailbox, triggers belong to who made them, and the 21st is refused', () => {
    const w = world()
    w.call('mail')
    expect(w.mailbox).toMatchObject([{ to: 'a@example.com', subject: 'Hi', body: 'there' }])
    for (let i = 0; i < 20; i++) w.call('everyDay')
    expect(w.call('triggers')).toBe(20)
    expect(() => w.call('everyDay')).toThrow('This script has too many triggers.')
    w.user = 'other@example.com'
    expect(w.call('triggers')).toBe(0)
  })
})

test('makes room when a paste reaches beyond the grid', () => {
  const world = scripted('return [sheet.getMaxRows(), sheet.getMaxColumns()]')
  const tab = world.tabs[0] ?? ''
  world.edit(
    tab,
    'A2',
    Array.from({ length: 1200 }, (_, i) => Array.from({ length: 30 }, () => i)),
  )
  expect(world.call('go')).toEqual([1201, 30])
  expect(world.cell(tab, 'AD1201').value).toBe(1199)
})
