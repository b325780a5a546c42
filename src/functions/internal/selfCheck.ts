import { functions } from '../index'
import { call } from './define'
import { formulaText, resultOf } from './formula'
import type { CustomFunction, Environment } from './kind'
import { agrees, figuresIn, type Published } from './published'
import { publishedExamples } from './published.data'

/** One published example, computed in this very bundle. */
export interface CheckedExample {
  readonly id: string
  readonly source: string
  readonly formulas: readonly string[]
  readonly expected: ReadonlyArray<number | string>
  readonly found: ReadonlyArray<number | string>
  readonly passed: boolean
}

/** Computes every published example as a formula would, and compares. */
export function selfCheck(environment: Environment): CheckedExample[] {
  return publishedExamples.map(example => checked(example, environment))
}

function checked(example: Published, environment: Environment): CheckedExample {
  const { id, source, formulas, gives } = example
  const found = computed(example, environment)
  const figures = found.map(figure => (typeof figure === 'number' ? Number(figure.toPrecision(12)) : String(figure)))
  const passed = agrees(example, found)
  return { id, source, formulas: formulas.map(formulaText), expected: gives, found: figures, passed }
}

function computed({ formulas }: Published, environment: Environment): unknown[] {
  try {
    return figuresIn(formulas.map(formula => resultOf(formula, (name, args) => named(name, args, environment))))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function named(name: string, args: readonly unknown[], environment: Environment): unknown {
  const fn = (Object.values(functions) as readonly CustomFunction[]).find(one => one.name === name)
  if (!fn) throw new Error(name)
  return call(fn, args, environment)
}
