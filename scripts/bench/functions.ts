import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { cellTimes } from './fixtures/cells'
import { formulaWorld } from './fixtures/formulas'
import { median, type Part } from './part'

const CODE = join(import.meta.dirname, '../../dist/Code.js')

/** Gives what loads the built script into a context of its own, as every execution does. */
function loading(): () => unknown {
  const script = new vm.Script(readFileSync(CODE, 'utf8'), { filename: 'Code.js' })
  return () => script.runInContext(vm.createContext(vm.constants.DONT_CONTEXTIFY))
}

/** A sheet of 121 000 formulas: all of them, and an edit that 1 006 of them depend on. */
function formulas() {
  const sheets = formulaWorld(20_000, 500)
  const { formulas: own } = sheets.book
  const allFormulasMs = median(3, () => {
    own.restructured()
    own.settle()
  })
  let typed = 0
  const formulasAfterEditMs = median(9, () => {
    sheets.edit('Data', 'B100', typed++)
    own.settle()
  })
  return { allFormulasMs, formulasAfterEditMs }
}

/** Custom functions over 10 000 rows with loading, how many times ten times the rows take, and what carries them. */
export const part: Part = {
  most: { loadCodeMs: 6 },
  figures() {
    const calls = cellTimes().flatMap(({ name, took, tenfold }) => [
      [`${name}Ms`, took],
      [`${name}Tenfold`, tenfold],
    ])
    return { loadCodeMs: median(25, loading()), ...Object.fromEntries(calls), ...formulas() }
  },
}
