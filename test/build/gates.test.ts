import { describe, expect, it } from 'vitest'
import { built } from '../../scripts/gates/built'
import { fresh } from '../../scripts/gates/fresh'
import type { Gate } from '../../scripts/gates/gate'
import { names } from '../../scripts/gates/names'
import { parity } from '../../scripts/gates/parity'
import { dead, lint, types } from '../../scripts/gates/programs'
import { pushed } from '../../scripts/gates/pushed'
import { sizes } from '../../scripts/gates/sizes'
import { type Files, ourOwn, project, SMALLEST } from './project'

const failures = async (gate: Gate, files: Files) => (await gate(project(files))).failures

describe('types', () => {
  const strict = { 'tsconfig.json': ourOwn('tsconfig.base.json') }

  it('let sound code pass', async () => {
    expect(await failures(types, { ...strict, 'a.ts': 'export const a: number = 1\n' })).toEqual([])
  })

  it('fail on a wrong type and on an entry that may not be there', async () => {
    expect((await failures(types, { ...strict, 'a.ts': "export const a: number = 'x'\n" })).join()).toContain('TS2322')
    expect(
      (await failures(types, { ...strict, 'a.ts': 'export const a = (n: number[]): number => n[0]\n' })).join(),
    ).toContain('TS2322')
  })
})

const ARROWS = [
  ['src/domain/a1.ts', '../jobs/close'],
  ['src/domain/methods/a2.ts', '../../book/table'],
  ['src/domain/a3.ts', '../../templates/index'],
  ['src/domain/a4.ts', 'node:fs'],
  ['src/book/a5.ts', '../platform/sheets'],
  ['src/book/tables/a6.ts', '../../functions/define'],
  ['src/functions/a7.ts', '../jobs/close'],
  ['src/imports/a8.ts', '../platform/sheets'],
  ['src/platform/a9.ts', '../jobs/close'],
  ['src/jobs/a10.ts', '../ui/server'],
  ['src/ui/a11.ts', '../functions/index'],
  ['src/ui/a12.ts', '../main'],
  ['src/standin/a13.ts', '../domain/round'],
  ['src/standin/model/a14.ts', '../../book/table'],
  ['templates/a15.ts', '../src/jobs/close'],
] as const

const USES = [
  ['src/domain/b1.ts', 'new Date()', 'noRestrictedGlobals'],
  ['src/book/b2.ts', 'Date.now()', 'noRestrictedGlobals'],
  ['src/domain/b3.ts', 'Math.random()', 'noJsRestrictedProperties'],
  ['src/domain/b4.ts', 'SpreadsheetApp.getActive()', 'noRestrictedGlobals'],
  ['src/jobs/b5.ts', 'Session.getActiveUser()', 'noRestrictedGlobals'],
  ['src/jobs/b6.ts', 'console.log(1)', 'noConsole'],
  ['src/jobs/b7.ts', '1 as any', 'noExplicitAny'],
  ['src/jobs/b8.ts', '(a: 1, b: 2, c: 3, d: 4, e: 5) => [a, b, c, d, e]', 'useMaxParams'],
] as const

describe('lint', () => {
  const said = async (files: Files) => (await failures(lint, { 'biome.json': ourOwn('biome.json'), ...files })).join()

  it('lets the house pass', async () => {
    const files = {
      'src/domain/values/round.ts': 'export const half = (value: number) => Math.round(value)\n',
      'src/jobs/close.ts': "import { half } from '../domain/round'\n\nexport const close = half(1)\n",
      'src/standin/formula/read.ts': "import { sum } from './functions/sum'\n\nexport const read = sum\n",
      'src/standin/formula/functions/sum.ts': 'export const sum = 1\n',
    }
    expect(await said(files)).toBe('')
  })

  /** All that must not be, linted at once. */
  const planted: Files = {
    ...Object.fromEntries(ARROWS.map(([path, to]) => [path, `import { x } from '${to}'\n\nexport const a = x\n`])),
    ...Object.fromEntries(USES.map(([path, use]) => [path, `export const made = ${use}\n`])),
  }
  let report: Promise<string> | undefined
  const saidOf = async (path: string) => {
    report ??= said(planted)
    return (await report).split('\n').filter(line => line.trim().startsWith(`${path}:`))
  }

  it.each(ARROWS)('stops the arrow from %s to %s', async path => {
    expect((await saidOf(path)).join()).toContain('noRestrictedImports')
  })

  it('stops a circle', async () => {
    const files = {
      'src/domain/a.ts': "import { b } from './b'\n\nexport const a = (): number => b()\n",
      'src/domain/b.ts': "import { a } from './a'\n\nexport const b = (): number => a()\n",
    }
    expect(await said(files)).toContain('noImportCycles')
  })

  it.each(USES)('stops in %s: %s', async (path, _, rule) => {
    expect((await saidOf(path)).join()).toContain(rule)
  })

  it('stops another format, a skipped test and a focused one', async () => {
    expect(await said({ 'src/domain/a.ts': 'export const a = "x";\n' })).toContain('Formatter would have printed')
    const test = (word: string) => ({
      'test/a.test.ts': `import { it } from 'vitest'\n\nit.${word}('x', () => {})\n`,
    })
    expect(await said(test('skip'))).toContain('noSkippedTests')
    expect(await said(test('only'))).toContain('noFocusedTests')
  })
})

describe('dead code', () => {
  const files = {
    'knip.json': ourOwn('knip.json'),
    'package.json': '{ "name": "x", "type": "module" }',
    'src/main.ts': "import { used } from './used'\n\nexport const main = used\n",
    'src/used.ts': 'export const used = 1\n',
  }

  it('is none when everything is used', async () => {
    expect(await failures(dead, files)).toEqual([])
  })

  it('is a file nothing imports and an export nothing uses', async () => {
    expect((await failures(dead, { ...files, 'src/alone.ts': 'export const alone = 1\n' })).join()).toContain(
      'alone.ts',
    )
    const more = { ...files, 'src/used.ts': 'export const used = 1\nexport const idle = 2\n' }
    expect((await failures(dead, more)).join()).toContain('idle')
  })
})

describe('sizes', () => {
  const body = (lines: number) => `export function long() {\n${'  void 0\n'.repeat(lines - 2)}}\n`

  it('allow 60 lines to a function and 300 to a file', async () => {
    expect(await failures(sizes, { 'src/a.ts': body(60), 'src/b.ts': 'void 0\n'.repeat(300) })).toEqual([])
  })

  it('fail beyond', async () => {
    expect(
      await failures(sizes, { 'src/a.ts': `const a = 1\n${body(61)}`, 'src/b.ts': 'void 0\n'.repeat(301) }),
    ).toEqual(['src/b.ts: file of 301 lines, more than 300', 'src/a.ts:2: function of 61 lines, more than 60'])
  })

  it('leave data and generated files alone', async () => {
    const long = '// x\n'.repeat(400)
    const files = {
      'src/a.data.ts': long,
      'templates/sales.ts': long,
      'src/index.ts': `// Written by npm run index\n${long}`,
    }
    expect(await failures(sizes, files)).toEqual([])
  })

  it('tell the medians', async () => {
    expect((await sizes(project({ 'src/a.ts': body(9) }))).note).toBe('median file 9, function 9 lines')
  })
})

describe('the other gates', () => {
  it('know a stale index', async () => {
    expect(await failures(fresh, { 'templates/sales.ts': 'export const sales = {}\n' })).toEqual([
      'templates/index.ts is stale: npm run index',
    ])
  })

  it('know a name that says nothing', async () => {
    expect(
      await failures(names, { 'src/domain/utils/a.ts': '', 'src/sheetHelper.ts': '', 'src/manager.test.ts': '' }),
    ).toEqual([
      'src/domain/utils/a.ts: name it after what it holds',
      'src/manager.test.ts: name it after what it holds',
      'src/sheetHelper.ts: name it after what it holds',
    ])
  })

  it('know a failing build', async () => {
    expect(await failures(built, SMALLEST)).toEqual([])
    expect(await failures(built, {})).toEqual(['src/main.ts is missing'])
  })
})

describe('both languages', () => {
  const said = (literal: string) => failures(parity, { 'src/a.ts': `export const a = ${literal}\n` })

  it('pass with the same values, formatted as each likes', async () => {
    expect(await said("{ en: '{a:money} of {b}', 'zh-CN': '{b} 的 {a}' }")).toEqual([])
  })

  it.each([
    ["{ en: 'Band' }", 'src/a.ts:1 "Band" is not said in zh-CN'],
    ["{ 'zh-CN': '档' }", 'src/a.ts:1 "档" is not said in en'],
    ["{ en: 'Band', 'zh-CN': ' ' }", 'src/a.ts:1 "Band" is empty in zh-CN'],
    ["{ en: '{a} of {b}', 'zh-CN': '{a}' }", 'src/a.ts:1 "{a} of {b}" and "{a}" do not name the same values'],
  ])('fail on %s', async (literal, message) => {
    expect(await said(literal)).toEqual([message])
  })
})

describe('what clasp pushes', () => {
  const files = {
    '.clasp.json': ourOwn('.clasp.json'),
    '.claspignore': ourOwn('.claspignore'),
    'dist/appsscript.json': '{}',
    'dist/Code.js': 'var App',
    'dist/Score.html': '<p>',
  }

  it('is the built files', async () => {
    expect(await failures(pushed, files)).toEqual([])
  })

  it('is not a stranger, and not too little', { tags: ['rest'] }, async () => {
    expect(await failures(pushed, { ...files, 'dist/.hidden.js': '' })).toEqual([
      'clasp would not push dist/.hidden.js',
      'dist/.hidden.js is a stranger',
    ])
    expect(await failures(pushed, { ...files, '.claspignore': '', 'dist/more.js': '' })).toContain(
      'dist/more.js is a stranger',
    )
    expect(await failures(pushed, { '.clasp.json': files['.clasp.json'] })).toContain('dist/ is empty')
    expect((await failures(pushed, {})).join()).toContain('Project settings not found')
  })
})
