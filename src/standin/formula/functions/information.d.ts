import { type Group } from '../signature'
export declare const information: Group
