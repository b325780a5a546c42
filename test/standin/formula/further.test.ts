import { expect, it } from 'vitest'
import { answer, message, sheetOf } from './sheet'

const DATA = [
  [90, 2, 'North', '2026-03-31'],
  [70, 1, 'South', 'amy@example.com'],
  ['x', 3, 'North', '=A1+1'],
]

it.each([
  ['AVERAGE.WEIGHTED(A1:A2,B1:B2)', 250 / 3],
  ['AVERAGEA(A1:A3)', 160 / 3],
  ['MAXA({-1,-2})', -1],
  ['MINA(A1:A3)', 0],
  ['PERCENTIF(C1:C3,"North")', 2 / 3],
  ['COUNTUNIQUEIFS(B1:B3,C1:C3,"North")', 2],
  ['ISDATE(D1)', true],
  ['ISDATE(A1)', false],
  ['ISDATE("2026-02-30")', false],
  ['ISEMAIL(D2)', true],
  ['ISEMAIL("amy@")', false],
  ['ISURL("https://example.com/a?b")', true],
  ['ISURL("two words")', false],
  ['SUM(FREQUENCY(A1:B3,{1;3}))', 5],
  ['INDEX(FREQUENCY({1,2,3,4},{2;3}),1)', 2],
  ['INDEX(FREQUENCY({1,2,3,4},{2;3}),3)', 1],
  ['ROUND(PMT(0.05/12,12,-1000),2)', 85.61],
  ['ROUND(NPV(0.1,-100,60,60),4)', 3.7566],
  ['ROUND(IRR({-100,60,60}),4)', 0.1307],
  ['IRR({1,2})', '#NUM!'],
  ['DAYS360(DATE(2026,1,31),DATE(2026,3,31))', 60],
  ['FORMULATEXT(D3)', '=A1+1'],
  ['FORMULATEXT(A1)', '#N/A'],
  ['DOLLAR(-1234.565,2)', '($1,234.57)'],
  ['FACT(5)', 120],
  ['FACT(171)', '#NUM!'],
  ['COMBIN(5,2)', 10],
  ['GCD(12,18)', 6],
  ['LCM(4,6)', 12],
  ['ROWS(WRAPROWS({1,2,3,4,5},2))', 3],
  ['INDEX(WRAPROWS({1,2,3,4,5},2,0),3,2)', 0],
  ['INDEX(WRAPCOLS({1,2,3,4,5},2),1,3)', 5],
  ['ROWS(RANDARRAY(3,2))', 3],
  ['CEILING.MATH(7.2,0.5)', 7.5],
  ['ROUND(NORM.DIST(1,0,1,TRUE),6)', 0.841345],
  ['SIN(0)', 0],
  ['ATAN2(1,1)', Math.PI / 4],
])('%s is %s', (formula, wanted) => {
  const found = answer(sheetOf(DATA), `=${formula}`)
  if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9)
  else expect(found).toBe(wanted)
})

it('what only Google has is said so, apart from what nobody has', () => {
  const world = sheetOf()
  world.edit('S', 'A1', [['=GOOGLEFINANCE("X")'], ['=googletranslate("a")'], ['=NOSUCH(1)']])
  expect(['A1', 'A2', 'A3'].map(cell => message(world, cell))).toEqual([
    '#NAME? Google Sheets has GOOGLEFINANCE; the local edition has not.',
    '#NAME? Google Sheets has GOOGLETRANSLATE; the local edition has not.',
    "#NAME? Unknown function: 'NOSUCH'.",
  ])
})
