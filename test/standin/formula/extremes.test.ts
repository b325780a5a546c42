import { describe, expect, it } from 'vitest'
import { functions } from '../../../src/standin/formula/functions/index'
import type { Group, Kind, SheetFunction } from '../../../src/standin/formula/signature'
import type { World } from '../../../src/standin/node/world'
import { answer, block, sheetOf } from './sheet'

const DATA = [
  [1, 'x', '=1/0', '2026-03-31'],
  [-2.5, '', '=NA()', '50%'],
  [1e300, 'a~~', true, '3:30 PM'],
  [0, '🙂', '三月', '=1e15'],
]

/** What nobody types on purpose, and pastes all the same. */
const ONE = [
  '0',
  '-1',
  '1.5',
  '400',
  '-400',
  '20260131',
  '1E+10',
  '-1E+10',
  '1E+300',
  '1E-300',
  '55296',
  '1114112',
  '"" ',
  '"x"',
  '"a~~"',
  '"*?~"',
  '"("',
  '"[z-a]"',
  '"yyyy-mm-dd h:mm AM/PM"',
  '"0.00E+00;[red]-#,##0.0?%"',
  '"1234567"',
  '"2026-13-45"',
  'REPT("ab",20000)',
  'TRUE',
  '1/0',
  'NA()',
  'A1',
  'C1',
  'Z99',
]
const MANY = ['A1:D4', 'A:A', 'Z1:Z9', '{1,2;3,4}', '{"a","b"}', 'SEQUENCE(300,3)', 'A1:A1', 'D1:D4']
const LAMBDA = ['LAMBDA(a,a)', 'LAMBDA(a,b,a&b)', 'LAMBDA(a,1/0)']
const CHOICES: Readonly<Record<Kind, readonly string[]>> = {
  v: [...ONE, ...ONE, ...MANY],
  r: [...MANY, ...MANY, ...ONE, ...LAMBDA],
  x: [...ONE, ...MANY],
}

/** The same numbers for a name in every run. */
const chanceOf = (name: string) => {
  let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const calls = (name: string, { kinds, repeated, min }: SheetFunction, count: number): string[] => {
  const chance = chanceOf(name)
  return Array.from({ length: count }, () => {
    const most = kinds.length + (repeated > 0 ? 2 * repeated : 0)
    const length = min + chance(most - min + 1)
    const args = Array.from({ length }, (_, i) => {
      const from = CHOICES[kinds[Math.min(i, kinds.length - 1)] ?? 'v']
      return chance(12) === 0 ? '' : (from[chance(from.length)] ?? '')
    })
    return `=${name}(${args.join(',')})`
  })
}

const all = Object.values<Group>(functions).flatMap(group => Object.entries(group))
const isSound = (value: unknown) => typeof value !== 'number' || Number.isFinite(value)

const given = (world: World, formula: string): readonly unknown[] => [answer(world, formula)].flat(2)

/** In every run a few of each; the long run tries many, and how long each takes. */
const unsound = (count: number) => {
  const world = sheetOf(DATA)
  return all.flatMap(([name, f]) =>
    calls(name, f, count).filter(formula => {
      try {
        return !given(world, formula).every(isSound)
      } catch {
        return true
      }
    }),
  )
}

describe('every function, whatever it is given,', () => {
  it('gives values and errors, never a number that is none, and throws nothing', () => {
    expect(unsound(12)).toEqual([])
  }, 120_000)

  it('does so in a long run too', { tags: ['rest'], timeout: 600_000 }, () => {
    expect(unsound(120)).toEqual([])
  })

  it('answers within a moment', { tags: ['rest'], timeout: 600_000 }, () => {
    const world = sheetOf(DATA)
    const once = (formula: string) => {
      const began = process.cpuUsage()
      answer(world, formula)
      const { user } = process.cpuUsage(began)
      return user / 1000
    }
    const slow = all
      .flatMap(([name, f]) => calls(name, f, 40))
      .filter(formula => once(formula) > MOMENT && [1, 2, 3, 4].every(() => once(`${formula} `) > MOMENT))
    expect(slow).toEqual([])
  })
})
/** Milliseconds of the processor; five tries, as others clean up in between. */
const MOMENT = 50

describe('a formula that cannot be computed', () => {
  it.each([
    ['COUNTIF(A1:A4,"a~~")', 0],
    ['COUNTIF(B1:B4,"a~~~~")', 1],
    ['CHAR(-1)', '#NUM!'],
    ['UNICHAR(-1)', '#NUM!'],
    ['CHAR(1114112)', '#NUM!'],
    ['REPT("x",1E+10)', '#VALUE!'],
    ['FIXED(1,200)', '#NUM!'],
    ['QUERY(A1:D4,"select A where B matches \'(\'")', '#VALUE!'],
    ['SUBSTITUTE(REPT("a",40000),"a","bbbb")', '#VALUE!'],
    ['LET(f,LAMBDA(g,n,g(g,n+1)),f(f,1))', '#ERROR!'],
  ])('%s is an error of its cell', (formula, wanted) => {
    const world = sheetOf(DATA)
    expect(answer(world, `=${formula}`)).toBe(wanted)
    world.edit('S', 'G9', '=1+1')
    expect(block(world, 'G9', 1, 1)).toEqual([[2]])
  })
})

describe('days far away', () => {
  it.each([
    ['NETWORKDAYS(DATE(2026,1,1),20260131)', 14_438_649],
    ['NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,31))', 22],
    ['NETWORKDAYS(DATE(2026,3,31),DATE(2026,3,1))', -22],
    ['NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,31),{46084,46085,46088})', 20],
    ['NETWORKDAYS.INTL(DATE(2026,3,1),DATE(2026,3,31),"0000000")', 31],
    ['NETWORKDAYS(1,1E+10)', '#NUM!'],
    ['WORKDAY(DATE(2026,3,27),1)', 46_111],
    ['WORKDAY(DATE(2026,3,28),-1)', 46_108],
    ['WORKDAY(DATE(2026,3,27),2,DATE(2026,3,30))', 46_113],
    ['WORKDAY(DATE(2026,3,27),0)', 46_108],
    ['WORKDAY(DATE(2026,1,1),20260131)', '#NUM!'],
    ['WORKDAY.INTL(DATE(2026,3,2),5,11)', 46_088],
    ['YEAR(1E+10)', '#NUM!'],
    ['EDATE(1E+10,1)', '#NUM!'],
    ['WEEKDAY(1E+300)', '#NUM!'],
    ['ROWS(MAKEARRAY(308,55296,LAMBDA(a,b,a)))', '#ERROR!'],
    ['ROWS(SEQUENCE(100000))', 100_000],
    ['ROWS(SEQUENCE(100001))', '#ERROR!'],
  ])('%s is %s', (formula, wanted) => expect(answer(sheetOf(), `=${formula}`)).toBe(wanted))
})

describe('numbers at their ends', () => {
  it.each([
    ['ROUND(1,400)', 1],
    ['ROUND(1E+300,20)', 1e300],
    ['ROUND(1E+300,-400)', 0],
    ['TRUNC(1.5,400)', 1.5],
    ['SUM(1E+308,1E+308)', '#NUM!'],
    ['PRODUCT(1E+200,1E+200)', '#NUM!'],
    ['SUMSQ(1E+200)', '#NUM!'],
    ['QUOTIENT(1E+300,1E-10)', '#NUM!'],
    ['MMULT({1E+200,1E+200},{1E+200;1})', '#NUM!'],
    ['FORECAST(1,{2},{3})', '#NUM!'],
    ['SUBSTITUTE("abc","b","x",0)', '#VALUE!'],
    ['SUBSTITUTE("abcb","b","x",2)', 'abcx'],
    ['MID("abc",0,2)', '#NUM!'],
    ['REPLACE("abc",2,-1,"x")', '#NUM!'],
    ['COUNTIF({1,#N/A,#DIV/0!},"#N/A")', 1],
    ['1E-7&""', '1E-07'],
    ['1E+25&""', '1E+25'],
    ['T(1/0)', '#DIV/0!'],
    ['RIGHT(1/0,0)', '#DIV/0!'],
    ['RIGHT("abc",0)', ''],
    ['FLOOR(1.5,-2)', '#NUM!'],
    ['CEILING(3,-1)', '#NUM!'],
    ['FLOOR(-1.5,2)', -2],
    ['CEILING(-1.5,-1)', -2],
    ['LOG(30,0)', '#NUM!'],
    ['LOG(8,2)', 3],
    ['LOG(1000)', 3],
  ])('%s is %s', (formula, wanted) => expect(answer(sheetOf(), `=${formula}`)).toBe(wanted))
})

describe('statistics at their ends', () => {
  it.each([
    ['QUARTILE({4,1,3,2,5},0)', 1],
    ['QUARTILE({4,1,3,2,5},4)', 5],
    ['QUARTILE({1,2,3,4},1)', 1.75],
    ['QUARTILE({1,2},5)', '#NUM!'],
    ['TRIMMEAN({1,2,3,100},0)', 26.5],
    ['TRIMMEAN({1,2,3,4,100},0.1)', 22],
    ['TRIMMEAN({1,2,3,4,100},0.4)', 3],
    ['TRIMMEAN({1,2,3},1)', '#NUM!'],
    ['TRIMMEAN({1,2,3},-1)', '#NUM!'],
    ['HARMEAN({1,2,4})', 12 / 7],
    ['HARMEAN({1,0})', '#NUM!'],
    ['HARMEAN({1,-2})', '#NUM!'],
    ['STDEV(7)', '#DIV/0!'],
    ['VAR(7)', '#DIV/0!'],
    ['STDEVP(7)', 0],
    ['VARP(7)', 0],
  ])('%s is %s', (formula, wanted) => expect(answer(sheetOf(), `=${formula}`)).toBe(wanted))
})
