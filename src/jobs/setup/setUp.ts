import { templates } from '../../../templates'
import type { Tidied } from '../../book/editing/tidy'
import { settingList } from '../../book/settings/list'
import type { SettingId } from '../../book/settings/settings'
import { readTable } from '../../book/table/read'
import { tables } from '../../book/tables'
import type { Template } from '../../book/template/template'
import { type Cell, evened, shownCell } from '../../domain/values/cell'
import type { Field } from '../../domain/values/field'
import { say as fill, type Lang, texts, type Wording } from '../../domain/values/text'
import { mailsLeft, ownAddress } from '../../platform/mail'
import { Refusal } from '../../platform/refusal'
import { writeTidied } from '../../platform/tidyCells'
import { triggersAllowed } from '../../platform/triggers'
import { readGrids, spreadsheetInfo, withLock } from '../../platform/workbook'
import { switchMonthlyRun } from '../daily/switchMonthlyRun'
import type { Outcome } from '../workbook/job'
import { cellOfSetting, readKept } from '../workbook/keptSettings'
import { isCopy } from './finishCopy'

const say = texts('setUp', {
  saved: { en: 'Saved.', 'zh-CN': '已保存。' },
  wrong: { en: '{setting}: {what}. {mend}', 'zh-CN': '{setting}:{what}。{mend}' },
  noSettings: {
    en: 'The tab “{tab}” is missing. Create the workbook first.',
    'zh-CN': '缺少“{tab}”标签页,请先创建工作簿。',
  },
})

/** What Set up asks for, as shown on Settings. */
export const SET_UP = ['company', 'currency', 'fiscalYearStart', 'scoringDay', 'scoringHour', 'budgetPerMonth'] as const
export type SetUpId = (typeof SET_UP)[number]

export interface AskedSetting {
  readonly id: SetUpId
  readonly name: string
  readonly does: string
  readonly value: string
}

/** What this file is, and what is still to be set up in it. */
export interface SetUpState {
  readonly lang: Lang
  readonly file: string
  readonly timeZone: string
  readonly locale: string
  readonly templates: ReadonlyArray<{ readonly id: string; readonly name: Wording; readonly about: Wording }>
  /** The tabs are there. */
  readonly isInstalled: boolean
  readonly isCopy: boolean
  readonly hasSample: boolean
  readonly people: number
  readonly settings: readonly AskedSetting[]
  /** Blank = the monthly run is off. */
  readonly nextRun: string
  readonly summaryMail: boolean
  readonly address: string
  readonly mayMail: boolean
  readonly mayRun: boolean
}

export function setUpState(): SetUpState {
  const kept = readKept()
  const { settings, lang, now, reads } = kept
  const { name, timeZone, locale } = spreadsheetInfo()
  const grid = readGrids([tables.people]).get(tables.people.id)
  const people = grid ? readTable(tables.people, grid, { today: now.slice(0, 10) }).rows : []
  return {
    lang,
    file: name,
    timeZone,
    locale,
    templates: Object.values<Template>(templates).map(({ id, name: called, about }) => ({ id, name: called, about })),
    isInstalled: grid !== undefined && reads.settings !== undefined,
    isCopy: isCopy(kept),
    hasSample: settings.sampleData,
    people: new Set(people.map(row => evened(row.name))).size,
    settings: SET_UP.map(id => asked(id, settings[id], lang)),
    nextRun: settings.nextRun,
    summaryMail: settings.ownerSummary,
    address: ownAddress(),
    mayMail: mailsLeft() !== undefined,
    mayRun: triggersAllowed(),
  }
}

function asked(id: SetUpId, value: unknown, lang: Lang): AskedSetting {
  const { name, whatItDoes } = settingList[id]
  return { id, name: name[lang], does: whatItDoes[lang], value: shownCell((value ?? null) as Cell) }
}

export interface SetUpRequest {
  readonly settings: ReadonlyArray<{ readonly id: SetUpId; readonly value: string }>
  readonly summaryMail: boolean
  readonly monthlyRun: boolean
}

/** Writes the settings that were changed and switches the monthly run; doing it again changes nothing more. */
export function applySetUp({ settings, summaryMail, monthlyRun }: SetUpRequest): Outcome {
  return withLock(() => {
    const kept = readKept()
    if (!kept.reads.settings) throw new Refusal(say.noSettings, { tab: tables.settings.name })
    const around = { today: kept.now.slice(0, 10) }
    const wanted = settings.flatMap(({ id, value }): Change[] => {
      const typed = value.trim()
      if (typed === asked(id, kept.settings[id], kept.lang).value) return []
      return [{ id, to: typed === '' ? null : readTyped(id, typed, around.today) }]
    })
    if (summaryMail !== kept.settings.ownerSummary) wanted.push({ id: 'ownerSummary', to: summaryMail })
    writeTidied(
      tables.settings,
      wanted.flatMap(change => tidiedTo(change, kept)),
    )
    const isOn = kept.settings.nextRun !== ''
    const isMoved = isOn && wanted.some(({ id }) => id === 'scoringDay' || id === 'scoringHour')
    if (monthlyRun !== isOn || isMoved) return switchMonthlyRun({ on: monthlyRun })
    return { sentence: say.saved[kept.lang] }
  })
}

interface Change {
  readonly id: SettingId
  readonly to: Cell
}

/** A setting as it is typed, or the sentence why it cannot be that. */
function readTyped(id: SetUpId, typed: string, today: string): Cell {
  const { field, name } = settingList[id]
  const read = (field as Field<unknown>).read(typed, { today })
  if ('wrong' in read) {
    const { what, mend } = read.wrong
    const inBoth = (text: typeof what) => ({
      id: text.id,
      en: fill(text, read.with ?? {}, 'en'),
      'zh-CN': fill(text, read.with ?? {}, 'zh-CN'),
    })
    throw new Refusal(say.wrong, { setting: name, what: inBoth(what), mend: inBoth(mend) })
  }
  return read.value as Cell
}

function tidiedTo({ id, to }: Change, kept: ReturnType<typeof readKept>): Tidied[] {
  const cell = cellOfSetting(kept, id)
  const { field } = settingList[id]
  const shown = to === null ? null : ((field as Field<unknown>).show?.(to, kept.lang) ?? to)
  return cell ? [{ ...cell, from: null, to: shown, format: field.format ?? 'General' }] : []
}
