import { describe, expect, test } from 'vitest'
import { answer, message, sheetOf } from './sheet'

const table = [
  ['name', 'team', 'sales', 'since'],
  ['Ann', 'North', 100, '2026-01-15'],
  ['Bob', 'south', 80, '2025-06-01'],
  ['cid', 'North', '', '2026-02-28'],
  ['Dan', '', 40.5, ''],
]

describe('blanks, texts and truth values', () => {
  test.each([
    ['a blank is 0 in a sum and empty in a text', '=C4+1&"|"&C4', '1|'],
    ['a blank equals 0, empty text and FALSE', '=AND(C4=0,C4="",C4=FALSE)', true],
    ['a number written as text counts', '="5"+1', 6],
    ['so does a percentage', '="50%"*2', 1],
    ['and a date', '="2026-01-15"+1', 46_038],
    ['TRUE is 1', '=TRUE+TRUE', 2],
    ['texts are compared without case', '="ANN"=A2', true],
    ['EXACT minds the case', '=EXACT("ANN",A2)', false],
    ['numbers come before texts, texts before truth values', '=AND(9<"a","z"<TRUE)', true],
    ['a text in a range is no number', '=SUM(B1:C5)', 220.5],
    ['a text written out must be one', '=SUM("x",1)', '#VALUE!'],
    ['an empty place behind a comma is blank', '=IF(FALSE,1,)&"x"', 'x'],
    ['IF without a last argument is FALSE', '=IF(1>2,1)', false],
    ['a name nobody gave', '=no_such_name+1', '#NAME?'],
    ['a formula that cannot be read', '=1+*2', '#ERROR!'],
    ['too few arguments', '=ROUND()', '#N/A'],
    ['a minus binds tighter than a power', '=-2^2', 4],
    ['a function’s name may be in small letters', '=sum(1,2)', 3],
    ['blanks between name and bracket', '=SUM (1, 2)', 3],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})

describe('errors', () => {
  test.each([
    ['go through operators', '=1/0+1', '#DIV/0!'],
    ['through functions', '=SUM(1,NA())', '#N/A'],
    ['not through a branch not taken', '=IF(TRUE,1,1/0)', 1],
    ['are caught by kind', '=IFNA(VLOOKUP("zoe",A1:C5,3,FALSE),"none")', 'none'],
    ['IFNA lets others pass', '=IFNA(1/0,0)', '#DIV/0!'],
    ['are asked for', '=ISERROR(1/0)', true],
    ['in a range reach the sum', '=SUM(F1:F2)', '#DIV/0!'],
    ['a count passes over them', '=COUNT(F1:F2)', 1],
  ])('%s', (_what, formula, expected) => {
    const world = sheetOf(table)
    world.edit('S', 'F1', [[1], ['=1/0']])
    expect(answer(world, formula)).toEqual(expected)
  })

  test('say what is wrong', () => {
    const world = sheetOf([['=1/0', '=nosuch(1)', '=VLOOKUP("x",A1:A1,1,FALSE)', '="x"*2']])
    expect(['A1', 'B1', 'C1', 'D1'].map(a1 => message(world, a1))).toEqual([
      '#DIV/0! Function DIVIDE parameter 2 cannot be zero.',
      "#NAME? Unknown function: 'NOSUCH'.",
      "#N/A Did not find value 'x' in VLOOKUP evaluation.",
      "#VALUE! 'x' is a text and cannot be coerced to a number.",
    ])
  })
})

describe('criteria', () => {
  test.each([
    ['equality without case', '=COUNTIF(B2:B5,"SOUTH")', 1],
    ['wildcards', '=COUNTIF(A2:A5,"?a*")', 1],
    ['a tilde takes their meaning away', '=COUNTIF(A2:A5,"~*")', 0],
    ['an order', '=COUNTIF(C2:C5,">=80")', 2],
    ['an order of dates as texts', '=COUNTIF(D2:D5,">=2026-01-01")', 2],
    ['not equal counts blanks too', '=COUNTIF(B2:B5,"<>North")', 2],
    ['blanks', '=COUNTIF(C2:C5,"")', 1],
    ['anything but blanks', '=COUNTIF(C2:C5,"<>")', 3],
    ['several at once', '=SUMIFS(C2:C5,B2:B5,"North",D2:D5,"<"&DATE(2026,2,1))', 100],
    ['ranges of different size', '=SUMIFS(C2:C5,B2:B4,"North")', '#VALUE!'],
    ['nothing found averages to nothing', '=AVERAGEIF(B2:B5,"West",C2:C5)', '#DIV/0!'],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})

describe('looking up', () => {
  test.each([
    ['without case', '=VLOOKUP("CID",A2:D5,2,FALSE)', 'North'],
    ['a blank found is empty', '=XLOOKUP("cid",A2:A5,C2:C5)&"x"', 'x'],
    ['what to give instead', '=XLOOKUP("zoe",A2:A5,C2:C5,"none")', 'none'],
    ['the next smaller', '=XLOOKUP(90,{40;80;100},{"c";"b";"a"},"",-1)', 'b'],
    ['from the end', '=XLOOKUP("North",B2:B5,A2:A5,"",0,-1)', 'cid'],
    ['the step below in a sorted list', '=VLOOKUP(95,{0,"C";80,"B";100,"A"},2)', 'B'],
    ['out of the table', '=VLOOKUP("Ann",A2:B5,3,FALSE)', '#REF!'],
    ['a range of a range', '=SUM(INDEX(C2:C5,2):C5)', 120.5],
    ['a row by its number', '=INDEX(A2:C3,2)', [['Bob', 'south', 80]]],
    ['MATCH in a descending list', '=MATCH(60,{100;80;40},-1)', 2],
    ['an address as text', '=INDIRECT("C"&2)', 100],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})

describe('arrays', () => {
  test.each([
    ['an operator takes the cell of its own row', '=C1:C3', 'sales'],
    ['ARRAYFORMULA takes them all', '=ARRAYFORMULA(C2:C3*2)', [[200], [160]]],
    [
      'a column and a row make a table',
      '=ARRAYFORMULA({1;2}*{1,10})',
      [
        [1, 10],
        [2, 20],
      ],
    ],
    ['what does not fit is #N/A', '=ARRAYFORMULA({1;2}+{1;2;3})', [[2], [4], ['#N/A']]],
    ['functions of one value are spread', '=ARRAYFORMULA(LEN(A2:A3)&"x")', [['3x'], ['3x']]],
    ['so are lookups', '=ARRAYFORMULA(VLOOKUP({"Ann";"Bob"},A2:C5,3,FALSE))', [[100], [80]]],
    ['IFS too', '=ARRAYFORMULA(IFS(C2:C3>90,"A",TRUE,"B"))', [['A'], ['B']]],
    ['an array in a formula of one value gives its first', '={5,6}+1', 6],
    [
      'computed elements',
      '={0,5%;1+1,-3}',
      [
        [0, 0.05],
        [2, -3],
      ],
    ],
    ['rows of different width', '={1,2;3}', '#VALUE!'],
    ['SUMPRODUCT takes conditions', '=SUMPRODUCT((B2:B5="North")*(C2:C5>0))', 1],
    ['FILTER without a match', '=FILTER(A2:A5,C2:C5>1000)', '#N/A'],
    ['IFERROR keeps an array', '=IFERROR(FILTER(A2:A5,C2:C5>50),"none")', [['Ann'], ['Bob']]],
    ['BYROW over a table', '=BYROW(C2:D3,LAMBDA(r,COUNT(r)))', [[2], [2]]],
    ['a LAMBDA with a name', '=LET(f,LAMBDA(x,x*2),f(3)+f(4))', 14],
    ['names may be Chinese', '=LET(目标,100,实际,90,实际/目标)', 0.9],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})

describe('texts', () => {
  test.each([
    ['a month by its pattern', '=TEXT(DATE(2026,3,5),"yyyy年m月")', '2026年3月'],
    ['capital M is a month too', '=TEXT(DATE(2026,3,5),"yyyy-MM-dd")', '2026-03-05'],
    ['thousands', '=TEXT(1234567.891,"#,##0.00")', '1,234,567.89'],
    ['a number in a text has up to fifteen digits', '=0.1+0.2&""', '0.3'],
    ['SPLIT reads numbers', '=SPLIT("a, 1,2026-01-15",", ")', [['a', 1, 46_037]]],
    ['groups of a pattern fill cells', '=REGEXEXTRACT("2026-03","(\\d+)-(\\d+)")', [['2026', '03']]],
    ['patterns want texts', '=REGEXMATCH(5,"5")', '#VALUE!'],
    ['TEXTJOIN passes over blanks', '=TEXTJOIN(",",TRUE,B2:B5)', 'North,south,North'],
    ['the second one only', '=SUBSTITUTE("a-a-a","-","+",2)', 'a-a+a'],
    ['VALUE reads what may be typed', '=VALUE("1,234.5")', 1234.5],
    ['and refuses the rest', '=VALUE("abc")', '#VALUE!'],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})

describe('rounding and days', () => {
  test.each([
    ['half away from zero', '=ROUND(2.5)&ROUND(-2.5)', '3-3'],
    ['what binary fractions hide', '=ROUND(1.005,2)', 1.01],
    ['to tens', '=ROUND(1250,-2)', 1300],
    ['MOD has the sign of the divisor', '=MOD(-7,3)', 2],
    ['month ends', '=DAY(EOMONTH(DATE(2024,1,31),1))', 29],
    ['EDATE stays in its month', '=EDATE(DATE(2026,1,31),1)=DATE(2026,2,28)', true],
    ['months beyond the year', '=DATE(2026,14,1)=DATE(2027,2,1)', true],
    ['Chinese new year’s week off', '=NETWORKDAYS(DATE(2026,2,16),DATE(2026,2,27),{46069;46070;46071})', 7],
    ['a six-day week', '=NETWORKDAYS.INTL(DATE(2026,1,1),DATE(2026,1,31),11)', 27],
    ['days off by signs', '=NETWORKDAYS.INTL(DATE(2026,1,1),DATE(2026,1,31),"0000011")', 22],
    ['workdays backwards', '=WORKDAY(DATE(2026,1,15),-10)=DATE(2026,1,1)', true],
    ['rank with ties', '=RANK(80,{100,80,80,40})', 2],
    ['PERCENTRANK between values', '=PERCENTRANK({1,2,3,4},2.5)', 0.5],
  ])('%s', (_what, formula, expected) => {
    expect(answer(sheetOf(table), formula)).toEqual(expected)
  })
})
