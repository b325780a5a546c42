import type { TableSet } from '../../book/reading/reads'
import { tables } from '../../book/tables/index'
import { MONTH_TABLES, type Ranges } from '../../book/views/tables'
import { type Cell, isPercent } from '../../domain/values/cell'
import type { Day } from '../../domain/values/day'
import { day } from '../../domain/values/field'
import { type Arg, oneOr } from './args'
import { NO_CLOCK } from './given'
import { cells } from './ranges'

export type Given = ReadonlyArray<readonly Cell[]> | undefined

/** One argument per table in their fixed order: whole ranges with their header rows. */
export function argsOf(ids: readonly (keyof TableSet)[]): Readonly<Record<string, Arg<Given>>> {
  return Object.fromEntries(
    ids.map(id => {
      const { en, 'zh-CN': zh } = tables[id].name
      const accepts = { en: `the whole of ${en} with its headers, such as [${id}]`, 'zh-CN': `“${zh}”整个区域,含表头` }
      return [id, cells({ label: { en, 'zh-CN': zh }, accepts })]
    }),
  )
}

/** The tables a month is scored from. */
export const tableArgs: Readonly<Record<string, Arg<Given>>> = /* @__PURE__ */ argsOf(MONTH_TABLES)

/** The day a sheet made of formulas stands at; a blank one is before every month. */
export const asOfArg: Arg<Day> = /* @__PURE__ */ oneOr(day(), NO_CLOCK.today, {
  type: 'range',
  label: { en: 'As of', 'zh-CN': '截至日期' },
  accepts: { en: 'a day, such as the cell YS_AS_OF', 'zh-CN': '日期,例如单元格 YS_AS_OF' },
})

/** The ranges handed over, by the id of their table. */
export function rangesIn(values: object, ids: readonly (keyof TableSet)[] = MONTH_TABLES): Ranges {
  const given = values as Readonly<Record<string, Given>>
  return new Map(ids.map(id => [id, given[id] ?? []] as const))
}

/** The cell of an argument that is one. */
export function cellOf(given: Given): Cell {
  return given?.[0]?.[0] ?? null
}

/** A cell as a formula gives it. */
export function shown(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return isPercent(cell) ? cell.share : cell
}
