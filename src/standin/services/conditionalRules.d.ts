import type { ConditionalRule } from '../model/conditional'
import type { Sheet } from '../model/sheet'
export declare const newConditionalRule: () => import('../runtime/handle').Handle
export declare const rulesOf: (sheet: Sheet) => import('../runtime/handle').Handle[]
export declare const setRules: (
  sheet: Sheet,
  [rules]: [
    {
      rule: ConditionalRule
    }[],
  ],
) => void
export declare const conditionalClasses: import('../runtime/define').ServiceClass[]
