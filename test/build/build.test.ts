import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { build } from '../../scripts/build/build'
import { type Files, manifest, project, SMALLEST, write } from './project'

const failuresWith = async (changed: Files) => (await build(project({ ...SMALLEST, ...changed }))).failures
const main = (from: string, to: string) => ({ 'src/main.ts': (SMALLEST['src/main.ts'] ?? '').replace(from, to) })
const double = (text: string) => ({ 'src/double.ts': text })

describe('a build', () => {
  it('puts the manifest and one script into dist, whatever was there before', async () => {
    const root = project({ ...SMALLEST, 'dist/old.js': 'var stale', 'dist/sub/x.html': '' })
    expect((await build(root)).failures).toEqual([])
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json'])
  })

  it('declares each public name with its parameters and what Sheets shows about it', async () => {
    const { code } = await build(project(SMALLEST))
    expect(code).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/)
    expect(code).toContain(`
/**
 * Twice the value · 两倍
 *
 * @param {number} actual Actual · 实际值
 * @param {number} cap Cap · 上限 (optional · 可省略)
 * @return {number}
 * @customfunction
 */
function KPI_DOUBLE(actual, cap) { return App.cell('KPI_DOUBLE', arguments) }
`)
    expect(code).toContain('function onOpen(event) { return App.onOpen.apply(this, arguments) }')
  })

  it('answers a cell', async () => {
    const { code } = await build(project(SMALLEST))
    expect(vm.runInNewContext(`${code};KPI_DOUBLE(21)`)).toBe(42)
  })

  it('lowers class fields, which Apps Script cannot parse', async () => {
    const root = project({
      ...SMALLEST,
      ...double(
        'class N { static two = 2; #v = 0; of(v: number) { this.#v = v; return this.#v * N.two } }\nexport const double = (v: number) => new N().of(v)\n',
      ),
    })
    expect((await build(root)).failures).toEqual([])
  })

  it('bundles the command line when there is one', async () => {
    const root = project({ ...SMALLEST, 'src/standin/node/cli.ts': "console.log('yardstick')\n" })
    expect((await build(root)).failures).toEqual([])
    expect(readFileSync(join(root, '.build/yardstick.mjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('leaves nothing to push when it fails', async () => {
    const root = project(SMALLEST)
    await build(root)
    write(root, double('export const double = (v: number) => fetch(String(v))\n'))
    expect((await build(root)).failures).toHaveLength(1)
    expect(readdirSync(join(root, 'dist'))).toEqual([])
  })
})

describe('a build fails on', () => {
  it.each([
    ['setTimeout(String, value)', 'setTimeout does not exist on Apps Script: src/double.ts'],
    ['new URL(String(value))', 'URL does not exist on Apps Script: src/double.ts'],
    ['globalThis.structuredClone(value)', 'structuredClone does not exist on Apps Script: src/double.ts'],
  ])('an absent global: %s', async (use, message) => {
    expect(await failuresWith(double(`export const double = (value: number) => ${use}\n`))).toContain(message)
  })

  it('an async function', async () => {
    const failures = await failuresWith(double('export const double = async (value: number) => value * 2\n'))
    expect(failures).toEqual(['async in server code: src/double.ts'])
  })

  it('a warning of the bundler', async () => {
    const failures = await failuresWith(double('export const double = (value: number) => (value === -0 ? 1 : 2)\n'))
    expect(failures.join()).toContain('-0')
  })

  it('syntax that ES2019 cannot have', async () => {
    const failures = await failuresWith(double('export const double = (value: number) => Number(BigInt(value) * 2n)\n'))
    expect(failures.join()).toContain('Big integer literals')
  })

  it('a service used while loading', async () => {
    const failures = await failuresWith(double('SpreadsheetApp.flush()\nexport const double = (v: number) => v * 2\n'))
    expect(failures).toContain('does not load: SpreadsheetApp is used while loading')
  })

  it('a script that is too large', async () => {
    const failures = await failuresWith(
      double(`export const double = (v: number) => v + '${'x'.repeat(2_200_000)}'.length\n`),
    )
    expect(failures.join()).toMatch(/Code.js has \d+ bytes, more than 2200000/)
  })

  it('a name that is there twice, that ends with _, that is an address', async () => {
    expect(await failuresWith(main("name: 'onOpen'", "name: 'KPI_DOUBLE'"))).toContain(
      'public name KPI_DOUBLE is there twice',
    )
    expect(await failuresWith(main("name: 'KPI_DOUBLE'", "name: 'KPI_'"))).toContain(
      'public name KPI_ ends with _ and cannot be called',
    )
    expect(await failuresWith(main("name: 'KPI_DOUBLE'", "name: 'KPI1'"))).toContain(
      'public name KPI1 looks like a cell address',
    )
  })

  it('an export that is not public, and a public name that nothing answers to', async () => {
    expect(await failuresWith(main('export const cell', 'export const more = 1\nexport const cell'))).toContain(
      'more is exported but not in PUBLIC',
    )
    expect(await failuresWith(main('export const cell', 'export const onEdit'))).toEqual([
      'onEdit is exported but not in PUBLIC',
      'KPI_DOUBLE is in PUBLIC but nothing answers to it',
    ])
  })

  it('help in one language, or none at all', async () => {
    expect(await failuresWith(main('Twice the value · 两倍', 'Twice the value'))).toEqual([
      'KPI_DOUBLE: summary is not "English · 中文"',
    ])
    expect(await failuresWith(main('export const PUBLIC', 'export const cell2'))).toContain('main.ts exports no PUBLIC')
  })

  it('a missing entry', async () => {
    expect((await build(project({}))).failures).toEqual(['src/main.ts is missing'])
  })
})

describe('the manifest fails on', () => {
  const scopes = ['spreadsheets.currentonly', 'script.container.ui']
  it.each([
    ['a missing scope', scopes.slice(1), {}, 'manifest: scope spreadsheets.currentonly is missing'],
    [
      'a scope no code uses',
      [...scopes, 'script.send_mail'],
      {},
      'manifest: scope script.send_mail is used by no code',
    ],
    ['a sixth scope', [...scopes, 'drive'], {}, 'manifest: scope drive is not one of the five'],
    ['another runtime', scopes, { runtimeVersion: 'STABLE' }, 'manifest: runtimeVersion is not V8'],
    [
      'an advanced service',
      scopes,
      { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] } },
      'manifest: an advanced service is enabled',
    ],
  ])('%s', async (_, listed, more, message) => {
    expect(await failuresWith({ 'appsscript.json': manifest(listed, more) })).toEqual([message])
  })

  it('a service beyond the five scopes', async () => {
    const failures = await failuresWith(
      double('export const double = (v: number) => DriveApp.getFileById(String(v))\n'),
    )
    expect(failures).toEqual(['DriveApp needs a scope outside the five'])
  })
})
