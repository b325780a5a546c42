import { stalePages } from '../docs/stale'
import type { Gate } from './gate'

export const documented: Gate = async root => ({
  failures: stalePages(root).map(([path]) => `${path} is stale: npm run docs`),
})
