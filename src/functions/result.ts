import { findHeader } from '../book/table/header'
import type { Grid } from '../book/table/table'
import { results } from '../book/tables/results'
import { type Cell, evened, isBlank, isPercent, shownCell } from '../domain/values/cell'
import { name, period, text } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { nearest } from '../domain/values/spelling'
import { one, oneOr } from './internal/args'
import { datedPeriod } from './internal/dated'
import { defineFunction } from './internal/define'
import { NO_CLOCK, type Refused } from './internal/given'
import type { Environment, Shown } from './internal/kind'
import { cells } from './internal/ranges'

const found = problems('result', {
  noSheet: {
    severity: 'leavesOut',
    what: { en: 'this file has no Results sheet', 'zh-CN': '本文件没有“考核结果”表' },
    mend: { en: 'Score a month first.', 'zh-CN': '请先计算一个月。' },
  },
  notRead: {
    severity: 'leavesOut',
    what: { en: 'Results cannot be read just now', 'zh-CN': '暂时无法读取考核结果表' },
    mend: {
      en: 'Use it in a cell of the workbook; if it is in one, calculate that cell again.',
      'zh-CN': '请在工作簿的单元格中使用;已在其中的,请让该单元格重新计算。',
    },
  },
  noPeriod: {
    severity: 'leavesOut',
    what: { en: 'there are no results for {period}', 'zh-CN': '{period} 还没有考核结果' },
    mend: { en: 'Score that period first. Scored so far: {known}.', 'zh-CN': '请先计算该周期。已计算:{known}。' },
  },
  nobody: {
    severity: 'leavesOut',
    what: { en: '“{found}” has no result in {period}', 'zh-CN': '“{found}”在 {period} 没有考核结果' },
    mend: { en: 'Give a name or id as in Results.', 'zh-CN': '请使用考核结果表中的姓名或工号。' },
  },
  nobodyLike: {
    severity: 'leavesOut',
    what: { en: '“{found}” has no result in {period}', 'zh-CN': '“{found}”在 {period} 没有考核结果' },
    mend: { en: 'Did you mean “{like}”?', 'zh-CN': '是“{like}”吗?' },
  },
  several: {
    severity: 'leavesOut',
    what: { en: 'several people are called “{found}”', 'zh-CN': '有多人叫“{found}”' },
    mend: { en: 'Give the id instead: {ids}.', 'zh-CN': '请改用工号:{ids}。' },
  },
  field: {
    severity: 'leavesOut',
    what: { en: 'Results has no column “{found}”', 'zh-CN': '考核结果表没有“{found}”列' },
    mend: { en: 'Use a header such as {accepted}.', 'zh-CN': '请使用表头,例如 {accepted}。' },
  },
  fieldLike: {
    severity: 'leavesOut',
    what: { en: 'Results has no column “{found}”', 'zh-CN': '考核结果表没有“{found}”列' },
    mend: { en: 'Did you mean “{like}”?', 'zh-CN': '是“{like}”吗?' },
  },
})

/** =KPI_RESULT(person, period, [field], [stamp]) */
export const result = defineFunction({
  name: 'KPI_RESULT',
  help: { en: 'A figure of somebody from Results', 'zh-CN': '从考核结果表取某人的结果' },
  rule: {
    en: 'The entry of that column in the row of that person and period on Results, as last calculated; blank where it is blank there.',
    'zh-CN': '取考核结果表中该人员、该周期所在行的该列,以最近一次计算为准;表中为空则为空。',
  },
  args: {
    person: one(name(), {
      type: 'string',
      label: { en: 'Person', 'zh-CN': '人员' },
      accepts: { en: 'a name or id, such as Li Na', 'zh-CN': '姓名或工号,例如 李娜' },
    }),
    period: one(datedPeriod, {
      type: 'string',
      label: { en: 'Period', 'zh-CN': '周期' },
      accepts: { en: 'a period such as 2026-03', 'zh-CN': '周期,例如 2026-03' },
    }),
    field: oneOr(text(), 'final', {
      type: 'string',
      label: { en: 'Field', 'zh-CN': '项目' },
      accepts: {
        en: 'a header of Results in either language, such as Total pay; the final score when blank',
        'zh-CN': '考核结果表的表头,中英文均可,例如 合计应发;留空为最终得分',
      },
    }),
    stamp: cells({
      label: { en: 'Stamp', 'zh-CN': '刷新标记' },
      accepts: {
        en: 'any cell that changes when results do, so that Sheets looks again, such as YS_LAST_RUN',
        'zh-CN': '结果更新时会变化的任一单元格,使表格重新取数,例如 YS_LAST_RUN',
      },
    }),
  },
  run({ person, period, field }, environment) {
    const grid = readResults(environment)
    if (grid === 'notRead') return { wrong: found.notRead }
    if (!grid) return { wrong: found.noSheet }
    const sheet = sheetOf(grid)
    const column = columnOf(sheet, field)
    if (typeof column !== 'number') return column
    const row = rowOf(sheet, period, person)
    return 'wrong' in row ? row : shown(row.cells[column] ?? null)
  },
  refuses: found,
  examples: [
    { args: ['李娜', '2026-03'], gives: 104.5 },
    { args: ['S02', '2026年3月', 'Total pay'], gives: 4300 },
    { args: ['S03', '2026-03', '等级'], gives: 'B' },
  ],
})

/** The service that reads a sheet may refuse, or be out of time. */
function readResults(environment: Environment): Grid | 'notRead' | undefined {
  try {
    return environment.results()
  } catch {
    return 'notRead'
  }
}

interface Row {
  readonly cells: readonly Cell[]
  readonly period: string
  readonly name: string
  readonly id: string
}

interface Sheet {
  readonly columns: ReadonlyMap<string, number>
  /** Columns of the manager's own. */
  readonly others: ReadonlyArray<{ readonly header: string; readonly index: number }>
  readonly rows: readonly Row[]
}

function sheetOf(grid: Grid): Sheet {
  const { row, columns, others } = findHeader(results, grid)
  const at = (cells: readonly Cell[], id: string) => cells[columns.get(id) ?? -1] ?? null
  const rows = grid.cells.slice(row + 1).map((cells): Row => {
    const read = period().read(at(cells, 'period'), NO_CLOCK)
    const name = shownCell(at(cells, 'name'))
    return { cells, period: 'wrong' in read ? '' : read.value, name, id: shownCell(at(cells, 'id')) }
  })
  return { columns, others, rows: rows.filter(({ name }) => name.trim() !== '') }
}

function columnOf({ columns, others }: Sheet, wanted: string): number | Refused {
  const spelled = [...columns].map(([id, index]) => ({ index, words: wordsOf(id) }))
  const own = others.map(({ header, index }) => ({ index, words: [header] }))
  const all = [...spelled, ...own]
  const column = all.find(({ words }) => words.some(word => evened(word) === evened(wanted)))
  if (column) return column.index
  const like = nearest(
    wanted,
    all.flatMap(({ words }) => words),
  )
  if (like !== undefined) return { wrong: found.fieldLike, with: { found: wanted, like }, arg: 'field' }
  const { final, total, grade, commission } = results.columns
  const accepted = [final, total, grade, commission].map(({ header }) => header)
  return { wrong: found.field, with: { found: wanted, accepted }, arg: 'field' }
}

function wordsOf(id: string): string[] {
  const column = Object.entries(results.columns).find(([known]) => known === id)?.[1]
  return column
    ? [id, column.header.en, column.header['zh-CN'], ...('also' in column ? (column.also ?? []) : [])]
    : [id]
}

function rowOf({ rows }: Sheet, period: string, person: string): Row | Refused {
  const inPeriod = rows.filter(row => row.period === period)
  if (inPeriod.length === 0) {
    const known = [...new Set(rows.map(row => row.period))].sort()
    return { wrong: found.noPeriod, with: { period, known: known.length > 0 ? known : '–' }, arg: 'period' }
  }
  const same = (of: string) => of !== '' && evened(of) === evened(person)
  const byId = inPeriod.filter(({ id }) => same(id))
  const people = byId.length > 0 ? byId : inPeriod.filter(({ name }) => same(name))
  const [only, another] = people
  if (only && !another) return only
  if (only)
    return { wrong: found.several, with: { found: person, ids: people.map(row => row.id || '–') }, arg: 'person' }
  const like = nearest(
    person,
    inPeriod.map(row => row.name),
  )
  return like === undefined
    ? { wrong: found.nobody, with: { found: person, period }, arg: 'person' }
    : { wrong: found.nobodyLike, with: { found: person, period, like }, arg: 'person' }
}

function shown(cell: Cell): Shown {
  if (isBlank(cell)) return ''
  if (isPercent(cell)) return cell.share
  return typeof cell === 'number' ? cell : String(cell)
}
