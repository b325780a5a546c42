import type { Sheet } from '../model/sheet'
import type { Metadata, Workbook } from '../model/workbook'
import { defineClass } from '../runtime/define'
import { EnumValue, enumValue, handle, type Selves } from '../runtime/handle'
import { rangeHandle } from './place'

type Place = Metadata['place']

/** Reads `(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)`. */
export const addMetadata = (book: Workbook, place: Place, [key, ...rest]: readonly [string, ...unknown[]]) => {
  const visibility = rest.find(arg => arg instanceof EnumValue)
  const value = rest.find(arg => !(arg instanceof EnumValue))
  book.addMetadata({
    key: String(key),
    value: value === null || value === undefined ? null : String(value),
    visibility: visibility instanceof EnumValue ? visibility.name : 'DOCUMENT',
    place,
  })
}

/** A search among the metadata of a file, or of what lies in a tab. */
export const metadataFinder = (book: Workbook, within: Sheet | null) =>
  handle('DeveloperMetadataFinder', { book, within, tests: [] })

/** The metadata of one place. */
export const metadataAt = (book: Workbook, here: (place: Place) => boolean) =>
  book.metadata.filter(entry => here(entry.place)).map(entry => handle('DeveloperMetadata', { entry, book }))

type Finder = Selves['DeveloperMetadataFinder']
const only = (finder: Finder, test: (entry: Metadata) => boolean) => {
  finder.tests.push(test)
  return finder
}

const developerMetadataFinder = defineClass('DeveloperMetadataFinder', {
  handles: {
    onIntersectingLocations: finder => finder,
    withId: (finder, [id]: [number]) => only(finder, entry => entry.id === id),
    withKey: (finder, [key]: [string]) => only(finder, entry => entry.key === key),
    withLocationType: (finder, [type]: [EnumValue]) => only(finder, entry => entry.place.type === type.name),
    withValue: (finder, [value]: [string]) => only(finder, entry => entry.value === value),
    withVisibility: (finder, [visibility]: [EnumValue]) => only(finder, entry => entry.visibility === visibility.name),
  },
  reads: {
    find: ({ book, within, tests }) =>
      book.metadata
        .filter(entry => within === null || (entry.place.type !== 'SPREADSHEET' && entry.place.sheet === within))
        .filter(entry => tests.every(test => test(entry)))
        .map(entry => handle('DeveloperMetadata', { entry, book })),
  },
})

const developerMetadata = defineClass('DeveloperMetadata', {
  handles: {
    getId: ({ entry }) => entry.id,
    getKey: ({ entry }) => entry.key,
    getLocation: ({ entry, book }) => handle('DeveloperMetadataLocation', { place: entry.place, book }),
    getValue: ({ entry }) => entry.value,
    getVisibility: ({ entry }) => enumValue('DeveloperMetadataVisibility', entry.visibility),
  },
  writes: {
    moveToSheet: (self, [sheet]: [Sheet]) => {
      self.entry.place = { type: 'SHEET', sheet }
      return self
    },
    moveToSpreadsheet: self => {
      self.entry.place = { type: 'SPREADSHEET' }
      return self
    },
    remove: ({ entry, book }) => {
      book.metadata.splice(book.metadata.indexOf(entry), 1)
    },
    setKey: (self, [key]: [string]) => {
      self.entry.key = key
      return self
    },
    setValue: (self, [value]: [string]) => {
      self.entry.value = value
      return self
    },
    setVisibility: (self, [visibility]: [EnumValue]) => {
      self.entry.visibility = visibility.name
      return self
    },
  },
})

const lineRange = (place: Place, type: 'ROW' | 'COLUMN') => {
  if (place.type !== type) return null
  const { sheet, index } = place
  const all = sheet.box
  return rangeHandle(sheet, type === 'ROW' ? { ...all, top: index, rows: 1 } : { ...all, left: index, columns: 1 })
}

const developerMetadataLocation = defineClass('DeveloperMetadataLocation', {
  handles: {
    getColumn: ({ place }) => lineRange(place, 'COLUMN'),
    getLocationType: ({ place }) => enumValue('DeveloperMetadataLocationType', place.type),
    getRow: ({ place }) => lineRange(place, 'ROW'),
    getSheet: ({ place }) => (place.type === 'SHEET' ? handle('Sheet', place.sheet) : null),
    getSpreadsheet: ({ place, book }) => (place.type === 'SPREADSHEET' ? handle('Spreadsheet', book) : null),
  },
})

/** Developer metadata and their finder. */
export const metadataClasses = [developerMetadataFinder, developerMetadata, developerMetadataLocation]
