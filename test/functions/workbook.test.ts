import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/standin/node/cli'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

interface Help {
  readonly lang: string
  readonly functions: ReadonlyArray<{ readonly name: string; readonly examples: readonly { readonly gives: string }[] }>
}
interface Checked {
  readonly lang: string
  readonly examples: ReadonlyArray<{ readonly id: string; readonly source: string; readonly passed: boolean }>
}

let world: World
const typed = (a1: string, formula: string) => {
  world.edit('Mine', a1, formula)
  return world.cell('Mine', a1).value
}

beforeAll(() => {
  world = installed({ lang: 'zh-CN' })
  world.call('scorePeriod', { period: '2026-03' })
  world.book.addSheet('Mine', world.tabs.length)
  world.book.formulas.restructured()
}, 120_000)

describe('in a workbook that was scored', () => {
  it('KPI_RESULT gives what Results shows, found by name or id', () => {
    const { results = [] } = world.call('resultTables', { period: '2026-03' }) as {
      results: { name: string; id: string | null; final: number; total: number; grade: string }[]
    }
    const [person] = results
    expect(person).toBeDefined()
    if (!person) return
    expect(typed('A1', `=KPI_RESULT("${person.name}","2026-03",,YS_LAST_RUN)`)).toBe(person.final)
    expect(typed('A2', `=KPI_RESULT("${person.name}","2026年3月","合计应发")`)).toBe(person.total)
    expect(typed('A3', `=KPI_RESULT("${person.name}",DATE(2026,3,1),"grade")`)).toBe(person.grade)
  })

  it('dates arrive as dates, and the As of cell may be an argument', () => {
    expect(typed('B1', '=KPI_PROGRESS(DATE(2026,1,1),DATE(2026,3,31),DATE(2026,2,14))')).toBe(0.5)
    expect(typed('B2', '=KPI_PROGRESS("2026-04-01","2026-04-30",YS_AS_OF)')).toBeGreaterThan(0)
  })

  it('an argument that depends on today is refused, through a cell too', () => {
    world.edit('Mine', 'C1', '=TODAY()')
    expect(String(typed('C2', '=KPI_PROGRESS("2026-04-01","2026-04-30",C1)'))).toContain('#ERROR!')
  })
})

describe('help', () => {
  it('lists the functions with computed examples, in the language of the workbook', () => {
    const { lang, functions } = world.call('functionHelp') as Help
    expect(lang).toBe('zh-CN')
    expect(functions.map(({ name }) => name)).toContain('KPI_SCORE')
    expect(functions.every(({ examples }) => examples.length > 0 && examples.every(({ gives }) => gives !== ''))).toBe(
      true,
    )
    expect(functions.map(({ name }) => name)).not.toContain('KPI_MONTH')
  })

  it('checks every published example in the script of the workbook, each with its source', () => {
    const { examples } = world.call('selfCheck') as Checked
    expect(examples.length).toBeGreaterThan(60)
    expect(examples.filter(({ passed }) => !passed)).toEqual([])
    expect(examples.every(({ source }) => source !== '')).toBe(true)
  })
})

describe('yardstick selfcheck', () => {
  it('lists every example with its formula and source, and ends well when all agree', async () => {
    const { text, exitCode } = await run(['selfcheck'])
    expect(exitCode).toBe(0)
    expect(text).toMatch(/✓ tier-01 {2}=KPI_COMMISSION\(150000,\{0,5%;100000,6%;125000,7%\}\)\n {4}https/)
    expect(text).toMatch(/All \d+ published examples agree\. 公开发表的 \d+ 个算例全部一致。$/)
  })
})
