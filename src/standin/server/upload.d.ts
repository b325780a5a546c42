import type { Lang } from '../protocol'
import type { World } from '../world'
export declare const MOST_BYTES = 25000000
declare const WORDS: {
  tooLarge: {
    en: string
    'zh-CN': string
  }
  notOne: {
    en: string
    'zh-CN': string
  }
  tooLong: {
    en: string
    'zh-CN': string
  }
  macros: {
    en: string
    'zh-CN': string
  }
}
type Word = keyof typeof WORDS
export declare const uploadWord: (word: Word, lang: Lang, n?: number | string) => string
export declare class UploadRefused extends Error {
  name: string
}
/** Opens a file a person chose in place of the workbook; throws a sentence and leaves the workbook when it cannot. */
export declare function openUpload(world: World, bytes: Uint8Array, lang: Lang): Promise<string>
