import fc from 'fast-check'

/** One seed in CI, so that a change is judged by itself; elsewhere every run looks at new cases. */
if (process.env.CI) fc.configureGlobal({ seed: 20260331 })
