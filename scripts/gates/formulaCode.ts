/** A formula without its texts and quoted tab names. */
export const code = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""')

/** The functions a formula calls, in their order. */
export const callsIn = (formula: string): string[] =>
  [...code(formula).matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name = '']) => name.toUpperCase())

export const isCustom = (name: string): boolean => name.startsWith('KPI_')
