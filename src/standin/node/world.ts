import { World } from '../core'
import type { WorldOptions } from '../worldOptions'
import { nodeHost } from './host'

export * from '../core'

/** A world with a new, empty workbook, run by Node. */
export const createWorld = (options: WorldOptions): World => new World(options, nodeHost)
