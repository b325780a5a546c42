import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { formulaText, resultOf } from '../../src/functions/internal/formula'
import { agrees, figuresIn, type Published as Example } from '../../src/functions/internal/published'
import { publishedExamples } from '../../src/functions/internal/published.data'
import type { World } from '../../src/standin/node/world'
import { formula } from '../functions/sheet'
import { block, sheetOf } from '../standin/formula/sheet'
import { type Computed, figures, published } from './case'
import { covered, notCovered } from './computed'
import { expectedFigures, summedFigures } from './expected'

const HALF_A_CENT = 0.005 + 1e-9
const CODE = readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8')
const rowOf = (id: string) => published.find(row => row.id === id)
const flat = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [value]

describe('published cases by the rules', () => {
  for (const [id, how] of Object.entries<Computed<unknown, unknown>>(covered)) {
    const { inputs, expected, source } = rowOf(id) ?? {}
    it(`${id} (${source})`, () => {
      const wanted = figures(how.expects ? how.expects(expected, inputs) : expected)
      const have = figures(how.domain(inputs))
      expect(have).toHaveLength(wanted.length)
      for (const [i, figure] of wanted.entries())
        expect(Math.abs((have[i] ?? Number.NaN) - figure)).toBeLessThanOrEqual(how.within ?? HALF_A_CENT)
    })
  }

  it('are all computed, or listed with the reason why not', () => {
    const consistent = published.filter(row => row.consistent).map(row => row.id)
    const computed = [...Object.keys(covered), ...publishedExamples.map(({ id }) => id)]
    const named = new Set([...computed, ...Object.keys(notCovered)])
    expect([...named].sort()).toEqual([...consistent].sort())
    expect(Object.keys(notCovered).filter(id => computed.includes(id))).toEqual([])
  })
})

describe('published examples', () => {
  it.each(publishedExamples.map(example => [example.id, example] as const))(
    '%s is what was published',
    (id, example) => {
      const row = rowOf(id)
      expect(row?.source.replace(/^seed \d+ \((.+?)\)/, '$1')).toBe(example.source)
      expect(row?.consistent).toBe(true)
      const summed = summedFigures[id]?.(row?.expected)
      const total = () => [example.gives.reduce<number>((a, b) => a + Number(b), 0)]
      const wanted = summed ?? expectedFigures[id]?.(row?.expected, row?.inputs as Record<string, number>)
      expect(
        agrees({ ...example, gives: (wanted ?? flat(row?.expected)) as number[] }, summed ? total() : example.gives),
      ).toBe(true)
    },
  )

  const holds = (example: Example, call: (name: string, args: readonly unknown[]) => unknown) => {
    const found = figuresIn(example.formulas.map(one => resultOf(one, call)))
    expect(agrees(example, found), JSON.stringify(found)).toBe(true)
  }
  it.each(publishedExamples.map(example => [example.id, example] as const))('%s holds', (_, example) =>
    holds(example, (name, args) => formula(name, ...args)),
  )

  const bare = vm.createContext({})
  vm.runInContext(CODE, bare)
  const inBundle = (name: string, args: readonly unknown[]): unknown =>
    JSON.parse(vm.runInContext(`JSON.stringify(${name}(...${JSON.stringify(args)}))`, bare))
  it.each(publishedExamples.map(example => [example.id, example] as const))(
    '%s holds in the bundle alone',
    (_, example) => holds(example, inBundle),
  )
})

describe('published examples typed into cells', () => {
  const world = sheetOf([], { code: CODE })
  it.each(publishedExamples.map(example => [example.id, example] as const))('%s shows', (_, example) => {
    const found = figuresIn(example.formulas.map(one => shownBy(world, formulaText(one))))
    expect(agrees(example, found), JSON.stringify(found)).toBe(true)
  })
})

/** The filled cells of what one formula shows. */
function shownBy(world: World, text: string): unknown[][] {
  world.edit('S', 'A1', text)
  const filled = block(world, 'A1', 20, 8).map(row => row.filter(cell => cell !== null && cell !== ''))
  return filled.filter(row => row.length > 0)
}

/** Published, but wrong: what the source paid, and what is right. */
describe('published mistakes are not repeated', () => {
  it('tier-06: band edges written x.99 leak no cent', () => {
    const tiers = [
      [0, 0.25],
      [500, 0.3],
      [3000, 0.4],
    ]
    expect(formula('KPI_COMMISSION', [[400], [100], [1500], [5000]], tiers)).toEqual([[100], [25], [425], [1675]])
  })

  it('tier-14: exactly 300,000 pays nothing at the rate that begins there', () => {
    const tiers = [
      [0, 0.1],
      [100000, 0.11],
      [200000, 0.12],
      [300000, 0.13],
    ]
    expect(formula('KPI_COMMISSION', 300000, tiers)).toBe(33000)
  })

  it('kpi-08: 75 of 50 is 150 %, whatever the printed formula says', () => {
    expect(formula('KPI_SCORE', 75, 50, 'higher', 200)).toBe(150)
  })

  it('kpi-21: where less is better, the target met is full marks', () => {
    expect(formula('KPI_SCORE', [[5], [10], [12]], 10, 'lower', 200)).toEqual([[150], [100], [80]])
  })

  it('acc-19: 80 % and 89.5 % belong to one band each', () => {
    const steps = [
      [0, 0],
      [80, 50],
      [90, 80],
      [100, 100],
      [110, 120],
      [120, 150],
    ]
    expect(formula('KPI_SCORE', [[79.99], [80], [89.5], [120]], 100, 'bands', steps)).toEqual([[0], [50], [50], [150]])
  })

  it('tgt-02: twelve months sum to the year', () => {
    const months = formula('KPI_BREAKDOWN', 1000000, 12, 1) as number[][]
    expect(months.flat().reduce((a, b) => a + b, 0)).toBe(1000000)
    expect(Math.max(...months.flat())).toBe(83334)
  })
})
