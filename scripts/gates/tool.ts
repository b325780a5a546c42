import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a program of node_modules/.bin in the project and gathers what it says. */
export function runTool(root: string, name: string, args: readonly string[]): Promise<Ran> {
  const windows = process.platform === 'win32'
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.on('data', chunk => {
      out += chunk
    })
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, out, err }))
  })
}
