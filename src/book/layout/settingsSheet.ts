import type { Cell } from '../../domain/values/cell'
import { type Lang, type Text, texts } from '../../domain/values/text'
import type { ContentRow, SheetContent } from '../looks/content'
import { BLOCK_TITLE, TYPE_HERE } from '../looks/look'
import type { Accepts, CellLook } from '../looks/plan'
import type { Setting, SettingBlock } from '../settings/setting'
import { allSettings } from '../settings/settings'
import type { Column } from '../table/table'
import { cellOf, formatFor } from '../table/write'

const say = texts('layout.settings', {
  basics: { en: 'Basics', 'zh-CN': '基本' },
  rules: { en: 'Rules', 'zh-CN': '规则' },
  features: { en: 'Switch on', 'zh-CN': '功能开关' },
  state: { en: 'State', 'zh-CN': '状态' },
  asOf: { en: 'As of', 'zh-CN': '截至日期' },
  asOfDoes: { en: 'The day the dashboard stands at', 'zh-CN': '仪表盘按这一天计算' },
  lastRun: { en: 'Last run', 'zh-CN': '上次运行' },
  lastRunDoes: { en: 'Formulas that read results follow it', 'zh-CN': '读取结果的公式随它更新' },
})

/** Named cells that jobs write: what formulas depend on instead of the clock. */
const AS_OF = 'YS_AS_OF'
const LAST_RUN = 'YS_LAST_RUN'

const BLOCKS: readonly SettingBlock[] = ['basics', 'rules', 'features', 'state']

/** Every setting under the title of its block, with the value given or the usual one. */
export function settingsContent(given: ReadonlyMap<string, unknown>, asOf: string, lang: Lang): SheetContent {
  const rows = BLOCKS.flatMap(block => [
    { values: { setting: say[block][lang] }, title: true },
    ...allSettings.filter(setting => setting.block === block).map(setting => settingRow(setting, given, lang)),
  ])
  const asOfRow = namedRow({ cellName: AS_OF, name: say.asOf, does: say.asOfDoes, value: asOf }, lang)
  const lastRunRow = namedRow({ cellName: LAST_RUN, name: say.lastRun, does: say.lastRunDoes, value: null }, lang)
  return { rows: [...rows, asOfRow, lastRunRow] }
}

interface NamedValue {
  readonly cellName: string
  readonly name: Text
  readonly does: Text
  readonly value: Cell
}

function namedRow({ cellName, name, does, value }: NamedValue, lang: Lang): ContentRow {
  const values = { setting: name[lang], value, whatItDoes: does[lang] }
  const format = cellName === AS_OF ? 'yyyy-mm-dd' : '@'
  return { cellName, values, looks: { value: { format, background: BLOCK_TITLE } } }
}

function settingRow(setting: Setting, given: ReadonlyMap<string, unknown>, lang: Lang): ContentRow {
  const column: Column<unknown> = { header: setting.name, note: setting.whatItDoes, field: setting.field }
  const value = given.get(setting.id) ?? setting.default
  const cell: Cell = typeof value === 'boolean' ? value : cellOf(column, value === '' ? null : value, lang)
  const accepts = acceptedBy(setting, lang)
  const look: CellLook = {
    format: formatFor(column, cell),
    background: setting.block === 'state' ? BLOCK_TITLE : TYPE_HERE,
    ...(accepts && setting.block !== 'state' ? { accepts } : {}),
  }
  return {
    values: { setting: setting.name[lang], value: cell, whatItDoes: setting.whatItDoes[lang] },
    looks: { value: look },
  }
}

function acceptedBy({ field, default: standard, whatItDoes }: Setting, lang: Lang): Accepts | undefined {
  const help = whatItDoes[lang]
  if (typeof standard === 'boolean') return { kind: 'tick', help }
  return field.words ? { kind: 'words', words: field.words.map(word => word[lang]), help } : undefined
}

interface SettingWords {
  readonly names: readonly Text[]
  /** What each does, by its name. */
  readonly does: ReadonlyArray<{ readonly name: Text; readonly does: Text }>
  /** Words of values, by the setting's name. */
  readonly values: ReadonlyArray<{ readonly name: Text; readonly words: readonly Text[] }>
}

/** Every word of ours on Settings. */
export function settingWords(): SettingWords {
  return {
    names: [...BLOCKS.map(block => say[block]), ...allSettings.map(({ name }) => name), say.asOf, say.lastRun],
    does: [
      ...allSettings.map(({ name, whatItDoes }) => ({ name, does: whatItDoes })),
      { name: say.asOf, does: say.asOfDoes },
      { name: say.lastRun, does: say.lastRunDoes },
    ],
    values: allSettings.flatMap(({ name, field }) => (field.words ? [{ name, words: field.words }] : [])),
  }
}

/** The row of one setting with its usual value. */
export function rowOfNewSetting(setting: Setting, lang: Lang): ContentRow {
  return settingRow(setting, new Map(), lang)
}

/** What the value of a setting takes, by its name in either language. */
export function acceptedBySetting(name: string, lang: Lang): Accepts | undefined {
  const setting = allSettings.find(
    ({ name: text, block }) => block !== 'state' && [text.en, text['zh-CN']].includes(name),
  )
  return setting && acceptedBy(setting, lang)
}
