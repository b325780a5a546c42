/** One corner of a reference as written; null where it is open. */
export interface Corner {
  readonly column: number | null
  readonly columnFixed: boolean
  readonly row: number | null
  readonly rowFixed: boolean
}
export interface Reference {
  /** Null for the formula's own tab. */
  readonly tab: string | null
  readonly from: Corner
  /** Null for a single cell. */
  readonly to: Corner | null
}
export declare const readReference: (text: string) => Reference | null
export declare const printTab: (tab: string) => string
export declare const printReference: ({ tab, from, to }: Reference) => string
/** Rewrites the references of a formula one by one; texts stay as they are. `see` gets the reference as written too. */
export declare const mapReferences: (formula: string, see: (reference: Reference, written: string) => string) => string
/** The formula as it reads `rows` further down and `columns` further right: relative references move along. */
export declare const moved: (formula: string, rows: number, columns: number) => string
/** What a formula says wherever it stands: the same text for a formula filled down or across. */
export declare const relativeText: (formula: string, row: number, column: number) => string
