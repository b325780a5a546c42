export declare const range: import('../runtime/define').ServiceClass
