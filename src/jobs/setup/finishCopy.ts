import { readSettings } from '../../book/settings/settings'
import { readTable } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { say as fill, texts } from '../../domain/values/text'
import { protectSheets } from '../../platform/patch'
import { Refusal } from '../../platform/refusal'
import { readGrids, spreadsheetInfo, today, withLock } from '../../platform/workbook'
import { forgetRuns } from '../daily/monthlyRun'
import { switchMonthlyRun } from '../daily/switchMonthlyRun'
import type { Outcome } from '../workbook/job'
import { type Kept, keepSettings, readKept } from '../workbook/keptSettings'

const say = texts('finishCopy', {
  done: {
    en: 'This copy is set up: tabs that jobs write ask before a change by hand; its clock is {zone} (File › Settings). {run}',
    'zh-CN': '本副本已设置好:由标尺写入的标签页在手工改动前会提醒;时区为 {zone}(文件 › 设置)。{run}',
  },
})

const all: readonly Table[] = Object.values(tables)

/** Settings still name the file this one was copied from. */
export function isCopy({ settings }: Pick<Kept, 'settings'>): boolean {
  return settings.fileId !== '' && settings.fileId !== spreadsheetInfo().id
}

/** For the menu of a file just opened, when little is allowed: reads one sheet. */
export function isUnfinishedCopy(): boolean {
  const around = { today: today() }
  const grid = readGrids([tables.settings]).get(tables.settings.id)
  return isCopy(readSettings(grid && readTable(tables.settings, grid, around), around))
}

/** What a copy of a file lacks: its own id, protections, the daily trigger. Pressing twice is pressing once. */
export function finishCopy(): Outcome {
  return withLock(() => {
    const kept = readKept()
    if (isCopy(kept)) forgetRuns()
    const { id, timeZone } = spreadsheetInfo()
    protectSheets(all.filter(({ role, id: table }) => role === 'read' || (role === 'system' && table !== 'settings')))
    keepSettings(kept, { fileId: id, setUpBy: '', setUpAt: '', nextRun: '' })
    return { sentence: fill(say.done, { zone: timeZone, run: switchedOn() }, kept.lang) }
  })
}

/** Without consent to triggers the rest is done all the same. */
function switchedOn(): string {
  try {
    return switchMonthlyRun({ on: true }).sentence
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
