import { type Group } from '../signature'
export declare const patterns: Group
