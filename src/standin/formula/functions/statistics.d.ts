import { type Group } from '../signature'
export declare const statistics: Group
