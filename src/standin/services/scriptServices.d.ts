export declare const scriptClasses: import('../runtime/define').ServiceClass[]
