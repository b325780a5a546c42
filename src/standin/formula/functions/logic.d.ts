import { type Group } from '../signature'
export declare const logic: Group
