/** What may stand between two cells, the surest first; the comma of 1,200 does not count, full width does. */
const BETWEEN = [
  /\t/,
  /\s*[|\uff5c]\s*/,
  /\s*[;\uff1b]\s*/,
  /\s*[\uff0c\u3001]\s*|,\s+|(?<!\d),|,(?!\d{3}(?!\d))/,
  /\s{2,}/,
  /\s*[:\uff1a]\s*|\s+/,
]
/** So many lines must fall into cells for a separator to be the one. */
const MOST_LINES = 0.8
const MOST_ROWS = 2000

/** Text from a sheet, a mail or a chat as rows of cells; blank lines are left out. */
export function pastedRows(text: string): string[][] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, MOST_ROWS)
  const between = BETWEEN.find(mark => lines.filter(line => mark.test(line.trim())).length >= lines.length * MOST_LINES)
  const rows = lines.map(line => (between ? cellsOf(line, between) : [line.trim()]))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map(row => Array.from({ length: width }, (_, i) => row[i] ?? ''))
}

const QUOTED = /"((?:[^"]|"")*)"/g
const PLACE = /\ue000(\d+)\ue000/g

/** What stands in quotes is one cell, whatever is in it. */
function cellsOf(line: string, between: RegExp): string[] {
  const quoted: string[] = []
  const plain = line.replace(
    QUOTED,
    (_, inside: string) => `\ue000${quoted.push(inside.replace(/""/g, '"')) - 1}\ue000`,
  )
  const trimmed = between.source === '\\t' ? plain : plain.trim()
  return trimmed.split(between).map(cell => cell.replace(PLACE, (_, at: string) => quoted[Number(at)] ?? '').trim())
}
