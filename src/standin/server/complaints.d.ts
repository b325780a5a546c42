import type { Lang } from '../protocol'
/** The sentence for a person; undefined for what is no fault of theirs or of the script's. */
export declare const complaint: (error: unknown, lang: Lang) => string | undefined
