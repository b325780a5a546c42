import { templates } from '../../../templates'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { type Leaving, type SampleFound, sampleIn } from '../../book/template/sampleRemoval'
import { evened } from '../../domain/values/cell'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { goTo, removeRows, writeCells } from '../../platform/patch'
import { ask } from '../../platform/question'
import { readGrids, withLock } from '../../platform/workbook'
import { forgetRuns } from '../daily/monthlyRun'
import type { Outcome } from '../workbook/job'
import { cellOfSetting, type Kept, readKept } from '../workbook/keptSettings'

const say = texts('ownTeam', {
  title: { en: 'Put in my own team', 'zh-CN': '换成我的团队' },
  nothing: { en: 'There is no sample in this file.', 'zh-CN': '本文件没有示例数据。' },
  removes: {
    en: 'Removes of the sample: {people} people, {figures} figures, {deals} deals, {rows} other rows.',
    'zh-CN': '将清除示例:{people} 人、{figures} 个数据、{deals} 笔成交、其他 {rows} 行。',
  },
  keeps: {
    en: 'Keeps plans, weights, grades, commission, calendar and settings, and every row of your own.',
    'zh-CN': '保留考核方案、权重、等级、提成、日历和设置,以及您自己填的所有内容。',
  },
  typedOver: {
    en: 'Typed over names of the sample and kept: {names}. Rows still marked sample go.',
    'zh-CN': '以下姓名写在示例行上,将予以保留:{names}。仍标有“示例”的数据行会清除。',
  },
  undo: {
    en: 'File › Version history brings the sample back.',
    'zh-CN': '如需找回示例:文件 › 版本历史记录。',
  },
  yes: { en: 'Remove the sample', 'zh-CN': '清除示例' },
  done: {
    en: 'The sample is gone: {people} people, {figures} figures, {deals} deals. Type your people now: name and team are enough.',
    'zh-CN': '示例已清除:{people} 人、{figures} 个数据、{deals} 笔成交。现在请填写您的人员:姓名和团队即可。',
  },
})

const all: readonly Table[] = Object.values(tables)

export interface SampleCounts {
  readonly people: number
  readonly figures: number
  readonly deals: number
  /** Rows of other tables. */
  readonly rows: number
  readonly typedOver: readonly string[]
}

function countsOf({ people, typedOver, leaving }: SampleFound): SampleCounts {
  const rows = (ids: readonly string[]) =>
    leaving.filter(({ table }) => ids.includes(table.id)).reduce((sum, one) => sum + one.rows.length, 0)
  const counted = ['people', 'actuals', 'deals']
  return {
    people,
    figures: leaving.reduce((sum, one) => sum + one.figures, 0),
    deals: rows(['deals']),
    rows: rows(leaving.map(({ table }) => table.id).filter(id => !counted.includes(id))),
    typedOver,
  }
}

const isNothing = ({ leaving, people }: SampleFound) => leaving.length === 0 && people === 0

export interface Preview extends Outcome, SampleCounts {
  readonly lines: readonly string[]
}

/** What would go and what would stay; nothing is changed. */
export function previewOwnTeam(): Preview {
  const { lang } = readKept()
  return previewOf(sampleIn(all, readGrids(all)), lang)
}

function previewOf(found: SampleFound, lang: Lang): Preview {
  const counts = countsOf(found)
  if (isNothing(found)) return { ...counts, lines: [], sentence: say.nothing[lang] }
  const sentence = fill(say.removes, { ...counts }, lang)
  const over = counts.typedOver.length > 0 ? [fill(say.typedOver, { names: counts.typedOver }, lang)] : []
  return { ...counts, sentence, lines: [sentence, say.keeps[lang], ...over, say.undo[lang]] }
}

/** Asks in a dialog that says first what will go. */
export function askOwnTeam(): Outcome | undefined {
  const { lang } = readKept()
  const { lines, sentence } = previewOf(sampleIn(all, readGrids(all)), lang)
  if (lines.length === 0) return { sentence }
  ask({ title: say.title, lang, lines, yes: say.yes, calls: 'putInOwnTeam' })
  return undefined
}

/** Takes the sample out and leads to People; rules and the manager's own rows stay. */
export function putInOwnTeam(): Outcome {
  return withLock(() => {
    const kept = readKept()
    const grids = readGrids(all)
    const found = sampleIn(all, grids)
    for (const leaving of found.leaving) removeRows(leaving.table, leaving)
    markOwn(kept)
    forgetRuns()
    goTo(tables.people, { row: firstFree(found), column: 1 })
    const values = { ...countsOf(found) }
    return { sentence: fill(isNothing(found) ? say.nothing : say.done, values, kept.lang) }
  })
}

function firstFree({ leaving }: SampleFound): number {
  const people: Leaving | undefined = leaving.find(({ table }) => table.id === tables.people.id)
  return people ? people.first + people.kept : 2
}

const SAMPLE_COMPANIES = Object.values(templates).flatMap(({ sample }) => Object.values(sample.company))

/** The sample's company is nobody's. */
function markOwn(kept: Kept): void {
  const isOfSample = SAMPLE_COMPANIES.some(name => evened(name) === evened(kept.settings.company))
  const cells = [
    { cell: cellOfSetting(kept, 'sampleData'), value: false },
    ...(isOfSample ? [{ cell: cellOfSetting(kept, 'company'), value: '' }] : []),
  ]
  writeCells(
    tables.settings,
    cells.flatMap(({ cell, value }) => (cell ? [{ ...cell, value }] : [])),
  )
}
