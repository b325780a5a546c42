import { describe, expect, it } from 'vitest'
import { scoring } from '../../../src/domain/methods/index'
import type { ScoringMethod } from '../../../src/domain/methods/kind'
import { points } from './points'

const methods: readonly ScoringMethod<unknown>[] = Object.values(scoring)

describe('every scoring method', () => {
  for (const method of methods) {
    it.each(method.examples.map(example => [JSON.stringify(example), example] as const))(
      `${method.id} (${method.words['zh-CN']}) holds for %s`,
      (_, { measure, rule, gives }) => expect(points(method, measure, rule)).toBe(gives),
    )
  }

  it('is listed under its own id', () => {
    for (const [id, method] of Object.entries(scoring)) expect(method.id).toBe(id)
  })

  it('has words that name no other method', () => {
    const words = methods.flatMap(({ id, words }) => [
      ...new Set([id, words.en, words['zh-CN'], ...(words.also ?? [])]),
    ])
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})
