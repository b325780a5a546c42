import { evened, isBlank } from '../../domain/values/cell'
import type { Setting as Around, Field } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import type { Lang } from '../../domain/values/text'
import type { Read } from '../table/read'
import { languages } from '../tables/choices'
import type { settings as settingsTable } from '../tables/settings'
import { featureList } from './features'
import { settingList } from './list'
import type { Setting } from './setting'

const found = problems('settings', {
  twice: {
    severity: 'stop',
    what: { en: 'the setting “{setting}” is there twice', 'zh-CN': '设置项“{setting}”出现了两次' },
    mend: { en: 'Keep one of the rows.', 'zh-CN': '请只保留一行。' },
  },
})

type Listed = { readonly field: Field<unknown>; readonly default: unknown }
type ValueOf<S extends Listed> =
  S['field'] extends Field<infer T> ? (undefined extends S['default'] ? T | undefined : T) : never

export type SettingId = keyof typeof settingList
export type FeatureId = keyof typeof featureList

export const featureIds = Object.keys(featureList) as FeatureId[]

/** What the workbook says beside its tables. */
export type Settings = { readonly [K in SettingId]: ValueOf<(typeof settingList)[K]> } & {
  readonly features: Readonly<Record<FeatureId, boolean>>
}

/** Every setting in the order of its sheet: basics, rules, switches, state. */
export const allSettings: readonly Setting[] = (['basics', 'rules', 'features', 'state'] as const).flatMap(block =>
  [...Object.values(settingList), ...Object.values(featureList)].filter(setting => setting.block === block),
)

/** Reads the sheet; blank is the default, other names are left alone, and a value that cannot be read stops the run. */
export function readSettings(
  sheet: Read<typeof settingsTable> | undefined,
  around: Around,
): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const values = new Map<string, unknown>(allSettings.map(setting => [setting.id, setting.default]))
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const row of sheet?.rows ?? []) {
    const setting = settingNamed(row.setting)
    if (!sheet || !setting) continue
    const about = { place: placeOf(sheet, row.at), severity: 'stop' as const }
    if (seen.has(setting.id)) issues.push(issue(found.twice, { setting: setting.name }, about))
    seen.add(setting.id)
    if (row.value === undefined || isBlank(row.value)) continue
    const read = setting.field.read(row.value, around)
    if ('wrong' in read) issues.push(issue(read.wrong, read.with, about))
    else values.set(setting.id, read.value)
  }
  return { settings: settingsOf(values), issues }
}

/** What readers of cells need to know, with the currency amounts must be in; unknown without Settings. */
export function withCurrency(sheet: Read<typeof settingsTable> | undefined, around: Around): Around {
  return sheet ? { ...around, currency: readSettings(sheet, around).settings.currency } : around
}

/** The language the sheet chooses, however it is worded; none where it is blank or no language. */
export function chosenLanguage(sheet: Read<typeof settingsTable> | undefined): Lang | undefined {
  const cell = sheet?.rows.find(row => settingNamed(row.setting)?.id === 'language')?.value
  const read = cell === undefined || isBlank(cell) ? undefined : languages.read(cell, { today: '' })
  return read && 'value' in read ? read.value : undefined
}

/** The row of a setting on its sheet, counted from 1. */
export function rowOfSetting(sheet: Read<typeof settingsTable>, id: SettingId): number | undefined {
  return sheet.rows.find(row => settingNamed(row.setting)?.id === id)?.at
}

/** The setting a row is about, by its id or its name in either language. */
export function settingNamed(name: string): Setting | undefined {
  settingNames ??= new Map(
    allSettings.flatMap(setting =>
      [setting.id, setting.name.en, setting.name['zh-CN']].map(one => [evened(one), setting]),
    ),
  )
  return settingNames.get(evened(name))
}
let settingNames: ReadonlyMap<string, Setting> | undefined

function placeOf({ table, grid, header }: Read, row: number) {
  const index = header.columns.get('value')
  return { table: table.id, tab: grid.tab, row, ...(index === undefined ? {} : { column: index + 1 }) }
}

/** Settings from values by the id of each; what is missing is left undefined. */
export function settingsOf(values: ReadonlyMap<string, unknown>): Settings {
  const settings: Record<string, unknown> = {}
  const features: Record<string, unknown> = {}
  for (const id of Object.keys(settingList)) settings[id] = values.get(id)
  for (const [key, { id }] of Object.entries(featureList)) features[key] = values.get(id)
  return { ...settings, features } as unknown as Settings
}
