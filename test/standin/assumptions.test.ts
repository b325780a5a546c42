import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../../src/standin/node/world'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const unescaped = (path: string) => (existsSync(join(ROOT, path)) ? read(path).replace(/\\'/g, "'") : '')

const probe = read('scripts/probe.gs')
const lines = read('docs/assumptions.md')
  .split('\n')
  .filter(line => line.startsWith('| '))
  .slice(1)
  .map(line => line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '').trim()))

describe('what is assumed of Google', () => {
  it.each(lines)('%s', (_assumed, tests = '', asked = '') => {
    const named = [...tests.matchAll(/`(test\/[^`]+)` \*([^*]+)\*/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, path = '', title = ''] of named) expect(unescaped(path), path).toContain(title)
    expect(asked).not.toBe('')
    expect(unescaped('scripts/probe.gs')).toContain(asked)
  })
})

describe('the probe, run here,', () => {
  const world = createWorld({ code: probe, manifest: { timeZone: 'Asia/Shanghai' } })
  world.run('probe')
  const answers = new Map(world.values('Probe').map(([asked, answer]) => [String(asked), String(answer)]))

  it('gets an answer to everything it asks', () => {
    expect(answers.size).toBeGreaterThan(110)
    expect(
      [...answers].filter(([, answer]) => /is not in the stand-in|ReferenceError|undefined$/.test(answer)),
    ).toEqual([['requireScopes when all is granted', 'undefined']])
  })

  it.each([
    ['a tab called case beside Case', /already exists/],
    ['getLastRow when row 100 only holds a tick box that is off', /^100$/],
    ['a member that is not there', /^TypeError: .*is not a function$/],
    ['numbers, texts, truth values and blanks sorted', /^\[\[1\],\[2\],\["a"\],\["b"\],\[true\],\[""\]\]$/],
    ['relative references of sorted rows', /^\[\["","=C1\*10"\],\["","=C2\*10"\]\]$/],
    ['a blank against 0, the empty text and FALSE', /^\["TRUE"/],
    ['numbers before texts before truth values', /^\["TRUE"/],
    ['a criterion that is a number as text finds number and text', /^\["2"/],
    ['a date that a formula gives', /Date\]"\]$/],
    ['the same values again give the result known', /^\[true,/],
    ['TODAY() as an argument of a custom function', /^#ERROR!$/],
    ['activating a hidden tab', /^false$/],
    ['100 × getName, ms', /^500$/],
    ['100 × newTextStyle, ms', /^0$/],
    ['a merge across frozen columns', /can't merge frozen and non-frozen columns/],
    ['a cell function with 500 thousand argument cells, ms', /errors 0$/],
    ['twenty such at one edit, ms', /errors 0$/],
  ])('finds as assumed: %s', (asked, answer) => {
    expect(answers.get(asked)).toMatch(answer)
  })

  it('hears of an edit, fires its trigger once and cleans up', () => {
    world.edit('Edits', 'A1', '2026-03-01')
    expect(world.values('Edits')[0]?.slice(1)).toEqual([
      'string 46082',
      'undefined undefined',
      'user: ',
      'property: yes',
    ])
    world.advanceTo(new Date(world.now.getTime() + 180_000))
    expect(world.values('Trigger')).toContainEqual(['effective user', true])
    expect([world.state.triggers, world.failures]).toEqual([[], []])
  })

  it('hears of the figures typed in moments that found a place, and of what waits', () => {
    expect(world.type([1, 2, 3, 4, 5].map(n => ['Queue', `A${n}`, n]))).toEqual([
      'handled',
      'handled',
      'handled',
      'dropped',
      'handled',
    ])
    world.type([['Waiting', 'C1', 15_000]])
    world.openFile()
    const waits = world.values('Waiting').filter(row => row[3] === 'onOpen')
    expect(waits.map(row => [row[4], Number(row[5]) > 14_000])).toEqual([
      ['getSheetId', false],
      ['getRange by numbers', false],
      ['getName', true],
      ['getLastRow', false],
      ['getRangeByName', false],
      ['getValues', false],
    ])
    world.edit('Waiting', 'G1', 'x')
    world.runMenu('Probe', 'Waiting')
    expect(new Set(world.values('Waiting').map(row => row[3]))).toEqual(new Set(['menu', '', 'onOpen', 'onEdit']))
  })

  it('sees what comes along to a copy, and what time leaves', () => {
    const copy = world.copyFile('second@example.com')
    copy.run('probeCopy')
    expect(copy.values('Copy').flat().join()).toContain('"metadata":1,"named":true')
    expect(() => world.run('probeTimeOut')).toThrow('Exceeded maximum execution time')
    expect(world.values('Time')[0]).toHaveLength(1)
  })
})
