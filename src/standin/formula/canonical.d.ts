/** Calls `see` with the stretches of a formula: quoted ones (texts, tab names) and the code between them. */
export declare const mapCode: (formula: string, see: (code: string) => string) => string
/** A formula as written under a locale → with `,` between arguments and `.` for decimals. */
export declare const canonical: (formula: string, locale: string) => string
/** The formula as a file of that locale shows it. */
export declare const localized: (formula: string, locale: string) => string
