import { describe, expect, it } from 'vitest'
import { indexes, staleIndexes } from '../../scripts/indexes'
import { project, write } from './project'

const folder = {
  'src/domain/methods/bands.ts': "export const bands = { id: 'bands' }\n",
  'src/domain/methods/curve.ts': "export const curve = { id: 'curve' }\n",
  'src/domain/methods/kind.ts': 'export const scoringMethod = (m: object) => m\n',
  'src/domain/methods/words.data.ts': 'export const words = []\n',
  'templates/general-sales.ts': 'export const generalSales = {}\n',
}

describe('the index of an open folder', () => {
  it('lists the files that export a constant of their own name', () => {
    expect(indexes(project(folder))).toEqual([
      [
        'src/domain/methods/index.ts',
        `// Written by npm run index from the listing of this folder.
import { bands } from './bands'
import { curve } from './curve'

export const scoring = {
  bands,
  curve,
}
export type ScoringId = keyof typeof scoring
`,
      ],
      [
        'templates/index.ts',
        `// Written by npm run index from the listing of this folder.
import { generalSales } from './general-sales'

export const templates = {
  'general-sales': generalSales,
}
export type TemplateId = keyof typeof templates
`,
      ],
    ])
  })

  it('is stale when it is missing, when a file came, and when a file went', () => {
    const root = project(folder)
    const stale = () => staleIndexes(root).map(([path]) => path)
    expect(stale()).toEqual(['src/domain/methods/index.ts', 'templates/index.ts'])
    write(root, Object.fromEntries(indexes(root)))
    expect(stale()).toEqual([])
    write(root, { 'src/domain/methods/steps.ts': 'export const steps = {}\n' })
    expect(stale()).toEqual(['src/domain/methods/index.ts'])
    write(root, Object.fromEntries(indexes(root)))
    write(root, { 'templates/general-sales.ts': 'export const somethingElse = {}\n' })
    expect(stale()).toEqual(['templates/index.ts'])
  })
})
