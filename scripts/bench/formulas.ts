import { createWorld, type World } from '../../src/standin/world'

/** A workbook as a manager fills it: seven formulas a row, most of them over cells beside them, and sums by name over all rows. */
export function formulaWorld(rows: number, names: number): World {
  const world = createWorld({ code: '', now: '2026-04-02T01:00:00Z' })
  const { book } = world
  const data = book.addSheet('Data', 1, { rows: rows + 10, columns: 26 })
  const sums = book.addSheet('Sums', 2, { rows: names + 10, columns: 26 })
  world.sheet('Sheet1').cell(0, 0).value = 1.2
  for (let r = 1; r <= rows; r++) {
    const n = r + 1
    const values = [`Person ${r % names}`, r, 100 + (r % 7)]
    for (const [c, value] of values.entries()) data.cell(r, c).value = value
    const formulas = [
      `IF(C${n}="","",B${n}/C${n})`,
      `ROUND(MIN(D${n},Sheet1!$A$1)*100,2)`,
      `IFERROR(D${n}*E${n}/SUM(B${n}:C${n}),0)`,
      `A${n}&"-"&TEXT(B${n},"0")`,
      `IF(E${n}>=100,"A",IF(E${n}>=80,"B","C"))`,
      `B${n - 1}+1`,
    ]
    for (const [c, formula] of formulas.entries()) data.cell(r, c + 3).formula = formula
  }
  for (let r = 0; r < names; r++) {
    sums.cell(r, 0).value = `Person ${r}`
    sums.cell(r, 1).formula = `SUMIFS(Data!E2:E,Data!A2:A,A${r + 1})`
    sums.cell(r, 2).formula = `VLOOKUP(A${r + 1},Data!A:C,3,FALSE)`
  }
  return world
}
