/** `zh_CN` → `zh-CN`. */
export declare const tagOf: (locale: string) => string
export declare const decimalComma: (locale: string) => boolean
export declare const groupSign: (locale: string) => ',' | '.'
/** The automatic number format of a date written by a script. */
export declare const dateFormat: (locale: string, withTime: boolean) => string
