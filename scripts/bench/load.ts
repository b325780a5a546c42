import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'

const CODE = join(import.meta.dirname, '../../dist/Code.js')

/** Gives what loads the built script into a context of its own, as every execution does. */
export function loading(): () => unknown {
  const script = new vm.Script(readFileSync(CODE, 'utf8'), { filename: 'Code.js' })
  return () => script.runInContext(vm.createContext(vm.constants.DONT_CONTEXTIFY))
}
