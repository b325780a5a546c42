import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Workbooks are many small objects: room for the young ones halves the time spent collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // Files share two processes and what they installed; test/setup.ts empties the workbooks of each file behind it.
    isolate: false,
    // For a machine that is busy with other things too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', ['json', { outputFile: '.build/test-report.json' }]],
  },
})
