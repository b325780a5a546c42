import type { DigestAlgorithm } from '../host'
import { dateText } from '../model/datePattern'
import { isZone } from '../model/zone'
import { refuse } from '../refusals'
import { defineService } from '../runtime/define'
import type { EnumValue } from '../runtime/handle'

const DIGESTS: ReadonlySet<string> = new Set<DigestAlgorithm>(['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])
const isDigest = (name: string): name is DigestAlgorithm => DIGESTS.has(name)

/** Bytes are signed on the platform. */
const signed = (data: Uint8Array) => Array.from(data, byte => (byte > 127 ? byte - 256 : byte))
const utf8 = new TextEncoder()
const bytesOf = (data: string | readonly number[]) =>
  typeof data === 'string' ? utf8.encode(data) : Uint8Array.from(data)

const encoded = (data: string | readonly number[]) =>
  btoa(Array.from(bytesOf(data), byte => String.fromCharCode(byte)).join(''))
const decoded = (text: string) => {
  try {
    return signed(Uint8Array.from(atob(text), letter => letter.charCodeAt(0)))
  } catch {
    throw refuse('notBase64')
  }
}
const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_')
const fromWebSafe = (text: string) => text.replace(/-/g, '+').replace(/_/g, '/')

/** Utilities: digests, base64, dates as text. */
export const utilities = defineService('Utilities', {
  handles: {
    base64Decode: (_self, [text]: [string]) => decoded(text),
    base64DecodeWebSafe: (_self, [text]: [string]) => decoded(fromWebSafe(text)),
    base64Encode: (_self, [data]: [string | number[]]) => encoded(data),
    base64EncodeWebSafe: (_self, [data]: [string | number[]]) => webSafe(encoded(data)),
    computeDigest: (_self, [algorithm, data]: [EnumValue, string | number[]], { host }) => {
      if (!isDigest(algorithm.name)) throw refuse('signature', algorithm.name, 'Utilities.computeDigest')
      return signed(host.digest(algorithm.name, bytesOf(data)))
    },
    formatDate: (_self, [date, zone, pattern]: [Date, string, string]) => {
      if (!isZone(zone)) throw refuse('zone', zone)
      return dateText(date.getTime(), zone, pattern)
    },
    getUuid: (_self, _args, { host }) => host.uuid(),
    sleep: (_self, [ms]: [number], { spend }) => spend(ms),
  },
})
