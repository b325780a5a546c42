import dataValidationEn from '@univerjs/data-validation/locale/en-US'
import dataValidationZh from '@univerjs/data-validation/locale/zh-CN'
import designEn from '@univerjs/design/locale/en-US'
import designZh from '@univerjs/design/locale/zh-CN'
import docsUiEn from '@univerjs/docs-ui/locale/en-US'
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN'
import sheetsEn from '@univerjs/sheets/locale/en-US'
import sheetsZh from '@univerjs/sheets/locale/zh-CN'
import sheetsDataValidationEn from '@univerjs/sheets-data-validation/locale/en-US'
import sheetsDataValidationZh from '@univerjs/sheets-data-validation/locale/zh-CN'
import sheetsDataValidationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US'
import sheetsDataValidationUiZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN'
import sheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US'
import sheetsFormulaZh from '@univerjs/sheets-formula/locale/zh-CN'
import sheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US'
import sheetsFormulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN'
import sheetsNoteUiEn from '@univerjs/sheets-note-ui/locale/en-US'
import sheetsNoteUiZh from '@univerjs/sheets-note-ui/locale/zh-CN'
import sheetsNumfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US'
import sheetsNumfmtUiZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN'
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US'
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN'
import uiEn from '@univerjs/ui/locale/en-US'
import uiZh from '@univerjs/ui/locale/zh-CN'

/** What the grid itself says. */
export const english = [
  designEn,
  uiEn,
  docsUiEn,
  sheetsEn,
  sheetsUiEn,
  sheetsFormulaEn,
  sheetsFormulaUiEn,
  sheetsNumfmtUiEn,
  sheetsNoteUiEn,
  dataValidationEn,
  sheetsDataValidationEn,
  sheetsDataValidationUiEn,
]
export const chinese = [
  designZh,
  uiZh,
  docsUiZh,
  sheetsZh,
  sheetsUiZh,
  sheetsFormulaZh,
  sheetsFormulaUiZh,
  sheetsNumfmtUiZh,
  sheetsNoteUiZh,
  dataValidationZh,
  sheetsDataValidationZh,
  sheetsDataValidationUiZh,
]
