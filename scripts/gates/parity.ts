import { type ObjectExpression, parseSync, Visitor } from 'oxc-parser'
import { filesBelow, read } from '../build/files'
import type { Gate } from './gate'

type Wording = Readonly<Record<string, string>>

/** The plain texts of an object literal by key. */
function textsOf({ properties }: ObjectExpression): Wording {
  const texts = properties.flatMap((property): [string, string][] => {
    if (property.type !== 'Property') return []
    const { key, value } = property
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
    if (value.type === 'Literal' && typeof value.value === 'string') return [[name, value.value]]
    if (value.type === 'TemplateLiteral') return [[name, value.quasis.map(part => part.value.cooked ?? '').join('…')]]
    return []
  })
  return Object.fromEntries(texts)
}

/** The values a text names; `{paid:money}` names paid. */
const placeholders = (text: string): string => {
  const named = [...text.matchAll(/\{(\w+)(?::[^}]+)?\}/g)].map(([, name]) => name)
  return [...new Set(named)].sort().join(' ')
}

function badWording(wording: Wording, keys: readonly string[]): string[] {
  const { en, 'zh-CN': zh } = wording
  if (en === undefined && zh === undefined) return []
  const missing = ['en', 'zh-CN'].filter(language => !keys.includes(language))
  const empty = ['en', 'zh-CN'].filter(language => wording[language]?.trim() === '')
  const shown = en ?? zh
  if (missing.length > 0) return [`"${shown}" is not said in ${missing.join()}`]
  if (empty.length > 0) return [`"${shown}" is empty in ${empty.join()}`]
  if (en === undefined || zh === undefined || placeholders(en) === placeholders(zh)) return []
  return [`"${en}" and "${zh}" do not name the same values`]
}

const keysOf = ({ properties }: ObjectExpression): string[] =>
  properties.flatMap(property => {
    if (property.type !== 'Property') return []
    if (property.key.type === 'Identifier') return [property.key.name]
    return property.key.type === 'Literal' ? [String(property.key.value)] : []
  })

function badIn(path: string, text: string): string[] {
  const found: string[] = []
  new Visitor({
    ObjectExpression: object => {
      const line = text.slice(0, object.start).split('\n').length
      found.push(...badWording(textsOf(object), keysOf(object)).map(message => `${path}:${line} ${message}`))
    },
  }).visit(parseSync(path, text).program)
  return found
}

/** Both languages say every text, with the same values in it. */
export const parity: Gate = async root => ({
  failures: ['src', 'templates']
    .flatMap(folder => filesBelow(root, folder))
    .filter(path => /\.tsx?$/.test(path))
    .flatMap(path => badIn(path, read(root, path))),
})
