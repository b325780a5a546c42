import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

function bench(...args: string[]) {
  const run = ['--import', 'tsx', 'scripts/bench.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm run bench -- <part…>', () => {
  it('gives the figures of the parts asked for, and of no other, as one JSON object', { tags: ['rest'] }, () => {
    const { status, stdout } = bench('install', 'open', 'live', 'score', 'close', '--json')
    expect(status).toBe(0)
    const count = expect.any(Number)
    const asked = { handles: count, dataCalls: count, seconds: count }
    const figures: Record<string, Record<string, number>> = JSON.parse(stdout)
    expect(figures).toEqual({
      install: { serverCalls: count, ...asked },
      open: asked,
      live: { tableCalls: count, smallCalls: count, cells: count, depth: count, modelledMs: count },
      score: asked,
      close: asked,
    })
    for (const [name, part] of Object.entries(figures))
      for (const [figure, value] of Object.entries(part))
        expect(value, `${name} ${figure}`).toBeGreaterThan(figure === 'smallCalls' ? -1 : 0)
    // Chained calls wait for each other; each takes 300 ms.
    expect(figures.live?.modelledMs).toBeGreaterThan(300 * (figures.live?.depth ?? 0))
  })

  it('says of a part that is not there which there are', () => {
    expect(bench('lives', 'open')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'no part of the bench is called lives; there are month, live, open, install, score, close, page, functions, breakdown, deals, command\n',
    })
  })
})
