import { describe, expect, it } from 'vitest'
import { withRoles } from '../../../src/book/paste/roles'
import { pastedRows } from '../../../src/book/paste/rows'

const people = ['王芳', '李雷', 'Ann Lee']
const sought = { kpis: ['满意度', '销售额'], isPerson: (text: string) => people.includes(text), today: '2026-04-10' }
const roles = (text: string) => withRoles(pastedRows(text), sought).roles

describe('pasted text falls into cells', () => {
  it.each([
    [
      'from a sheet',
      '姓名\t满意度\n王芳\t96%',
      [
        ['姓名', '满意度'],
        ['王芳', '96%'],
      ],
    ],
    [
      'from a sheet, with an empty cell',
      '王芳\t\t12\n李雷\t5\t',
      [
        ['王芳', '', '12'],
        ['李雷', '5', ''],
      ],
    ],
    [
      'from a file with commas, thousands kept',
      'Ann Lee,"1,200"\n李雷,900',
      [
        ['Ann Lee', '1,200'],
        ['李雷', '900'],
      ],
    ],
    [
      'from a chat',
      '王芳:96\n李雷:88',
      [
        ['王芳', '96'],
        ['李雷', '88'],
      ],
    ],
    [
      'with Chinese commas',
      '王芳\uff0c96\uff0c12万\n李雷\uff0c88\uff0c9万',
      [
        ['王芳', '96', '12万'],
        ['李雷', '88', '9万'],
      ],
    ],
    [
      'from a table in a mail',
      '| 王芳 | 96 |\n| 李雷 | 88 |',
      [
        ['', '王芳', '96', ''],
        ['', '李雷', '88', ''],
      ],
    ],
    [
      'with blanks between',
      'Ann Lee   96\r\n\r\n李雷   88',
      [
        ['Ann Lee', '96'],
        ['李雷', '88'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(pastedRows(text)).toEqual(rows)
  })
})

describe('a pasted column is recognised', () => {
  it('by its header, also with its unit and a slip', () => {
    expect(roles('姓名\t满意度 %\t销售额(万元)\n王芳\t96\t12')).toEqual(['name', '=满意度', '=销售额'])
    expect(roles('姓名\t客户\t满意渡\n王芳\t甲\t96')).toEqual(['name', '', '=满意度'])
  })

  it('by its cells where there is no header', () => {
    expect(roles('满意度\t王芳\t96\n满意度\t李雷\t88')).toEqual(['kpi', 'name', 'figure'])
    expect(roles('2026年3月\t王芳\t销售额\t12万')).toEqual(['month', 'name', 'kpi', 'figure'])
  })

  it('and is left out when nothing tells what it is', () => {
    expect(roles('王芳\t96\t12')).toEqual(['name', '', ''])
  })

  it('as names, also when none of them is known', () => {
    expect(roles('姓名\t满意度\n王方\t96')).toEqual(['name', '=满意度'])
    expect(roles('张三\t96\n李四\t88')).toEqual(['name', ''])
  })
})
