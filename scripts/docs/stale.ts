import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../build/files'
import { functionsPage } from './page'

/** Pages that are not what the functions say now: path and text. */
export function stalePages(root: string): [path: string, text: string][] {
  const pages: [string, string][] = [
    ['docs/functions.md', functionsPage('en')],
    ['docs/functions.zh-CN.md', functionsPage('zh-CN')],
  ]
  return pages.filter(([path, text]) => !existsSync(join(root, path)) || read(root, path) !== text)
}
