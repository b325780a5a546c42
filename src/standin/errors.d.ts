/** What a service throws; scripts catch it as an `Exception`. */
export declare class ServiceError extends Error {
  /** Which of the platform's refusals it is, and its values. */
  readonly why: string
  readonly values: readonly (string | number)[]
  name: string
  constructor(
    message: string,
    /** Which of the platform's refusals it is, and its values. */
    why?: string,
    values?: readonly (string | number)[],
  )
}
/** The code used a member that Apps Script has and the stand-in has not. */
export declare class NotInStandIn extends Error {
  name: string
  constructor(member: string)
}
/** The script threw. `scriptName` is the name of its error: `Exception` for those of services. */
export declare class ScriptError extends Error {
  readonly scriptName: string
  readonly scriptStack: string
  name: string
  constructor(message: string, scriptName: string, scriptStack: string)
}
/** A value crossed `google.script.run` that would not arrive. */
export declare class NotJsonSafe extends Error {
  name: string
}
/** The file is no .xlsx workbook. */
export declare class NotAWorkbook extends Error {
  name: string
}
/** A call of the world's own that cannot be: an unknown tab, menu or function. */
export declare class WorldError extends Error {
  name: string
}
