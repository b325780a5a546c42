export declare const spreadsheetApp: import('../runtime/define').ServiceClass
