import * as z from 'zod/mini'
import { templates } from '../../../templates'
import { layoutSheets } from '../../book/layout/layout'
import { newWorkbook } from '../../book/layout/newWorkbook'
import type { SheetPlan } from '../../book/looks/plan'
import { sheets } from '../../book/sheets'
import type { Tab, Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import type { Template } from '../../book/template/template'
import type { Day } from '../../domain/values/day'
import { say as fill, type Text, texts } from '../../domain/values/text'
import { addSheets, arrangeSheets, buildSheet, namesBeside } from '../../platform/build'
import { Refusal } from '../../platform/refusal'
import { readGrids, spreadsheetInfo, today } from '../../platform/workbook'
import type { JobRequest, OfferedJob } from '../workbook/job'
import { ownRow } from './ownRows'

const say = texts('installTemplate', {
  unknown: {
    en: 'There is no template “{found}”. There are: {accepted}.',
    'zh-CN': '没有模板“{found}”。可选:{accepted}。',
  },
  ownData: {
    en: '“{tab}” row {row} is not from a sample ({found}). A template goes into a new file, so that nothing is lost.',
    'zh-CN': '“{tab}”第 {row} 行不是示例数据({found})。模板请装到新文件里,以免丢失数据。',
  },
  addTabs: { en: 'Adding the tabs', 'zh-CN': '添加标签页' },
  arrange: { en: 'Arranging the tabs', 'zh-CN': '排列标签页' },
  done: {
    en: '“{template}” is ready: {shown} tabs, {people} people of a sample.',
    'zh-CN': '“{template}”已就绪:{shown} 个标签页,示例人员 {people} 人。',
  },
  doneBlank: {
    en: '“{template}” is ready: {shown} tabs. Begin with People.',
    'zh-CN': '“{template}”已就绪:{shown} 个标签页。请从人员表开始填写。',
  },
})

export interface InstallRequest extends JobRequest {
  readonly template: string
  readonly blank: boolean
  /** The last complete month before it is the sample's last. Blank = today. */
  readonly today: Day
  readonly fileId: string
}

const all: readonly Table[] = Object.values(tables)
const tabs: readonly Tab[] = [...all, ...Object.values(sheets)]

/** Makes the workbook of a template: the tabs, then one of them at each step, formulas after what they read, then their order. */
export const installTemplate: OfferedJob<InstallRequest> = {
  id: 'installTemplate',
  request: () =>
    z.strictObject({
      template: z.string(),
      lang: z.enum(['en', 'zh-CN']),
      blank: z._default(z.boolean(), false),
      today: z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), ''),
      fileId: z._default(z.string(), ''),
    }),
  begin(request) {
    templateOf(request)
    const settled = { ...request, today: request.today || today(), fileId: spreadsheetInfo().id }
    refuseOwnData(settled)
    return settled
  },
  steps(request) {
    const outline = plansOf(request, NO_ROWS)
    const label = (text: Text) => text[request.lang]
    let plans: readonly SheetPlan[] | undefined
    const build = (tableId: string) => {
      plans ??= plansOf(request, undefined, namesBeside(tabs, request.lang))
      const plan = plans.find(({ table }) => table === tableId)
      if (plan) buildSheet(plan, plans, tabs)
    }
    return [
      { label: label(say.addTabs), run: () => addSheets(outline, tabs) },
      ...[...outline.filter(isTable), ...outline.filter(plan => !isTable(plan))].map(({ tab, table }) => ({
        label: tab,
        run: () => build(table),
      })),
      { label: label(say.arrange), run: () => arrangeSheets(outline, tabs) },
    ]
  },
  finish(request) {
    const plans = plansOf(request, tables.people.id)
    const shown = plans.filter(({ hidden }) => !hidden).length
    const values = { template: templateOf(request).name[request.lang], shown, people: peopleIn(plans) }
    return { sentence: fill(request.blank ? say.doneBlank : say.done, values, request.lang) }
  },
}

function isTable({ table }: SheetPlan): boolean {
  return all.some(({ id }) => id === table)
}

/** Asks for plans without the rows of any sheet. */
const NO_ROWS = ''

/** People with a move or a raise have two rows. */
function peopleIn(plans: readonly SheetPlan[]): number {
  const sheet = plans.find(({ table }) => table === tables.people.id)
  const at = sheet?.columns.findIndex(({ id }) => id === 'name') ?? -1
  return new Set(sheet?.body.map(({ values }) => values[at])).size
}

function plansOf(request: InstallRequest, only?: string, names: ReadonlyMap<string, string> = new Map()): SheetPlan[] {
  return layoutSheets({ ...newWorkbook({ ...request, template: templateOf(request) }), tabs: names }, only)
}

function templateOf({ template }: InstallRequest): Template {
  const known = Object.values<Template>(templates)
  const found = known.find(({ id }) => id === template)
  if (!found) throw new Refusal(say.unknown, { found: template, accepted: known.map(({ id }) => id) })
  return found
}

/** What we would write ourselves, in either language, may be there already: from a run that was cut short. */
function refuseOwnData(request: InstallRequest): void {
  const grids = readGrids(all)
  if (grids.size === 0) return
  const sample = { ...request, blank: false }
  const inBoth = (of: InstallRequest, only?: string) =>
    (['en', 'zh-CN'] as const).flatMap(lang => plansOf({ ...of, lang }, only))
  const known = Object.values<Template>(templates)
  const ofAnyTemplate = (table: string) => known.flatMap(({ id }) => inBoth({ ...sample, template: id }, table))
  const found = ownRow(all, grids, { plans: inBoth(sample), ofAnyTemplate })
  if (found) throw new Refusal(say.ownData, { ...found })
}
