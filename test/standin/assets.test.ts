import { expect, it } from 'vitest'
import { readAssets } from '../../src/preview/server/assets'
import { folder } from '../build/project'

const files = { 'page.js': 'start()', 'page.css': 'body{}', 'part-AB12.js': 'more()', 'notes.txt': 'not served' }
const addressIn = (assets: ReturnType<typeof readAssets>) =>
  /src="(\/page\.js\?[\w-]+)"/.exec(String(assets.get('/')?.body))?.[1]

it('The page is asked for anew each time, its files by addresses that change with what is in them', () => {
  const [before, after] = [readAssets(folder(files)), readAssets(folder({ ...files, 'page.js': 'start(2)' }))]
  expect([...before.keys()].sort()).toEqual(['/', '/page.css', '/page.js', '/part-AB12.js'])
  expect([...before].filter(([, { lasting }]) => !lasting).map(([path]) => path)).toEqual(['/'])
  expect(addressIn(before)).toBeDefined()
  expect(addressIn(after)).not.toBe(addressIn(before))
  expect(addressIn(readAssets(folder(files)))).toBe(addressIn(before))
})
