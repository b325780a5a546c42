import vm from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as core from '../../src/standin/core'
import { isDate } from '../../src/standin/kinds'
import { nodeHost } from '../../src/standin/node/host'
import { refusal, result, scripted } from './scripted'

describe('in a browser', () => {
  /** What browsers have beside the language, of what the stand-in uses. */
  const web = { TextEncoder, TextDecoder, Blob, Response, CompressionStream, DecompressionStream }
  let standin: typeof core

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/standin/core.ts'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'standin',
      write: false,
      logLevel: 'silent',
    })
    const page = vm.createContext(web)
    vm.runInContext(outputFiles[0]?.text ?? '', page)
    standin = page.standin
  })

  const code = `
/** @customfunction */
function DOUBLE(n) { return n * 2 }
function go() {
  const cells = SpreadsheetApp.getActiveSheet().getRange('A1:B1')
  cells.setValues([[new Date(2026, 2, 31), '=DOUBLE(SUM(3,4))']])
  return cells.getDisplayValues()[0]
}`

  test('the core runs without Node, given a host', () => {
    const world = new standin.World({ code, timeZone: 'Asia/Shanghai', scriptTimeZone: 'Asia/Shanghai' }, nodeHost)
    expect(world.call('go')).toEqual(['3/31/2026', '14'])
  })

  test('it saves a workbook and opens it again', async () => {
    const world = new standin.World({ code }, nodeHost)
    world.edit('Sheet1', 'A1', [
      ['name', 'amount'],
      ['Li Na 李娜', '1,200.50'],
    ])
    const again = await new standin.World({ code }, nodeHost).open(await world.save())
    expect(again.cell('Sheet1', 'A2').value).toBe('Li Na 李娜')
    expect(again.cell('Sheet1', 'B2').value).toBe(1200.5)
  })
})

describe('a date', () => {
  const elsewhere = (text: string): unknown => vm.runInNewContext(text)

  test.each(['new Date(0)', 'new (class Day extends Date {})(0)', 'new Date(NaN)'])('of another context: %s', text => {
    expect(isDate(elsewhere(text))).toBe(true)
  })

  test.each([
    'null',
    '0',
    "'2026-03-31'",
    '({ getTime: () => 0 })',
    "({ [Symbol.toStringTag]: 'Date' })",
    '[new Date(0)]',
  ])('is not %s', text => {
    expect(isDate(elsewhere(`(${text})`))).toBe(false)
  })
})

describe('services that used to lean on Node', () => {
  test('bytes come back from base 64, signed, whichever alphabet', () => {
    const body = (call: string) => `return Utilities.${call}`
    expect(result(body("base64Encode('绩效')"))).toBe('57up5pWI')
    expect(result(body("base64Decode('57up5pWI')"))).toEqual([-25, -69, -87, -26, -107, -120])
    expect(result(body('base64EncodeWebSafe([-5, -1])'))).toBe('-_8=')
    expect(result(body("base64DecodeWebSafe('-_8=')"))).toEqual([-5, -1])
    expect(refusal(body("base64Decode('no, this is none')"))).toBe('Could not decode string.')
  })

  test('a log line holds texts as they are, the rest as JSON, and fills placeholders', () => {
    const world = scripted(
      "console.log('%s has %d of', 'Li Na', 3, 5, { a: [1, null] }, undefined); Logger.log('100%')",
    )
    world.call('go')
    expect(world.log).toEqual(['Li Na has 3 of 5 {"a":[1,null]} undefined', '100%'])
  })
})
