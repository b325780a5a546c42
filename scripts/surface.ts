// Writes src/standin/surface.json: every service member Apps Script declares, read from the published types as text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const TYPES = 'node_modules/@types/google-apps-script'
const TARGET = 'src/standin/surface.json'

/** Namespaces whose classes the stand-in knows by member, the first owner of a name wins; of the others only the service itself is known. */
const WHOLE = ['Spreadsheet', 'Base', 'Cache', 'Charts', 'HTML', 'Lock', 'Mail', 'Properties', 'Script', 'Utilities']

/** Not services: JavaScript's own Date, declared again for its documentation. */
const NOT_SERVICES = ['Date2']

type Overloads = string[][]
interface Surface {
  globals: Record<string, string>
  classes: Record<string, Record<string, Overloads | string>>
  enums: Record<string, string[]>
}
interface Block {
  kind: string
  name: string
  namespace: string
  base: string
  body: string
}

const aliases = new Map<string, string>()

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** The text between the brace at `open` and its partner. */
const inBraces = (text: string, open: number) => {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    if (text[i] === '}' && --depth === 0) return text.slice(open + 1, i)
  }
  throw new Error('unbalanced braces')
}

const blocksOf = (text: string): Block[] => {
  const namespaces = [...text.matchAll(/namespace (\w+) \{/g)].map(m => ({ name: m[1] ?? '', at: m.index }))
  return [...text.matchAll(/\b(interface|enum) (\w+)(?: extends ([\w., ]+?))? \{/g)].map(m => ({
    kind: m[1] ?? '',
    name: m[2] ?? '',
    base: m[3] ?? '',
    namespace: namespaces.filter(n => n.at < m.index).at(-1)?.name ?? '',
    body: inBraces(text, m.index + m[0].length - 1),
  }))
}

/** Splits at a separator that stands outside every bracket. */
const splitOutside = (text: string, separator: string) => {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text.replace(/=>/g, '⇒')) {
    if ('([{<'.includes(char)) depth++
    if (')]}>'.includes(char)) depth--
    if (char === separator && depth === 0) {
      parts.push(part)
      part = ''
    } else part += char
  }
  return [...parts, part].map(p => p.trim()).filter(Boolean)
}

/** `(Array<FontWeight | null>)[]` → `string[][]`: what a value must look like, null aside. */
const tidyType = (text: string): string => {
  const type = text.replace(/\s+/g, ' ').trim()
  const array = /^Array<(.*)>$/.exec(type) ?? /^(.*)\[\]$/.exec(type)
  if (array) return `${tidyType(array[1] ?? '')}[]`
  const inner = /^\((.*)\)$/.exec(type)
  if (inner) return tidyType(inner[1] ?? '')
  if (type.startsWith('{')) return 'object'
  const choices = splitOutside(type, '|').filter(choice => !['null', 'undefined'].includes(choice))
  if (choices.length > 1) return [...new Set(choices.map(tidyType))].join('|')
  return (
    aliases.get(choices[0] ?? '') ??
    choices[0]?.replace(/^".*"$/, 'string').replace(/^(Base|Charts|HTML|Spreadsheet)\./, '') ??
    'any'
  )
}

const parameter = (text: string) => {
  const [, rest = '', name = '', optional = '', type = 'any'] = /^(\.\.\.)?(\w+)(\?)?:\s*([\s\S]*)$/.exec(text) ?? []
  if (!name) throw new Error(`cannot read the parameter ${text}`)
  return `${rest}${tidyType(type.replace(/⇒/g, '=>'))}${optional}`
}

const readMember = (members: Record<string, Overloads | string>, text: string) => {
  const method = /^(\w+)(?:<[^>]*>)?\(([\s\S]*)\)\s*:\s*[^()]*$/.exec(text)
  if (method) {
    const name = method[1] ?? ''
    const known = members[name]
    const overloads = Array.isArray(known) ? known : []
    members[name] = [...overloads, splitOutside(method[2] ?? '', ',').map(parameter)]
    return
  }
  const property = /^(?:readonly )?(\w+)\??:\s*([\s\S]*)$/.exec(text)
  if (property) members[property[1] ?? ''] = tidyType(property[2] ?? '')
}

const membersOf = (block: Block, all: Block[]): Record<string, Overloads | string> => {
  const members: Record<string, Overloads | string> = {}
  for (const name of block.base
    .split(',')
    .map(b => b.trim().split('.').at(-1))
    .filter(Boolean)) {
    const base = all.find(b => b.name === name && b.namespace === block.namespace)
    if (base) Object.assign(members, membersOf(base, all))
  }
  for (const text of splitOutside(block.body, ';')) readMember(members, text)
  return members
}

const texts = readdirSync(TYPES)
  .filter(name => name.endsWith('.d.ts'))
  .map(name => withoutComments(readFileSync(`${TYPES}/${name}`, 'utf8')))
const blocks = texts.flatMap(blocksOf).sort((a, b) => WHOLE.indexOf(a.namespace) - WHOLE.indexOf(b.namespace))
for (const [, name = '', type = ''] of texts.flatMap(text => [...text.matchAll(/^\s*type (\w+)\s*=\s*([^;]+);/gm)])) {
  aliases.set(name, type.includes('"') ? 'string' : tidyType(type))
}
const surface: Surface = { globals: {}, classes: {}, enums: {} }

const addClass = (name: string, block: Block) => {
  const free = surface.classes[name] ? `${block.namespace}.${name}` : name
  surface.classes[free] = membersOf(block, blocks)
}
for (const block of blocks.filter(b => WHOLE.includes(b.namespace))) {
  if (block.kind === 'enum')
    surface.enums[block.name] = splitOutside(block.body, ',').map(n => n.split('=')[0]?.trim() ?? '')
  else addClass(block.name, block)
}
for (const declared of texts.flatMap(text => [
  ...text.matchAll(/declare var (\w+): (?:GoogleAppsScript\.(\w+)\.)?(\w+);/g),
])) {
  const [, name = '', namespace = '', type = ''] = declared
  const block = blocks.find(b => b.name === type && b.namespace === namespace)
  if (!block || block.kind === 'enum' || NOT_SERVICES.includes(name)) continue
  const className = WHOLE.includes(namespace) ? type : name
  if (!surface.classes[className]) addClass(className, block)
  surface.globals[name] = className
}

const members = Object.values(surface.classes).reduce((sum, c) => sum + Object.keys(c).length, 0)
const oneMemberPerLine = JSON.stringify(surface).replace(/\],"|\},"|\{"/g, found => found.replace('"', '\n"'))
writeFileSync(TARGET, `${oneMemberPerLine}\n`)
console.log(
  `${TARGET}: ${Object.keys(surface.globals).length} services, ${Object.keys(surface.classes).length} classes, ${members} members`,
)
