import { type Style } from '../model/style'
export declare const styleHandle: (style?: Style) => import('../runtime/handle').Handle
export declare const textStyleClasses: import('../runtime/define').ServiceClass[]
