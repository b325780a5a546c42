import { type Run } from './places'
export declare const write: Run<'write'>
export declare const look: Run<'look'>
export declare const clear: Run<'clear'>
export declare const copy: Run<'copy'>
export declare const fill: Run<'fill'>
export declare const sort: Run<'sort'>
export declare const merge: Run<'merge'>
export declare const note: Run<'note'>
