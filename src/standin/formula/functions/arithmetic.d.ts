import { type Group } from '../signature'
export declare const arithmetic: Group
