import { type Typed, typed } from '../../domain/values/field'

/** A name in a person cell, with the share written behind it. */
export interface Claim {
  readonly name: string
  readonly share?: Typed
}

const PART =
  /([^%;,、/|]*?[^\d\s%;,、/|:.][^%;,、/|]*?)[\s:]*(\d+(?:\.\d+)?\s*%|(?<=[\s:])\d+(?:\.\d+)?(?=[\s;,、/|]|$))/g

/** One name, or `张三 60% 李四 40%`, `Amy Wu 0.6; Bob Li 0.4`. A cell that is somebody's name or id is that one. */
export function claimsIn(cell: string, isKnown: (name: string) => boolean): Claim[] {
  const text = cell.normalize('NFKC')
  if (isKnown(text)) return [{ name: text }]
  const parts: Claim[] = []
  const rest = text
    .replace(PART, (_, name: string, share: string) => {
      parts.push({ name: name.trim(), ...shareOf(share) })
      return ''
    })
    .replace(/[\s;,、/|]/g, '')
  if (parts.length > 0 && rest === '') return parts
  const names = text
    .split(/[;,、/|]/)
    .map(name => name.trim())
    .filter(Boolean)
  return names.length > 1 ? names.map(name => ({ name })) : [{ name: text }]
}

function shareOf(text: string): { share?: Typed } {
  const read = typed().read(text, { today: '' })
  return 'value' in read ? { share: read.value } : {}
}
