import { mergeLocales } from '@univerjs/core'
import dataValidation from '@univerjs/data-validation/locale/en-US'
import design from '@univerjs/design/locale/en-US'
import docsUi from '@univerjs/docs-ui/locale/en-US'
import sheets from '@univerjs/sheets/locale/en-US'
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US'
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US'
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US'
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US'
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/en-US'
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US'
import sheetsUi from '@univerjs/sheets-ui/locale/en-US'
import ui from '@univerjs/ui/locale/en-US'

/** What the grid itself says. */
export const words = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsNoteUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
)
