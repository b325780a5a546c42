import { type Group } from '../signature'
export declare const wordings: Group
