import { type Group } from '../signature'
/** Functions that are operators by name. */
export declare const operators: Group
