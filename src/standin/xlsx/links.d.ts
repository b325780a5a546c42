import type { Hyperlink } from 'hucre'
import type { Workbook } from '../model/workbook'
/** `#gid=12&range=B2` is how Google links inside a file; an .xlsx says `'Tab'!B2`. */
export declare const linkOut: (url: string, book: Workbook) => Hyperlink | null
export declare const linkIn: ({ target, location }: Hyperlink, book: Workbook) => string | null
