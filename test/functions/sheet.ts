import { functions } from '../../src/functions/index'
import { call, publicFunction } from '../../src/functions/internal/define'
import type { Environment } from '../../src/functions/internal/kind'
import { sampleResults } from '../../src/functions/internal/results.data'

const all = Object.values(functions)

/** A spreadsheet that answers in English and keeps its days in UTC. */
export const english: Environment = {
  locale: () => 'en_US',
  decimalMark: () => '.',
  timeZoneDay: date => date.toISOString().slice(0, 10),
  results: () => sampleResults,
}
/** One that writes 1.234,5. */
export const german: Environment = { ...english, locale: () => 'de_DE', decimalMark: () => ',' }
export const chinese: Environment = { ...english, locale: () => 'zh_CN' }

function functionNamed(name: string) {
  const fn = all.find(one => one.name === name)
  if (!fn) throw new Error(`no function ${name}`)
  return fn
}

/** What the cells of a formula show. */
export function formula(name: string, ...args: unknown[]): unknown {
  return call(functionNamed(name), args, english)
}

export function formulaIn(environment: Environment, name: string, ...args: unknown[]): unknown {
  return call(functionNamed(name), args, environment)
}

export { all, publicFunction }
