import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, type Workbook } from 'hucre'
import { noRecalculation } from '../../../src/standin/model/recalculation'
import type { World } from '../../../src/standin/node/world'

export const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync)
export const inCI = process.env.CI === 'true'

/**
 * The worlds' files with formulas computed by LibreOffice: our own values of those are not in them. Others (of functions
 * that only Google or the script has) keep what they show, so that the rest can read it. Ends the worlds.
 */
export const computedByOffice = async (
  worlds: readonly World[],
  computes?: (formula: string) => boolean,
): Promise<Workbook[]> => {
  if (!office) throw new Error('soffice is missing')
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'))
  const names = worlds.map((_, i) => `${i}.xlsx`)
  for (const [i, world] of worlds.entries()) {
    stripped(world, computes)
    writeFileSync(join(folder, names[i] ?? ''), await world.save())
  }
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const how = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
  execFileSync(office, [profile, ...how, ...names.map(name => join(folder, name))], { stdio: 'ignore' })
  return Promise.all(names.map(name => readXlsx(readFileSync(join(folder, 'out', name)))))
}

const stripped = (world: World, computes?: (formula: string) => boolean) => {
  world.book.formulas.settle()
  world.book.formulas = noRecalculation
  for (const sheet of world.book.sheets) {
    sheet.visitRaw(cell => {
      if (cell.formula === null ? cell.spilled && !computes : (computes?.(cell.formula) ?? true)) cell.value = null
    })
  }
}

/** Dates as serials, numbers to twelve digits. */
export const plain = (value: unknown) => {
  const known = value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value
  return typeof known === 'number' ? Number(known.toPrecision(12)) : known
}

export const officeValue = (book: Workbook, sheet: number, { row, column }: { row: number; column: number }) => {
  const cell = book.sheets[sheet]?.cells?.get(`${row},${column}`)
  return plain(cell?.formulaResult ?? cell?.value ?? book.sheets[sheet]?.rows[row]?.[column] ?? null)
}
