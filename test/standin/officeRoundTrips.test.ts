// @module-tag rest
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CellError } from '../../src/standin/model/cell'
import type { World } from '../../src/standin/node/world'
import { inCI, office } from './formula/office'
import { scripted } from './scripted'

/** The same world after LibreOffice opened its file and saved it. */
const savedByOffice = async (world: World): Promise<World> => {
  if (!office) throw new Error('soffice is missing')
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  writeFileSync(join(folder, 'a.xlsx'), await world.save())
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const how = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
  execFileSync(office, [profile, ...how, join(folder, 'a.xlsx')], { stdio: 'ignore' })
  return world.open(readFileSync(join(folder, 'out/a.xlsx')))
}

test.skipIf(!office && !inCI)('what LibreOffice saved is what was there (needs soffice)', async () => {
  const months = Array.from({ length: 60 }, (_, i) => `2026-${i}, month`)
  const world = scripted(`
    sheet.getRange('A1:A4').setValues([[true], [false], ['#N/A'], ["'#N/A"]]); sheet.getRange('A5').setNumberFormat('yyyy-mm-dd h:mm').setValue(46000 + 1 / 3)
    sheet.getRange('B1:B4').setFormulas([['=FOO(1)'], ['=XLOOKUP(1,A1:A2,A1:A2)'], ['=LET(x,1,x+1)'], ['=NA()']])
    const format = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9')]).setBackground('#ff0000')
    sheet.setConditionalFormatRules([format().whenCellEmpty().build(), format().whenCellNotEmpty().build(), format().whenTextContains('x').build(),
      format().whenDateAfter(new Date(2026, 0, 31)).build(), format().whenFormulaSatisfied('=$A2>1').build()])
    const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true)
    const rules = [rule().requireCheckbox().setHelpText('勾选'), rule().requireValueInList(a), rule().requireTextContains('x'),
      rule().requireTextIsEmail(), rule().requireDateOnOrAfter(new Date(2026, 0, 1)), rule().requireNumberBetween(1, 2)]
    sheet.getRange(2, 4, 1, rules.length).setDataValidations([rules.map(one => one.build())])
  `)
  world.call('go', months)
  const sheet = () => world.sheet('Sheet1')
  const held = () => ({
    values: [0, 1, 2, 3].map(row => {
      const { value, formula } = sheet().peek(row, 0) ?? {}
      return [value instanceof CellError ? value.text : value, value instanceof CellError, formula]
    }),
    formulas: [0, 1, 2, 3].map(row => sheet().peek(row, 1)?.formula),
    conditions: sheet().conditions.map(({ when }) => [when?.criteria, when?.values]),
    rules: [3, 4, 5, 6, 7, 8].map(column => {
      const rule = sheet().rules.at(1, column)
      return [rule?.criteria, rule?.values, rule?.allowInvalid, rule?.helpText]
    }),
  })
  const before = held()
  await savedByOffice(world)
  expect(held()).toEqual(before)
  expect(sheet().peek(4, 0)?.value).toBeCloseTo(46000 + 1 / 3, 9)
  expect(world.tabs).toEqual(['Sheet1'])
})
