import { expect, it } from 'vitest'
import { exportsOf } from '../../scripts/gates/docstrings'

const bare = (text: string) =>
  exportsOf('file.ts', text)
    .filter(({ documented }) => !documented)
    .map(({ name, line }) => `${name}:${line}`)

it('names exports that no docstring stands above', () => {
  expect(
    bare(`
/** Says what it is. */
export const one = 1
export const two = 2
// no docstring
export function three() {}
/** Of something else. */
const four = 4
export class Five {}
export { four }
`),
  ).toEqual(['two:4', 'three:6', 'Five:9'])
})

it('lets a type of one line speak for itself, a longer one not', () => {
  expect(bare("export type Axis = 'rows' | 'columns'\nexport interface Line {\n  size: number\n}")).toEqual(['Line:2'])
})
