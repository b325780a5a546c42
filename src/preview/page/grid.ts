import { ICommandService, type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverDataValidationPlugin } from '@univerjs/data-validation'
import { UniverDocsPlugin } from '@univerjs/docs'
import { UniverDocsUIPlugin } from '@univerjs/docs-ui'
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import { UniverRenderEnginePlugin } from '@univerjs/engine-render'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation'
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui'
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui'
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note'
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui'
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt'
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui'
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui'
import { defaultTheme } from '@univerjs/themes'
import { UniverUIPlugin } from '@univerjs/ui'
import '@univerjs/engine-formula/facade'
import '@univerjs/ui/facade'
import '@univerjs/docs-ui/facade'
import '@univerjs/sheets/facade'
import '@univerjs/sheets-ui/facade'
import '@univerjs/sheets-formula/facade'
import '@univerjs/sheets-numfmt/facade'
import type { Lang } from '../protocol'
import { hiddenMenus } from './offered'

/** The one workbook of the grid, by its id. */
export const UNIT = 'workbook'
export type Api = ReturnType<typeof FUniver.newAPI>

/** The grid, and the ways into it. */
export interface Grid {
  readonly api: Api
  readonly commands: ICommandService
  readonly injector: ReturnType<Univer['__getInjector']>
  open(book: Partial<IWorkbookData>): void
}

/** What the grid itself says, in the language of the page: the other one is not loaded. */
export type GridWords = typeof import('./english').words
/** The grid's own words in a language; only those are loaded. */
export const gridWords = async (lang: Lang): Promise<GridWords> =>
  (await (lang === 'en' ? import('./english') : import('./chinese'))).words

/** The grid without a workbook; its own calculation is off: the server computes. */
export const makeGrid = (container: HTMLElement, lang: Lang, words: GridWords): Grid => {
  const locale = lang === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    logLevel: LogLevel.ERROR,
    locales: { [locale]: words },
  })
  univer.registerPlugin(UniverRenderEnginePlugin)
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true })
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: true,
    footer: true,
    ribbonType: 'simple',
    headerMenu: false,
    menu: hiddenMenus,
  })
  univer.registerPlugin(UniverDocsPlugin)
  univer.registerPlugin(UniverDocsUIPlugin)
  univer.registerPlugin(UniverSheetsPlugin)
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: hiddenMenus,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
  })
  univer.registerPlugin(UniverSheetsNumfmtPlugin)
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverSheetsFormulaPlugin)
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: hiddenMenus })
  univer.registerPlugin(UniverDataValidationPlugin)
  univer.registerPlugin(UniverSheetsDataValidationPlugin)
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    menu: hiddenMenus,
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  })
  univer.registerPlugin(UniverSheetsNotePlugin)
  univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu: hiddenMenus })
  const api = FUniver.newAPI(univer)
  const injector = univer.__getInjector()
  return {
    api,
    commands: injector.get(ICommandService),
    injector,
    open: book => {
      api.createWorkbook(book as IWorkbookData)
    },
  }
}
