import { describe, expect, test } from 'vitest'
import { createWorld } from '../../src/standin/node/world'
import { refusal, result, scripted } from './scripted'

describe('every execution has a context of its own', () => {
  test('globals and changed built-ins of one run are unknown to the next', () => {
    const world = createWorld({
      code: 'var count = 0; function go() { count++; Array.prototype.leak = 1; globalThis.more = (globalThis.more || 0) + 1; return [count, more, [].leak] }',
    })
    expect(world.call('go')).toEqual([1, 1, 1])
    expect(world.call('go')).toEqual([1, 1, 1])
    expect(Reflect.has([], 'leak')).toBe(false)
  })

  test('only ECMAScript and the services are there', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'structuredClone',
      'process',
      'require',
      'Buffer',
      'atob',
      'performance',
      'crypto',
    ]
    expect(result(`return ${JSON.stringify(names)}.filter(name => typeof globalThis[name] !== 'undefined')`)).toEqual(
      [],
    )
    expect(result('return [typeof Intl, typeof Map, typeof BigInt, typeof SpreadsheetApp, typeof console]')).toEqual([
      'object',
      'function',
      'function',
      'object',
      'object',
    ])
  })

  test('values, lists, dates and errors of services belong to the script', () => {
    expect(
      result(`
      sheet.getRange('A1:B1').setValues([[new Date(2026, 0, 5), 1]])
      const values = sheet.getDataRange().getValues()
      let caught
      try { sheet.getRange(0, 1) } catch (error) { caught = error }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error, caught.name]
    `),
    ).toEqual([true, true, true, true, 'Exception'])
  })

  test('the clock is the world’s, and sleeping moves it', () => {
    const world = scripted(
      'const before = Date.now(); Utilities.sleep(90000); return [new Date(before).toISOString(), Date.now() - before, new Date().getTime() - before]',
    )
    // Finding its tab took two handles.
    expect(world.call('go')).toEqual(['2026-04-02T01:00:00.010Z', 90_000, 90_000])
    world.advanceTo('2026-05-01')
    expect(world.now.toISOString()).toBe('2026-05-01T00:00:00.000Z')
  })

  test('a date with arguments is an ordinary date', () => {
    expect(
      result(
        'const d = new Date(2026, 1, 3); return [d.getDate(), new Date(5).getTime(), typeof Date(), Date.UTC(1970, 0, 1), d.constructor === Date]',
      ),
    ).toEqual([3, 5, 'string', 0, true])
  })

  test('local getters follow the script’s zone and leave ours alone', () => {
    const here = process.env.TZ
    expect(result('return new Date(0).getHours()', { scriptTimeZone: 'America/Chicago' })).toBe(18)
    expect(result('return new Date(0).getHours()', { scriptTimeZone: 'Asia/Shanghai' })).toBe(8)
    expect(process.env.TZ).toBe(here)
  })

  test('what the script throws comes out with its name and message', () => {
    expect(() => scripted("throw new RangeError('too far')").call('go')).toThrow(
      expect.objectContaining({ scriptName: 'RangeError', message: 'too far' }),
    )
    expect(refusal('return 1').length).toBeGreaterThan(0)
    expect(() => scripted('').call('absent')).toThrow('Script function not found: absent')
  })

  test('a script that does not end is stopped', () => {
    expect(refusal('for (;;) {}', { patience: 50 })).toBe('Exceeded maximum execution time')
  })

  test('a script that cannot be read fails when the world is made', () => {
    expect(() => createWorld({ code: 'function (' })).toThrow(SyntaxError)
  })

  test('functions kept in objects and constants can be called', () => {
    const world = createWorld({ code: 'const menu = { go: () => 7 }; const one = () => 1' })
    expect([world.call('menu.go'), world.call('one')]).toEqual([7, 1])
  })
})
