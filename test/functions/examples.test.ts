import { describe, expect, it } from 'vitest'
import { all, formula, publicFunction } from './sheet'

describe('every custom function', () => {
  for (const fn of all) {
    it.each(fn.examples.map(example => [JSON.stringify(example.args), example] as const))(
      `${fn.name} holds for %s`,
      (_, { args, gives }) => expect(formula(fn.name, ...args)).toEqual(gives),
    )

    it(`${fn.name} has help in both languages on one line`, () => {
      const { summary, params } = publicFunction(fn)
      for (const text of [summary, ...params.map(param => param.text)]) {
        expect(text).toMatch(/^[^\n<>]+ · [^\n<>]*\p{Script=Han}[^\n<>]*$/u)
      }
    })

    it(`${fn.name} says of each argument what it accepts, with an example`, () => {
      for (const { accepts } of fn.internal ? [] : Object.values(fn.args)) {
        expect(accepts.en).toMatch(/such as/)
        expect(accepts['zh-CN']).toMatch(/例如/)
      }
    })

    it(`${fn.name} lists what may be left out after what is needed`, () => {
      const optional = publicFunction(fn).params.map(param => param.optional)
      if (!['KPI_PRORATE', 'KPI_ATTAINMENT', 'KPI_SCORE'].includes(fn.name))
        expect([...optional].sort()).toEqual(optional)
    })
  }
})
