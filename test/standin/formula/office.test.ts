import { expect, test } from 'vitest'
import { computedByOffice, inCI, office, officeValue, plain } from './office'
import { sheetOf } from './sheet'

/** Formulas LibreOffice 7.4 has too. */
const FORMULAS = `
=SUM(Data!C2:C9)
=AVERAGE(Data!C2:C9)
=MEDIAN(Data!C2:C9)
=ROUND(STDEV(Data!C2:C9),9)
=ROUND(VAR(Data!C2:C9),9)
=PERCENTILE(Data!C2:C9,0.3)
=QUARTILE(Data!C2:C9,1)
=LARGE(Data!C2:C9,2)-SMALL(Data!C2:C9,2)
=RANK(80,Data!C2:C9)
=RANK(80,Data!C2:C9,1)
=PERCENTRANK(Data!C2:C9,75)
=GEOMEAN(Data!D2:D9)
=ROUND(CORREL(Data!C2:C9,Data!D2:D9),9)
=ROUND(SLOPE(Data!C2:C9,Data!D2:D9),9)
=ROUND(FORECAST(120,Data!C2:C9,Data!D2:D9),6)
=COUNT(Data!A1:E9)
=COUNTA(Data!A1:E9)
=COUNTBLANK(Data!A1:E9)
=COUNTIF(Data!B2:B9,"north")
=COUNTIF(Data!C2:C9,">=80")
=COUNTIF(Data!B2:B9,"<>North")
=COUNTIFS(Data!B2:B9,"North",Data!C2:C9,">70")
=SUMIF(Data!B2:B9,"South",Data!C2:C9)
=SUMIFS(Data!C2:C9,Data!B2:B9,"North",Data!E2:E9,">="&DATE(2026,2,1))
=AVERAGEIF(Data!B2:B9,"North",Data!C2:C9)
=AVERAGEIFS(Data!C2:C9,Data!B2:B9,"South")
=MAXIFS(Data!C2:C9,Data!B2:B9,"North")
=MINIFS(Data!C2:C9,Data!B2:B9,"North")
=SUMPRODUCT((Data!B2:B9="North")*Data!C2:C9)
=SUMPRODUCT(Data!C2:C9,Data!D2:D9)
=ROUND(2.5,0)+ROUND(-2.5,0)*10
=ROUND(1.005,2)
=ROUND(1250,-2)
=ROUNDUP(1.21,1)+ROUNDDOWN(-1.29,1)
=TRUNC(-3.7)+INT(-3.7)
=MOD(-7,3)+MOD(7,-3)*10
=CEILING(7.2,0.5)+FLOOR(7.7,0.5)
=MROUND(17,5)
=ABS(-4)+SIGN(-3)+SQRT(81)
=2^10+-2^2
=50%*4
=1/3
=0.1+0.2
="a"&1/4
="5"+1
=TRUE+1
=AND(TRUE,1>0)
=OR(FALSE,XOR(TRUE,TRUE))
=NOT(FALSE)
="ANN"="ann"
="b">"A"
=1<"a"
=IF(Data!C2>=Data!D2,"hit","miss")
=IFS(Data!C2>=100,"A",Data!C2>=80,"B",TRUE,"C")
=SWITCH(Data!B3,"North",1,"South",2,9)
=IFERROR(1/0,"none")
=IFNA(VLOOKUP("zoe",Data!A2:C9,3,FALSE),0)
=CHOOSE(2,"a","b","c")
=VLOOKUP("Cid",Data!A2:D9,3,FALSE)
=VLOOKUP(95,{0,"C";80,"B";100,"A"},2)
=HLOOKUP("sales",Data!A1:E9,4,FALSE)
=INDEX(Data!C2:C9,MATCH("Dan",Data!A2:A9,0))
=MATCH(60,{100;80;40},-1)
=MATCH(85,{0;60;80;100},1)
=LOOKUP(70,{0,60,80},{"C","B","A"})
=SUM(INDEX(Data!C2:D9,0,2))
=SUM(OFFSET(Data!C1,1,0,3,1))
=SUM(INDIRECT("Data!C2:C"&9))
=ROW(Data!A5)+COLUMN(Data!C1)
=ROWS(Data!A2:A9)*COLUMNS(Data!A1:E1)
=ADDRESS(2,3)
=SUM(Data!C:C)
=COUNT(Data!2:2)
=SUM('数据 表'!B1:B2)
=TEXT(1234.567,"#,##0.0")
=TEXT(0.256,"0.0%")
=TEXT(DATE(2026,3,5),"yyyy-mm-dd")
=VALUE("12.5")
=LEFT("abcdef",2)&MID("abcdef",3,2)&RIGHT("abcdef",1)
=LEN(TRIM("  a  b "))
=UPPER("ab")&LOWER("CD")&PROPER("an apple")
=SUBSTITUTE("a-a-a","-","+",2)
=REPLACE("abcdef",2,3,"X")
=FIND("c","abc")+SEARCH("C","abc")
=REPT("ab",3)
=EXACT("a","A")
=TEXTJOIN("/",TRUE,Data!B2:B9)
=CONCATENATE("a",1)
=CODE("A")&CHAR(66)
=YEAR(Data!E2)*10000+MONTH(Data!E2)*100+DAY(Data!E2)
=DATE(2026,14,1)
=EDATE(DATE(2026,1,31),1)
=EOMONTH(DATE(2024,1,31),1)
=WEEKDAY(DATE(2026,1,15))*10+WEEKDAY(DATE(2026,1,15),2)
=WEEKNUM(DATE(2026,1,15))
=ISOWEEKNUM(DATE(2027,1,1))
=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31))
=NETWORKDAYS.INTL(DATE(2026,1,1),DATE(2026,1,31),11)
=WORKDAY(DATE(2026,1,1),10)
=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")
=DAYS(DATE(2026,1,15),DATE(2026,1,1))
=YEARFRAC(DATE(2026,1,1),DATE(2026,7,1))
=HOUR(0.75)*100+MINUTE(0.76)
=ISBLANK(Data!H50)
=AND(ISNUMBER(Data!C2),ISTEXT(Data!A2))
=ISERROR(1/0)
=N(TRUE)+N("x")
=T("x")&T(5)
=1/0
=NA()
="x"*2
=VLOOKUP("zoe",Data!A2:C9,3,FALSE)
=SUM(Data!C2:C9,1/0)
=SUM(amounts)
=SUBTOTAL(9,Data!C2:C9)
=AVERAGE(Data!H2:H9)
`
  .trim()
  .split('\n')

const DATA = [
  ['name', 'team', 'sales', 'target', 'since'],
  ['Ann', 'North', 100, 110, '2026-01-15'],
  ['Bob', 'South', 80, 90, '2025-06-01'],
  ['Cid', 'North', 70.5, 80, '2026-02-28'],
  ['Dan', '', 40.25, 50, '2026-03-01'],
  ['Eve', 'South', 80, 70, '2024-12-31'],
  ['Fay', 'North', 65, 60, '2026-02-01'],
  ['Gus', 'South', 120, 100, '2026-01-31'],
  ['Hal', 'North', 99, 120, '2025-10-02'],
]

test.skipIf(!office && !inCI)('LibreOffice computes the same (needs soffice)', { timeout: 120_000 }, async () => {
  const world = sheetOf()
  world.book.addSheet('Data', 1)
  world.book.addSheet('数据 表', 2)
  world.edit('Data', 'A1', DATA)
  world.edit('数据 表', 'A1', [
    ['销售', 7],
    ['运营', 9],
  ])
  world.book.setName('amounts', { sheet: world.sheet('Data'), top: 1, left: 2, rows: 8, columns: 1 })
  world.edit(
    'S',
    'A1',
    FORMULAS.map(formula => [formula]),
  )
  world.book.formulas.settle()
  const ours = FORMULAS.map(
    (formula, i) =>
      `${formula} → ${String(plain(world.sheet('S').raw({ top: i, left: 0, rows: 1, columns: 1 })[0]?.[0]))}`,
  )
  const [book] = await computedByOffice([world])
  if (!book) throw new Error('soffice gave no file')
  const theirs = FORMULAS.map((formula, i) => `${formula} → ${String(officeValue(book, 0, { row: i, column: 0 }))}`)
  expect(ours).toEqual(theirs)
})
