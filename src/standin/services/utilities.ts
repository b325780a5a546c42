import { createHash, randomUUID } from 'node:crypto'
import { dateText } from '../model/datePattern'
import { isZone } from '../model/zone'
import { refuse } from '../refusals'
import { defineService } from '../runtime/define'
import type { EnumValue } from '../runtime/handle'

const HASHES: Readonly<Record<string, string>> = {
  SHA_256: 'sha256',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}

/** Bytes are signed on the platform. */
const signed = (data: Uint8Array) => Array.from(data, byte => (byte > 127 ? byte - 256 : byte))
const bytesOf = (data: string | readonly number[]) =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map(byte => byte & 255))
const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_')

export const utilities = defineService('Utilities', {
  handles: {
    base64Decode: (_self, [text]: [string]) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (_self, [text]: [string]) => signed(Buffer.from(text, 'base64url')),
    base64Encode: (_self, [data]: [string | number[]]) => bytesOf(data).toString('base64'),
    base64EncodeWebSafe: (_self, [data]: [string | number[]]) => webSafe(bytesOf(data).toString('base64')),
    computeDigest: (_self, [algorithm, data]: [EnumValue, string | number[]]) => {
      const hash = HASHES[algorithm.name]
      if (!hash) throw refuse('signature', algorithm.name, 'Utilities.computeDigest')
      return signed(createHash(hash).update(bytesOf(data)).digest())
    },
    formatDate: (_self, [date, zone, pattern]: [Date, string, string]) => {
      if (!isZone(zone)) throw refuse('zone', zone)
      return dateText(date.getTime(), zone, pattern)
    },
    getUuid: () => randomUUID(),
    sleep: (_self, [ms]: [number], { spend }) => spend(ms),
  },
})
