import { staleIndexes } from '../indexes'
import type { Gate } from './gate'

export const fresh: Gate = async root => ({
  failures: staleIndexes(root).map(([path]) => `${path} is stale: npm run index`),
})
