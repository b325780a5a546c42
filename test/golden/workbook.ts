import { boxName, columnLetters } from '../../src/standin/model/area'
import { displayAt } from '../../src/standin/model/read'
import type { ConditionalRule, Sheet, ValidationRule } from '../../src/standin/model/sheet'
import { bookOf, type Workbook } from '../../src/standin/model/workbook'

const ROWS_SHOWN = 3

/** A workbook as a document: tab by tab how it looks, what it offers and how it begins. */
export function described(book: Workbook): string {
  const names = book.names.map(({ name, area }) => `- \`${name}\` ${area.sheet.name}!${boxName(area)}`)
  return [`# ${book.active.name} is open`, ...book.sheets.map(sheetText), '## Named ranges', ...names, ''].join('\n')
}

function sheetText(sheet: Sheet): string {
  const { rows, columns } = sheet.extent
  const facts = [
    `${sheet.tabColor}`,
    ...(sheet.hidden ? ['hidden'] : []),
    `grid ${sheet.rows.count} × ${sheet.columns.count}`,
    `frozen ${sheet.frozenRows} + ${sheet.frozenColumns}`,
    ...marks(sheet),
    ...protections(sheet),
  ]
  return [
    `## ${sheet.name}`,
    facts.join(' · '),
    '',
    '| | header | width | number format | ground | offers | note |',
    '|---|---|---|---|---|---|---|',
    ...Array.from({ length: columns }, (_, column) => columnText(sheet, column)),
    '',
    ...conditions(sheet),
    ...rowTexts(sheet, Math.min(rows, sheet.name === 'Settings' || sheet.name === '设置' ? rows : ROWS_SHOWN + 1)),
    rows > ROWS_SHOWN + 1 ? `${rows - 1} rows` : '',
    '',
  ].join('\n')
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

function columnText(sheet: Sheet, column: number): string {
  const header = sheet.peek(0, column)
  const line = sheet.columns.peek(column)
  const last = sheet.rows.count - 1
  const look = sheet.looks.at(last, column)
  const folded = line?.folded ? ' folded' : ''
  const parts = [
    columnLetters(column),
    String(header?.value ?? ''),
    `${sheet.columns.size(column)}${folded}`,
    look.numberFormat ?? 'General',
    look.background ?? '',
    offers(sheet.rules.at(last, column)),
    header?.note ?? '',
  ]
  return `| ${parts.map(cell).join(' | ')} |`
}

function offers(rule: ValidationRule | null): string {
  if (!rule) return ''
  const blocks = rule.allowInvalid ? '' : ' BLOCKS'
  if (rule.area) return `${rule.area.sheet.name}!${boxName(rule.area)}${blocks}`
  return `${rule.values.length > 0 ? rule.values.join(', ') : rule.criteria}${blocks}`
}

function marks(sheet: Sheet): string[] {
  return bookOf(sheet).metadata.flatMap(({ key, value, visibility, place }) =>
    place.type === 'SHEET' && place.sheet === sheet ? [`${key} = ${value} (${visibility})`] : [],
  )
}

function protections(sheet: Sheet): string[] {
  return bookOf(sheet)
    .protections.filter(({ area }) => area.sheet === sheet)
    .map(({ kind, warningOnly }) => `${kind.toLowerCase()} ${warningOnly ? 'asks before a change' : 'protected'}`)
}

function conditions(sheet: Sheet): string[] {
  if (sheet.conditions.length === 0) return []
  return ['Coloured:', ...sheet.conditions.map(conditionText), '']
}

function conditionText({ areas, when }: ConditionalRule): string {
  const where = areas.map(boxName).join(', ')
  return `- ${where} ${when?.criteria} ${when?.values.join(', ')}: ${when?.looks.fontColor} on ${when?.looks.background}`
}

function rowTexts(sheet: Sheet, rows: number): string[] {
  return Array.from({ length: Math.max(0, rows - 1) }, (_, row) => {
    const shown = Array.from({ length: sheet.extent.columns }, (_, column) => {
      const isCheckbox = sheet.rules.at(row + 1, column)?.criteria === 'CHECKBOX'
      return isCheckbox
        ? `${sheet.peek(row + 1, column)?.value === true ? '☑' : '☐'}`
        : displayAt(sheet, row + 1, column)
    })
    return `${row + 2}: ${shown.join(' | ').replace(/( \| )+$/, '')}`
  })
}
