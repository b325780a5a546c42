/** What a service throws; scripts catch it as an `Exception`. */
export class ServiceError extends Error {
  override name = 'ServiceError'
  constructor(
    message: string,
    /** Which of the platform's refusals it is, and its values. */
    readonly why = '',
    readonly values: readonly (string | number)[] = [],
  ) {
    super(message)
  }
}

/** The code used a member that Apps Script has and the stand-in has not. */
export class NotInStandIn extends Error {
  override name = 'NotInStandIn'
  constructor(member: string) {
    super(`${member} is not in the stand-in`)
  }
}

/** The script threw. `scriptName` is the name of its error: `Exception` for those of services. */
export class ScriptError extends Error {
  override name = 'ScriptError'
  constructor(
    message: string,
    readonly scriptName: string,
    readonly scriptStack: string,
  ) {
    super(message)
  }
}

/** A value crossed `google.script.run` that would not arrive. */
export class NotJsonSafe extends Error {
  override name = 'NotJsonSafe'
}

/** The file is no .xlsx workbook. */
export class NotAWorkbook extends Error {
  override name = 'NotAWorkbook'
}

/** A call of the world's own that cannot be: an unknown tab, menu or function. */
export class WorldError extends Error {
  override name = 'WorldError'
}
