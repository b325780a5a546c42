import { CellError } from '../../model/cell'
import { type Args, fn, type Group } from '../signature'
import { Matrix } from '../values'

const known = new Map<string, RegExp>()

/** Google reads RE2: flags stand in front as `(?i)`. */
const pattern = (a: Args, name: string, flags = ''): RegExp => {
  const text = a.text(1)
  const key = `${flags}/${text}`
  const found = known.get(key)
  if (found) return found
  const [, inline = '', body = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(text) ?? []
  try {
    const made = new RegExp(body, [...new Set(`${flags}u${inline}`)].join(''))
    known.set(key, made)
    return made
  } catch {
    throw new CellError('#REF!', `Function ${name} parameter 2 value '${text}' is not a valid regular expression.`)
  }
}

const text = (a: Args, name: string): string => {
  const value = a.scalar(0)
  if (value instanceof CellError) throw value
  if (value !== null && typeof value !== 'string')
    throw new CellError(
      '#VALUE!',
      `Function ${name} parameter 1 expects text values. But '${String(value)}' is a ${typeof value} and cannot be coerced to a text.`,
    )
  return value ?? ''
}

const extracted = (a: Args) => {
  const found = pattern(a, 'REGEXEXTRACT').exec(text(a, 'REGEXEXTRACT'))
  if (!found)
    throw new CellError(
      '#N/A',
      `Function REGEXEXTRACT parameter 2 value '${a.text(1)}' does not match text of Function REGEXEXTRACT parameter 1 value '${a.text(0)}'.`,
    )
  const groups = found.slice(1).map(group => group ?? '')
  return groups.length > 1 ? new Matrix([groups]) : (groups[0] ?? found[0])
}

/** Replacements name groups as `$1` or `\1`. */
const replacement = (by: string) => by.replace(/\\(\d)/g, '$$$1')

/** Functions of regular expressions, as RE2 writes them. */
export const patterns: Group = {
  REGEXMATCH: fn('vv', a => pattern(a, 'REGEXMATCH').test(text(a, 'REGEXMATCH'))),
  REGEXEXTRACT: fn('vv', extracted),
  REGEXREPLACE: fn('vvv', a =>
    text(a, 'REGEXREPLACE').replace(pattern(a, 'REGEXREPLACE', 'g'), replacement(a.text(2))),
  ),
}
