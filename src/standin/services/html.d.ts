export declare const htmlClasses: import('../runtime/define').ServiceClass[]
