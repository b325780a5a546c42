import { isDate } from '../kinds'
import { refuse } from '../refusals'
import { EnumValue, typeOf } from './handle'
import { enumNames, fullName, isClass, overloadsOf } from './surface'

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  string: value => ['string', 'number', 'boolean'].includes(typeof value),
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  Date: value => isDate(value),
  object: value => typeof value === 'object' && !Array.isArray(value),
}

/** Whether a value may stand for a parameter of a published type. Null may, except for a list. */
const accepts = (type: string, value: unknown): boolean => {
  if (type.endsWith('[]')) return Array.isArray(value) && (value.length === 0 || accepts(type.slice(0, -2), value[0]))
  if (value === null || value === undefined) return true
  if (type.includes('|')) return type.split('|').some(choice => accepts(choice, value))
  const primitive = PRIMITIVES[type]
  if (primitive) return primitive(value)
  if (enumNames(type)) return value instanceof EnumValue && value.type === type
  return (
    !isClass(type) ||
    (typeof value === 'object' &&
      (typeOf(value) === type || (typeOf(value) === undefined && !Array.isArray(value) && !isDate(value))))
  )
}

const fits = (parameters: readonly string[], args: readonly unknown[]) => {
  const rest = parameters.at(-1)?.startsWith('...') ?? false
  const needed = parameters.filter(type => !type.endsWith('?') && !type.startsWith('...')).length
  if (args.length < needed || (!rest && args.length > parameters.length)) return false
  return args.every((arg, i) => {
    const type = parameters[Math.min(i, parameters.length - 1)] ?? 'any'
    return accepts(type.replace(/^\.\.\.(.*)\[\]$/, '$1').replace(/\?$/, ''), arg)
  })
}

const PRIMITIVE_NAMES: Record<string, string> = { string: 'String', number: 'number', boolean: 'Boolean' }

/** How messages name the type of an argument. */
const nameOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value[0])
      ? `${nameOf(value[0])}[]`
      : `${nameOf(value[0]?.[0] ?? null)}[][]`
  if (isDate(value)) return 'Date'
  if (typeof value === 'object') {
    const type = typeOf(value)
    return type ? fullName(type, '').replace(/\.$/, '') : '(class)'
  }
  return PRIMITIVE_NAMES[typeof value] ?? '(class)'
}

/** Refuses arguments no published overload takes, in the platform's words. */
export const checkSignature = (type: string, member: string, args: readonly unknown[]) => {
  const overloads = overloadsOf(type, member)
  if (!overloads || overloads.some(parameters => fits(parameters, args))) return
  throw refuse('signature', args.map(nameOf).join(','), fullName(type, member))
}
