import { type Group } from '../signature'
export declare const arrays: Group
