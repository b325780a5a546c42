import { build } from '../build/build'
import type { Gate } from './gate'

export const built: Gate = async root => {
  const { failures, code } = await build(root)
  return { failures, note: `${Math.round(Buffer.byteLength(code) / 1000)} kB` }
}
