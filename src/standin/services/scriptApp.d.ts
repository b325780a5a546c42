export declare const triggerClasses: import('../runtime/define').ServiceClass[]
