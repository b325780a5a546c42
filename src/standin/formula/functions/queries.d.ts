import { type Group } from '../signature'
export declare const queries: Group
