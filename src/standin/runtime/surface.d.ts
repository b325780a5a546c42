export type Overloads = readonly (readonly string[])[]
type Members = Readonly<Record<string, Overloads | string>>
/** The services a script finds as globals, each with its class. */
export declare const globals: ReadonlyMap<string, string>
export declare const membersOf: (type: string) => Members
export declare const isClass: (type: string) => boolean
export declare const enumNames: (type: string) => readonly string[] | undefined
export declare const overloadsOf: (type: string, member: string) => Overloads | null
/** `SpreadsheetApp.Range.setValues`, as messages name it. */
export declare const fullName: (type: string, member: string) => string
