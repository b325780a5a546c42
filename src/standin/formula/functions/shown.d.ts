import { type Group } from '../signature'
/** Functions of the look of a cell: the value is kept, the page draws it. */
export declare const shown: Group
