export declare const storageClasses: import('../runtime/define').ServiceClass[]
