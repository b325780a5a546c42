/** A script that has been read. */
export interface Script {
  /** Runs it in a context and gives its last value; throws OutOfPatience after `patience` real milliseconds. */
  run(context: object, patience?: number): unknown
}

/** By the names of `Utilities.DigestAlgorithm`. */
export type DigestAlgorithm = 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_384' | 'SHA_512'

/** What the stand-in needs of the machine it runs on and the language does not have. `node/host.ts` is the one for Node. */
export interface Host {
  /** Reads a script; throws a SyntaxError. Stack traces call it by `name`. */
  compile(code: string, name: string): Script
  /** A fresh global object, with the language in it and nothing of the machine. */
  newContext(): object
  /** Does work while `Date` shows the local times of a zone (an IANA name), in every context. */
  inZone<T>(zone: string, work: () => T): T
  /** The digest of bytes, or of a text as UTF-8. */
  digest(algorithm: DigestAlgorithm, data: string | Uint8Array): Uint8Array
  /** A random UUID, version 4. */
  uuid(): string
}

/** A script did not end in time. */
export class OutOfPatience extends Error {
  override name = 'OutOfPatience'
}
