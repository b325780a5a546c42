import { type Group } from '../signature'
export declare const lambdas: Group
