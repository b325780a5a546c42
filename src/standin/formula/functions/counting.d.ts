import { type Group } from '../signature'
export declare const counting: Group
