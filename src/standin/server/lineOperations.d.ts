import { type Run } from './places'
/** New lines look like the one before them. */
export declare const insert: Run<'insert'>
export declare const remove: Run<'remove'>
export declare const size: Run<'size'>
export declare const hideLines: Run<'hideLines'>
export declare const fold: Run<'fold'>
export declare const freeze: Run<'freeze'>
