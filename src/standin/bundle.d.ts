/** What the text of the bundle says about itself, without running it. */
export declare const functionsOf: (code: string) => ReadonlySet<string>
/** Functions a cell may call. */
export declare const customFunctionsOf: (code: string) => ReadonlySet<string>
