export declare const rangeList: import('../runtime/define').ServiceClass
