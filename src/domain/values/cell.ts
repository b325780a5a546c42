/** A cell formatted as a percentage: 95 % typed there is the share 0.95. */
export interface Percent {
  readonly share: number
}

/** What a cell holds once dates have become 'YYYY-MM-DD' texts at the border; null is blank. */
export type Cell = string | number | boolean | null | Percent

export function isPercent(cell: Cell): cell is Percent {
  return typeof cell === 'object' && cell !== null
}

export function isBlank(cell: Cell | undefined): cell is null | undefined {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)|^Loading\.\.\.$/

export function isError(cell: Cell): cell is string {
  return typeof cell === 'string' && ERRORS.test(cell.trim())
}

/** A cell as its text, for showing what was found. */
export function shownCell(cell: Cell): string {
  if (cell === null) return ''
  if (isPercent(cell)) return `${Number((cell.share * 100).toPrecision(12))}%`
  return String(cell)
}

/** Text made comparable: full width, blanks at the ends and inside Chinese, and case evened out. */
export function evened(text: string): string {
  const known = evenedTexts.get(text)
  if (known !== undefined) return known
  if (evenedTexts.size > MOST_KEPT) evenedTexts.clear()
  const even = evenedAnew(text)
  evenedTexts.set(text, even)
  return even
}

/** The same few names are compared over and over. */
const evenedTexts = new Map<string, string>()
const MOST_KEPT = 50_000

function evenedAnew(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  return /[\u2e80-\u9fff]/.test(plain) ? plain.replace(/ /g, '') : plain
}

/** Text without stray blanks, as it is shown and stored. */
export function tidy(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return plain.replace(/(?<=[\u2e80-\u9fff]) (?=[\u2e80-\u9fff])/g, '')
}
