import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Workbooks are many small objects: room for the young ones halves the time spent collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // What one file has set up (an installed workbook) serves the next.
    isolate: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', ['json', { outputFile: '.build/test-report.json' }]],
  },
})
