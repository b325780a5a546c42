export declare const newValidation: () => import('../runtime/handle').Handle
export declare const validationClasses: import('../runtime/define').ServiceClass[]
