export declare const richTextClasses: import('../runtime/define').ServiceClass[]
