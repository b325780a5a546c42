import type { Gate } from './gate'
import { runTool } from './tool'

/** A gate that is a program's own exit code; what it printed is the failure. */
const program =
  (name: string, ...args: string[]): Gate =>
  async root => {
    const { code, out, err } = await runTool(root, name, args)
    return { failures: code === 0 ? [] : [`${out}${err}`.trim() || `${name} ended with ${code}`] }
  }

export const types = program('tsc', '-b')
export const lint = program('biome', 'check', '--error-on-warnings', '--max-diagnostics=50')
export const dead = program('knip', '--no-config-hints')
