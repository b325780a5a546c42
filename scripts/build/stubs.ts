import * as z from 'zod/mini'
import type { PublicFunction, PublicParam } from '../../src/ui/publicNames'

const OPTIONAL = '(optional · 可省略)'

const publicFunctions = z.array(
  z.object({
    name: z.string(),
    params: z.array(z.object({ name: z.string(), type: z.string(), text: z.string(), optional: z.boolean() })),
    summary: z.string(),
    returns: z.exactOptional(z.string()),
    custom: z.boolean(),
  }),
)

export function readPublic(json: string | undefined): { functions: readonly PublicFunction[]; failures: string[] } {
  if (json === undefined) return { functions: [], failures: ['main.ts exports no PUBLIC'] }
  const read = publicFunctions.safeParse(JSON.parse(json))
  if (read.success) return { functions: read.data, failures: [] }
  return { functions: [], failures: read.error.issues.map(issue => `PUBLIC ${issue.path.join('.')}: ${issue.message}`) }
}

const ADDRESS = /^[A-Z]{1,3}\d+$/i
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/

function badNames(names: readonly string[], what: string): string[] {
  const repeated = names.filter((name, i) => names.findIndex(n => n.toLowerCase() === name.toLowerCase()) < i)
  return [
    ...repeated.map(name => `${what} ${name} is there twice`),
    ...names.filter(name => !NAME.test(name)).map(name => `${what} ${name} is no identifier`),
  ]
}

const badText = (text: string): boolean => /[\r\n<>]|\*\//.test(text) || text.trim() === ''
const bilingual = (text: string): boolean => text.includes(' · ') && /\p{Script=Han}/u.test(text)

function badTexts({ name, params, summary, custom }: PublicFunction): string[] {
  const shown: [string, string][] = [['summary', summary], ...params.map((p): [string, string] => [p.name, p.text])]
  return [
    ...shown
      .filter(([, text]) => badText(text))
      .map(([place]) => `${name}: ${place} is empty, or holds a line break or markup`),
    ...shown
      .filter(([, text]) => custom && !bilingual(text))
      .map(([place]) => `${name}: ${place} is not "English · 中文"`),
  ]
}

/** What would make Sheets ignore a name, or show it wrongly. */
export function badPublic(functions: readonly PublicFunction[]): string[] {
  const names = functions.map(f => f.name)
  return [
    ...badNames(names, 'public name'),
    ...names.filter(name => name.endsWith('_')).map(name => `public name ${name} ends with _ and cannot be called`),
    ...names.filter(name => ADDRESS.test(name)).map(name => `public name ${name} looks like a cell address`),
    ...functions.flatMap(f =>
      badNames(
        f.params.map(p => p.name),
        `${f.name}: parameter`,
      ),
    ),
    ...functions.flatMap(badTexts),
  ]
}

const paramLine = ({ type, name, text, optional }: PublicParam): string =>
  `@param {${type}} ${name} ${text}${optional ? ` ${OPTIONAL}` : ''}`

function comment(f: PublicFunction): string {
  const tags = [
    ...f.params.map(paramLine),
    ...(f.returns ? [`@return {${f.returns}}`] : []),
    ...(f.custom ? ['@customfunction'] : []),
  ]
  const lines = tags.length > 0 ? [f.summary, '', ...tags] : [f.summary]
  return ['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

/** The foot of the bundle: top-level functions with real parameters, the only thing Sheets can see and call. */
export function stubs(functions: readonly PublicFunction[], exported: ReadonlySet<string>): string {
  return functions
    .map(f => {
      const way = f.custom ? 'cell' : 'answer'
      const call = exported.has(f.name) ? `App.${f.name}.apply(this, arguments)` : `App.${way}('${f.name}', arguments)`
      return `${comment(f)}\nfunction ${f.name}(${f.params.map(p => p.name).join(', ')}) { return ${call} }\n`
    })
    .join('\n')
}
