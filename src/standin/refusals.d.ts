import { ServiceError } from './errors'
/** Every sentence the platform refuses with. */
export declare const SENTENCE: {
  readonly rowMismatch: (data: number, range: number) => string
  readonly columnMismatch: (data: number, range: number) => string
  readonly signature: (types: string, method: string) => string
  readonly rowTooSmall: () => string
  readonly columnTooSmall: () => string
  readonly noRows: () => string
  readonly noColumns: () => string
  readonly outside: () => string
  readonly notFound: () => string
  readonly sheetExists: (name: string) => string
  readonly lastSheet: () => string
  readonly lastVisible: () => string
  readonly sheetName: () => string
  readonly allRows: () => string
  readonly allColumns: () => string
  readonly tooManyCells: () => string
  readonly tooLong: () => string
  readonly protected: () => string
  readonly invalid: (cell: string) => string
  readonly metadataPlace: () => string
  readonly filterExists: () => string
  readonly noFormat: () => string
  readonly locale: (locale: string) => string
  readonly zone: (zone: string) => string
  readonly noUi: () => string
  readonly permission: (member: string) => string
  readonly scope: (member: string, scopes: string) => string
  readonly tooManyTriggers: () => string
  readonly lockTimeout: () => string
  readonly tooLarge: () => string
  readonly badKey: () => string
  readonly noHtmlFile: (name: string) => string
  readonly groupDepth: () => string
  readonly noGroup: () => string
  readonly namedRangeName: (name: string) => string
  readonly timeOut: () => string
  readonly timeOutInCell: () => string
  readonly timeOfDay: () => string
  readonly tooManyTimes: (service: string) => string
  readonly serverError: () => string
  readonly mailRecipients: () => string
}
type Sentences = typeof SENTENCE
/** The error of one refusal, in the platform's words. */
export declare const refuse: <K extends keyof Sentences>(why: K, ...values: Parameters<Sentences[K]>) => ServiceError
