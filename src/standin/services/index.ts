import type { ServiceClass } from '../runtime/define'
import { chartClasses } from './charts'
import { conditionalClasses } from './conditionalRules'
import { validationClasses } from './dataValidation'
import { htmlClasses } from './html'
import { metadataClasses } from './metadata'
import { protectionClass } from './protection'
import { range } from './range'
import { rangeList } from './rangeList'
import { richTextClasses } from './richText'
import { triggerClasses } from './scriptApp'
import { scriptClasses } from './scriptServices'
import { sheetClass } from './sheet'
import { group } from './sheetLines'
import { smallClasses } from './smallClasses'
import { spreadsheet } from './spreadsheet'
import { spreadsheetApp } from './spreadsheetApp'
import { storageClasses } from './storage'
import { textStyleClasses } from './textStyle'
import { uiClasses } from './ui'
import { utilities } from './utilities'

const classes: readonly ServiceClass[] = [
  ...chartClasses,
  ...conditionalClasses,
  ...validationClasses,
  ...htmlClasses,
  ...metadataClasses,
  ...richTextClasses,
  ...triggerClasses,
  ...scriptClasses,
  ...smallClasses,
  ...storageClasses,
  ...textStyleClasses,
  ...uiClasses,
  protectionClass,
  range,
  rangeList,
  sheetClass,
  group,
  spreadsheet,
  spreadsheetApp,
  utilities,
]

/** Every class of the stand-in by its Apps Script name. */
export const services: ReadonlyMap<string, ServiceClass> = new Map(classes.map(service => [service.type, service]))
