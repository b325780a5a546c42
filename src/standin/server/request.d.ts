import type { Request } from '../protocol'
/** What a page sent; null when it is no request. */
export declare const readRequest: (text: string) => Request | null
