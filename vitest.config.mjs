import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { filesLeftOut } from './scripts/testing/runs.mjs'
import { builtStandin } from './scripts/testing/standin.mjs'

const below = folder => `test/${folder}/**/*.test.ts`
/** They make whole workbooks. */
const folders = [
  'boards',
  'book/sheets',
  'browser',
  'cli',
  'faults',
  'golden',
  'jobs',
  'sidebars',
  'templates',
  'ui',
  'walk',
]
const workbooks = folders.map(below)
const live = 'test/months/live.test.ts'

export default defineConfig(async ({ mode }) => {
  // Without a run all that is named is run: `npx vitest run test/jobs/edit.test.ts`.
  const run = mode === 'test' ? 'all' : mode
  const leftOut = filesLeftOut(import.meta.dirname, run)
  return {
    plugins: [await builtStandin()],
    test: {
      tags: [{ name: 'rest', description: 'Not in npm test: takes long, or looks at the second language.' }],
      server: { deps: { external: [/\/\.build\/standin\//] } },
      setupFiles: ['test/setup.ts'],
      pool: 'forks',
      maxWorkers: Math.max(2, availableParallelism()),
      // Workbooks are many small objects: room for the young ones halves the time spent collecting them.
      execArgv: ['--max-semi-space-size=64'],
      // For a machine that is busy with other things too.
      testTimeout: 240_000,
      hookTimeout: 240_000,
      expect: { poll: { timeout: 15_000 } },
      reporters: ['default', ['json', { outputFile: `.build/tests/${run}.json` }]],
      projects: [
        // A process of its own for each file: workbooks left over from earlier files would slow down all that follow.
        {
          extends: true,
          test: { name: 'workbooks', include: [...workbooks, live], exclude: leftOut, isolate: true },
        },
        {
          extends: true,
          test: { name: 'rules', include: [below('*')], exclude: [...workbooks, live, ...leftOut], isolate: false },
        },
      ],
    },
  }
})
