import { expect, test } from 'vitest'
import { scripted } from './scripted'

const tripsOf = (script: string) => {
  const world = scripted(script)
  world.call('go')
  return world.lastExecution
}

test('handles move nothing and are counted apart', () => {
  const { roundTrips, handles } = tripsOf(
    "book.getSheetByName('Sheet1').getRange('A1:B2').offset(1, 1).getA1Notation(); sheet.getDataRange(); book.createDeveloperMetadataFinder().withKey('x')",
  )
  // The seven written here, and the two by which `go` finds its tab.
  expect([roundTrips, handles]).toEqual([0, 9])
})

test('what a script builds for itself leads nowhere', () => {
  const { roundTrips, handles, seconds } = tripsOf(`
    SpreadsheetApp.newRichTextValue().setText('x').build().getText()
    SpreadsheetApp.newDataValidation().requireCheckbox().build().getAllowInvalid()
    SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
    Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy'); console.log(String(SpreadsheetApp.BorderStyle.SOLID))
    HtmlService.createHtmlOutput('x').setTitle('y')
  `)
  expect([roundTrips, handles, seconds]).toEqual([0, 2, 0.01])
})

test('calls that move data are counted by name', () => {
  const report = tripsOf(`
    const range = sheet.getRange('A1:B2')
    range.getValues(); range.setValues([[1, 2], [3, 4]]); range.setNumberFormat('0'); range.setNotes([['', ''], ['', '']])
    book.createDeveloperMetadataFinder().withKey('x').find()
    sheet.insertRowsAfter(1, 1); sheet.deleteRows(2, 1); range.clearContent()
    PropertiesService.getDocumentProperties().getProperty('x'); CacheService.getScriptCache().put('a', 'b')
    const lock = LockService.getDocumentLock(); lock.tryLock(10); SpreadsheetApp.flush(); lock.releaseLock()
  `)
  expect(report.calls).toEqual({
    'Range.getValues': 1,
    'Range.setValues': 1,
    'Range.setNumberFormat': 1,
    'Range.setNotes': 1,
    'DeveloperMetadataFinder.find': 1,
    'Sheet.insertRowsAfter': 1,
    'Sheet.deleteRows': 1,
    'Range.clearContent': 1,
    'Properties.getProperty': 1,
    'Cache.put': 1,
    'Lock.tryLock': 1,
    'Lock.releaseLock': 1,
    'SpreadsheetApp.flush': 1,
  })
  expect(report.roundTrips).toBe(13)
})

test('a refused call was still made', () => {
  const world = scripted("try { sheet.getRange('A1:A2').setValues([[1]]) } catch (error) {}")
  world.call('go')
  expect(world.lastExecution.calls).toEqual({ 'Range.setValues': 1 })
})
