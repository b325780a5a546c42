import type { World } from '../world'
import { progressLine } from './report'
import type { Lang } from './results'

interface Progress {
  readonly done: number
  readonly of: number
  readonly label: string
  readonly token?: string
  readonly result?: { readonly sentence: string }
}

/** What a new workbook is made from. */
export interface Install {
  readonly template: string
  readonly lang: Lang
  readonly blank: boolean
}

/** Installs a template step by step, showing how far it is; gives its last sentence. */
export function installTemplate(world: World, request: Install): string {
  const line = progressLine()
  let { token } = world.call('startJob', { job: 'installTemplate', ...request }) as Partial<Progress>
  let sentence = ''
  while (token !== undefined) {
    const progress = world.call('stepJob', token) as Progress
    line.show(`${progress.done}/${progress.of} ${progress.label}`)
    sentence = progress.result?.sentence ?? sentence
    token = progress.token
  }
  line.clear()
  return sentence
}
