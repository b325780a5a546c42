// @module-tag rest
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/standin/node/cli'
import { newFile } from '../installed'

let folder: string
const at = (name: string) => join(folder, name)
const NOW = ['--now', '2026-04-10']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-'))
  await run(['new', 'general-sales', '--out', at('en.xlsx'), ...NOW])
  await run(['new', 'general-sales', '--lang', 'zh-CN', '--out', at('zh.xlsx'), ...NOW])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('yardstick new', () => {
  it('makes a workbook in either language and says where it lies', async () => {
    const { text, exitCode } = await run(['new', 'general-sales', '--lang', 'zh-CN', '--out', at('new.xlsx'), ...NOW])
    expect(exitCode).toBe(0)
    expect(text).toContain('通用销售')
    expect(text).toContain(at('new.xlsx'))
    const world = await newFile().open(readFileSync(at('new.xlsx')))
    expect(world.tabs).toContain('考核指标')
  })

  it('makes one without a sample, which scores nobody yet and says so', async () => {
    await run(['new', 'general-sales', '--blank', '--out', at('blank.xlsx'), ...NOW])
    const { text, exitCode } = await run(['score', at('blank.xlsx'), '--period', '2026-03', ...NOW])
    expect(exitCode).toBe(1)
    expect(text).toMatch(/People has no rows yet/)
  })

  it('leaves a file that is there as it is, and says so in both languages, unless forced', async () => {
    writeFileSync(at('mine.xlsx'), 'mine')
    const { text, exitCode } = await run(['new', 'general-sales', '--out', at('mine.xlsx'), ...NOW])
    expect([exitCode, readFileSync(at('mine.xlsx'), 'utf8')]).toEqual([1, 'mine'])
    expect(text).toMatch(/mine\.xlsx already[\s\S]*--force\.\n[\s\S]*mine\.xlsx 已存在[\s\S]*--force/)
    expect(await run(['new', 'general-sales', '--blank', '--force', '--out', at('mine.xlsx'), ...NOW])).toMatchObject({
      exitCode: 0,
    })
    expect(readFileSync(at('mine.xlsx'), 'latin1').slice(0, 2)).toBe('PK')
  })

  it('refuses a template or language it does not have, in both languages', async () => {
    const template = await run(['new', 'nothing', '--out', at('x.xlsx')])
    expect(template.exitCode).toBe(2)
    expect(template.text).toMatch(/nothing[\s\S]*general-sales/)
    const lang = await run(['new', 'general-sales', '--lang', 'fr', '--out', at('x.xlsx')])
    expect(lang).toMatchObject({ exitCode: 2 })
    expect(lang.text).toMatch(/zh-CN or en[\s\S]*请用 zh-CN 或 en/)
  })
})

describe('yardstick score', () => {
  it('writes the results into another file and as records by column id', async () => {
    const args = ['--period', '2026-03', '--out', at('scored.xlsx'), '--json', at('scored.json'), ...NOW]
    const { text, exitCode } = await run(['score', at('en.xlsx'), ...args])
    expect(exitCode).toBe(0)
    expect(text).toContain('2026-03 is scored')
    const json = JSON.parse(readFileSync(at('scored.json'), 'utf8'))
    expect(json.period).toBe('2026-03')
    expect(json.results.length).toBeGreaterThan(15)
    expect(json.results[0]).toMatchObject({ period: '2026-03', rank: 1, state: 'complete' })
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['results', 'scores', 'teamResults', 'payLines', 'checks']),
    )
    const world = await newFile().open(readFileSync(at('scored.xlsx')))
    expect(world.values('Results').length).toBe(json.results.length + 1)
  })

  it('aligns a table of wide characters by what the eye sees', async () => {
    const { text } = await run(['score', at('zh.xlsx'), '--period', '2026-03', '--out', at('zh2.xlsx'), ...NOW])
    const lines = text.split('\n').filter(line => line.includes('已完成'))
    const widths = lines.map(line =>
      [...line.slice(0, line.indexOf('已完成'))].reduce((w, c) => w + (c > '\u2e80' ? 2 : 1), 0),
    )
    expect(new Set(widths).size).toBe(1)
    expect(lines.length).toBeGreaterThan(15)
  })

  it('reads the month in any notation', async () => {
    const { text } = await run(['score', at('zh.xlsx'), '--period', '2026年3月', '--out', at('zh3.xlsx'), ...NOW])
    expect(text).toContain('2026-03 已计算')
  })

  it.each([
    ['2026-13', /2026-13.*is no month/],
    ['2026-W09', /2026-W09.*is no month, quarter, half or year/],
  ])('refuses %s as a month', async (period, sentence) => {
    const { text, exitCode } = await run(['score', at('en.xlsx'), '--period', period, '--out', at('x.xlsx'), ...NOW])
    expect(exitCode).toBe(1)
    expect(text).toMatch(sentence)
  })

  it('keeps the file as it was when it is no workbook', async () => {
    writeFileSync(at('letter.xlsx'), 'Dear Amy')
    const { text, exitCode } = await run(['score', at('letter.xlsx'), '--period', '2026-03'])
    expect(exitCode).toBe(2)
    expect(text).toMatch(/is no \.xlsx workbook[\s\S]*不是 \.xlsx 工作簿/)
    expect(readFileSync(at('letter.xlsx'), 'utf8')).toBe('Dear Amy')
  })
})

describe('yardstick check', () => {
  it('lists problems only, leaves the file as it is, and exits with 1 when somebody is left out', async () => {
    const before = readFileSync(at('en.xlsx'))
    const { text, exitCode } = await run(['check', at('en.xlsx'), ...NOW])
    expect(exitCode).toBe(1)
    expect(text).toMatch(/leaves out {2}Actuals.*Satisfaction in 2026-03/)
    expect(readFileSync(at('en.xlsx')).equals(before)).toBe(true)
  })
})

describe('a mistake in the command line', () => {
  it.each([
    [[], 0, /yardstick new <template>/],
    [['--help'], 0, /yardstick score <file\.xlsx>/],
    [['dance'], 2, /no command dance[\s\S]*没有命令 dance/],
    [['new'], 2, /Which template\?[\s\S]*模板名/],
    [['score', 'a.xlsx'], 2, /--period 2026-03/],
    [['score', 'no such file.xlsx', '--period', '2026-03'], 2, /There is no file no such file\.xlsx[\s\S]*找不到文件/],
    [['check'], 2, /Which file\?[\s\S]*文件名/],
    [['check', 'a.xlsx', 'b.xlsx'], 2, /Not understood: b\.xlsx/],
    [['check', '--colour'], 2, /colour/],
    [['check', 'x', '--now', 'soon'], 2, /soon|no file/],
  ])('%j ends with %i and a sentence', async (args, code, sentence) => {
    const { text, exitCode } = await run(args)
    expect(exitCode).toBe(code)
    expect(text).toMatch(sentence)
    expect(text).not.toMatch(/\n\s+at /)
  })
})
