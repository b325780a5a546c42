export declare const uiClasses: import('../runtime/define').ServiceClass[]
