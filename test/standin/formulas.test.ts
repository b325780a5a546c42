import { describe, expect, test } from 'vitest'
import { canonical, localized } from '../../src/standin/formula/canonical'
import { moved } from '../../src/standin/formula/references'
import { CellError } from '../../src/standin/model/cell'
import { formulaIn, formulaOut, spillOut } from '../../src/standin/xlsx/formulas'

const none: ReadonlySet<string> = new Set()

describe('signs of a locale', () => {
  test.each([
    ['de_DE', 'SUM(A1;1,5)', 'SUM(A1,1.5)'],
    ['de_DE', 'IF(A1="a;b,c";\'x;y\'!B1;{1\\2;3\\4})', 'IF(A1="a;b,c",\'x;y\'!B1,{1,2;3,4})'],
    ['en_US', 'SUM(A1,1.5)', 'SUM(A1,1.5)'],
  ])('%s %s is %s and back', (locale, written, kept) => {
    expect(canonical(written, locale)).toBe(kept)
    expect(localized(kept, locale)).toBe(written)
  })
})

describe('references move with their cell', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
    ['SUM(B2:B10)&"A1"', 'SUM(D5:D13)&"A1"'],
    ["'A1 tab'!B2", "'A1 tab'!D5"],
    ['LOG10(A1)+YS_A1', 'LOG10(C4)+YS_A1'],
  ])('%s → %s', (formula, expected) => {
    expect(moved(formula, 3, 2)).toBe(expected)
  })
})

describe('as Google exports them', () => {
  test('what only Google or the script can compute is wrapped around its last value', () => {
    expect(formulaOut('kpi_score(A1,"x")', 5, none)).toBe('IFERROR(__xludf.DUMMYFUNCTION("kpi_score(A1,""x"")"),5)')
    expect(formulaOut('MINE(A1)', 'a"b', new Set(['MINE']))).toBe('IFERROR(__xludf.DUMMYFUNCTION("MINE(A1)"),"a""b")')
    expect(formulaOut('JOIN(",",A1:A2)', new CellError('#N/A'), none)).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("JOIN("","",A1:A2)"),"#N/A")',
    )
    expect(formulaOut('SUM(A1)&"KPI_SCORE(1)"', 5, none)).toBe('SUM(A1)&"KPI_SCORE(1)"')
    expect(spillOut(true)).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),TRUE)')
  })

  test('newer functions have the prefixes a file wants', () => {
    expect(formulaOut('IFS(A1>1,MAXIFS(B:B,C:C,"IFS(x)"))', 1, none)).toBe(
      '_xlfn.IFS(A1>1,_xlfn.MAXIFS(B:B,C:C,"IFS(x)"))',
    )
    expect(formulaOut('FILTER(A:A,B:B)', 1, none)).toBe('_xlfn._xlws.FILTER(A:A,B:B)')
    expect(formulaOut('LET(x,A1,x+1)', 1, none)).toBe('_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)')
  })

  test.each([
    'KPI_SCORE(A1,"say ""hi""")',
    `KPI_TABLE("${'长'.repeat(600)}")`,
    'IFS(A1>1,XLOOKUP(A1,B:B,C:C))',
    'LET(x,A1,x+1)',
    'SUM(A1:A5)',
  ])('reading gives back %s', formula => {
    expect(formulaIn(formulaOut(formula, 1, none))).toEqual({ formula })
  })

  test('a spilled cell is known as one, in either notation', () => {
    expect(formulaIn(spillOut('x'))).toBe('spilled')
    expect(formulaIn('IFERROR(__xludf.DUMMYFUNCTION("COMPUTED_VALUE"),3)')).toBe('spilled')
  })
})
