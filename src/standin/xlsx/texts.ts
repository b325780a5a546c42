/** `_x0041_` stands for one character in the texts of a file: a text that happens to say so has its first sign written that way. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** A cell's text as the file has it; control characters are escaped by whoever writes the XML. */
export const textOut = (text: string) =>
  text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text

/** What a text of a file says, where nobody has read its escapes yet. */
export const textIn = (text: string) =>
  text.replace(ESCAPE, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Whether a text looks like an error of any program, which would be read as one. */
export const looksLikeError = (text: string) => /^#[A-Z]/.test(text)

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`
const CELL = String.raw`(\$?[A-Z]{1,3}\$?\d+)`
const TEXT = '"((?:[^"]|"")*)"'

/** A test on a cell that a file says as a formula, and the same read from it. */
export interface Said {
  /** The formula for `cell`, such as `B2`. */
  out(cell: string, text: string): string
  /** What a formula asks of `cell`: the text, blank where it asks for none. Null when it asks anything else. */
  in(formula: string, cell: string): string | null
}

/** A test whose formula is made of the name of a cell and of texts; `write` must use the cell before the text or after it, each text once. */
export const said = (write: (cell: string, text: string) => string): Said => {
  const pattern = write('\uE000', '\uE001').replace(/[()."[\]*+?^$|\\{}]/g, String.raw`\$&`)
  const groups = [...pattern.matchAll(/[\uE000\uE001]/g)].map(([sign]) => sign)
  const reader = new RegExp(`^${pattern.replace(/\uE000/g, CELL).replace(/\uE001/g, TEXT)}$`)
  return {
    out: (cell, text) => write(cell, quoted(text)),
    in: (formula, cell) => {
      const found = reader.exec(formula)?.slice(1)
      if (found?.[groups.indexOf('\uE000')] !== cell) return null
      return (found[groups.indexOf('\uE001')] ?? '').replace(/""/g, '"')
    },
  }
}

/** In SEARCH `?`, `*` and `~` mean more than themselves. */
export const searching = ({ out, in: read }: Said): Said => ({
  out: (cell, text) => out(cell, text.replace(/[~?*]/g, '~$&')),
  in: (formula, cell) => read(formula, cell)?.replace(/~([~?*])/g, '$1') ?? null,
})
