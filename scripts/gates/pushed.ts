import { filesBelow } from '../build/files'
import type { Gate } from './gate'
import { runTool } from './tool'

/** What clasp would push, by its own word, is exactly what the build wrote. */
export const pushed: Gate = async root => {
  const { code, out, err } = await runTool(root, 'clasp', ['show-file-status', '--json'])
  if (code !== 0) return { failures: [`clasp show-file-status: ${(err || out).trim()}`] }
  const { filesToPush }: { filesToPush: string[] } = JSON.parse(out)
  const built = filesBelow(root, 'dist')
  return {
    failures: [
      ...(built.length === 0 ? ['dist/ is empty'] : []),
      ...filesToPush.filter(file => !built.includes(file)).map(file => `clasp would push ${file}, which was not built`),
      ...built.filter(file => !filesToPush.includes(file)).map(file => `clasp would not push ${file}`),
      ...['dist/appsscript.json', 'dist/Code.js'].filter(f => !built.includes(f)).map(f => `${f} is missing`),
      ...built
        .filter(file => !/^dist\/(appsscript\.json|Code\.js|[^/]+\.html)$/.test(file))
        .map(f => `${f} is a stranger`),
    ],
  }
}
