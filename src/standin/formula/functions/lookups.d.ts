import { type Group } from '../signature'
export declare const lookups: Group
