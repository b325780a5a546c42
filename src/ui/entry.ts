import { texts } from '../domain/values/text'
import { Refusal } from '../platform/refusal'
import { note } from '../platform/ui'
import { toast } from '../platform/workbook'

const say = texts('entry', {
  unexpected: {
    en: 'Something unexpected happened ({found}). Nothing is half done that running it again would not complete.',
    'zh-CN': '出现意外情况({found})。再运行一次即可补全,不会重复。',
  },
})

/** A sentence instead of a stack: what every public name gives when it fails. */
function told(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  note(error)
  return new Refusal(say.unexpected, { found: error instanceof Error ? error.message : String(error) })
}

/** For calls of the command line and the sidebars: the answer as plain data, or an error with a sentence. */
export function answering<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw told(error)
  }
}

/** For menu entries: the sentence of the job, or of what went wrong, in a corner of the sheet. */
export function toasting(run: () => { readonly sentence: string } | undefined): void {
  try {
    const outcome = run()
    if (outcome) toast(outcome.sentence, TITLE)
  } catch (error) {
    toast(told(error).message, TITLE)
  }
}
const TITLE = '标尺 Yardstick'
