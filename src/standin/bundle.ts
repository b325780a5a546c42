/** What the text of the bundle says about itself, without running it. */
export const functionsOf = (code: string): ReadonlySet<string> =>
  new Set(
    [...code.matchAll(/^(?:function|const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gmu)].map(found => found[1] ?? ''),
  )

/** Functions a cell may call. */
export const customFunctionsOf = (code: string): ReadonlySet<string> =>
  new Set(
    [...code.matchAll(/@customfunction[^/]*(?:\/[^/]*)*?\*\/\s*function\s+(\w+)/g)].map(found =>
      (found[1] ?? '').toUpperCase(),
    ),
  )
