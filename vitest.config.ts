import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const below = (folder: string): string => `test/${folder}/**/*.test.ts`
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

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism()),
    // Workbooks are many small objects: room for the young ones halves the time spent collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // For a machine that is busy with other things too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', ['json', { outputFile: '.build/test-report.json' }]],
    projects: [
      // A process of its own for each file: workbooks left over from earlier files would slow down all that follow.
      { extends: true, test: { name: 'workbooks', include: [...workbooks, live], isolate: true } },
      { extends: true, test: { name: 'rules', include: [below('*')], exclude: [...workbooks, live], isolate: false } },
    ],
  },
})
