import { type Group } from '../signature'
export declare const workdays: Group
