import { describe, expect, test } from 'vitest'
import { scripted } from './scripted'

describe('google.script.run', () => {
  test('carries plain data both ways', () => {
    const value = { text: 'x', list: [1, null, true], inner: { 中文: '好' } }
    expect(scripted('return a').call('go', value)).toEqual(value)
    expect(scripted('').call('go')).toBe(null)
  })

  test.each([
    [
      'return { rows: [{ day: new Date() }] }',
      'the result of go.rows[0].day is a Date (the whole result would arrive as null)',
    ],
    ['return [new Map()]', 'the result of go[0] is a Map or Set'],
    ['return { f: () => 1 }', 'the result of go.f is a function'],
    ['return sheet', 'the result of go is an object of a class'],
    ['return [1, NaN]', 'the result of go[1] is NaN'],
    ['return Promise.resolve(1)', 'the result of go is a Promise'],
    ['return /x/', 'the result of go is an object of a class'],
  ])('%s is refused where it would be lost', (script, message) => {
    expect(() => scripted(script).call('go')).toThrow(message)
  })

  test('refuses dates among the arguments', () => {
    expect(() => scripted('').call('go', { from: new Date(0) })).toThrow('argument 1 of go.from is a Date')
  })

  test('a function run by the editor may take and give dates', () => {
    expect(scripted('return [a.getTime(), a instanceof Date, a]').run('go', [new Date(5)])).toEqual([
      5,
      true,
      new Date(5),
    ])
  })
})
