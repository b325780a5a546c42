export declare const smallClasses: import('../runtime/define').ServiceClass[]
