import { World } from './core'
import { nodeHost } from './node/host'
import type { WorldOptions } from './worldOptions'

export * from './core'

/** A world with a new, empty workbook, run by Node. */
export const createWorld = (options: WorldOptions): World => new World(options, nodeHost)
