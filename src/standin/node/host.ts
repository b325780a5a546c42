import { createHash, randomUUID } from 'node:crypto'
import vm from 'node:vm'
import { type DigestAlgorithm, type Host, OutOfPatience, type Script } from '../host'

const HASHES: Readonly<Record<DigestAlgorithm, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}

/** The error of a time-out is an object of the context it happened in. */
const isTimeout = (error: unknown) =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

const compile = (code: string, filename: string): Script => {
  const script = new vm.Script(code, { filename })
  return {
    run: (context, timeout) => {
      try {
        return script.runInContext(context, timeout === undefined ? {} : { timeout })
      } catch (error) {
        throw isTimeout(error) ? new OutOfPatience() : error
      }
    },
  }
}

const newContext = () => {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY)
  Reflect.deleteProperty(context, 'console')
  return context
}

/** `Date` follows the zone of the process, in all contexts at once. */
const inZone = <T>(zone: string, work: () => T): T => {
  const { TZ } = process.env
  process.env.TZ = zone
  try {
    return work()
  } finally {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}

/** Scripts run by `node:vm`, digests by `node:crypto`. */
export const nodeHost: Host = {
  compile,
  newContext,
  inZone,
  digest: (algorithm, data) => createHash(HASHES[algorithm]).update(data).digest(),
  uuid: randomUUID,
}
