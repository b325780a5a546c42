export declare const functions: {
  arithmetic: Readonly<Record<string, import('../signature').SheetFunction>>
  arrays: Readonly<Record<string, import('../signature').SheetFunction>>
  counting: Readonly<Record<string, import('../signature').SheetFunction>>
  dates: Readonly<Record<string, import('../signature').SheetFunction>>
  information: Readonly<Record<string, import('../signature').SheetFunction>>
  lambdas: Readonly<Record<string, import('../signature').SheetFunction>>
  logic: Readonly<Record<string, import('../signature').SheetFunction>>
  lookups: Readonly<Record<string, import('../signature').SheetFunction>>
  operators: Readonly<Record<string, import('../signature').SheetFunction>>
  patterns: Readonly<Record<string, import('../signature').SheetFunction>>
  queries: Readonly<Record<string, import('../signature').SheetFunction>>
  shown: Readonly<Record<string, import('../signature').SheetFunction>>
  statistics: Readonly<Record<string, import('../signature').SheetFunction>>
  wordings: Readonly<Record<string, import('../signature').SheetFunction>>
  workdays: Readonly<Record<string, import('../signature').SheetFunction>>
}
export type FunctionGroup = keyof typeof functions
