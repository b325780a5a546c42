import type { ServiceClass } from '../runtime/define'
/** Every class of the stand-in by its Apps Script name. */
export declare const services: ReadonlyMap<string, ServiceClass>
