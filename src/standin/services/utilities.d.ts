export declare const utilities: import('../runtime/define').ServiceClass
