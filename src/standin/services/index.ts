import type { ServiceClass } from '../runtime/define'
import * as conditional from './conditionalRules'
import * as validation from './dataValidation'
import * as html from './html'
import * as metadata from './metadata'
import { protectionClass } from './protection'
import { range } from './range'
import { rangeList } from './rangeList'
import * as richText from './richText'
import * as triggers from './scriptApp'
import * as script from './scriptServices'
import { sheetClass } from './sheet'
import { group } from './sheetLines'
import * as small from './smallClasses'
import { spreadsheet } from './spreadsheet'
import { spreadsheetApp } from './spreadsheetApp'
import * as storage from './storage'
import * as text from './textStyle'
import * as ui from './ui'
import { utilities } from './utilities'

const isServiceClass = (value: unknown): value is ServiceClass =>
  typeof value === 'object' && value !== null && 'members' in value && 'constants' in value

const modules: readonly object[] = [
  conditional, validation, html, metadata, richText, triggers, script, small, storage, text, ui,
  { protectionClass, range, rangeList, sheetClass, group, spreadsheet, spreadsheetApp, utilities },
]

/** Every class of the stand-in by its Apps Script name. */
export const services: ReadonlyMap<string, ServiceClass> = new Map(
  modules.flatMap(module => Object.values(module).filter(isServiceClass)).map(service => [service.type, service]),
)
