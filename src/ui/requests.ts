import * as z from 'zod/mini'

/** Schemas of requests that several calls share. */
export const periodRequest = () => z.strictObject({ period: z.string() })
export const reasonedRequest = () => z.strictObject({ period: z.string(), reason: z.string() })
export const personRequest = () => z.strictObject({ period: z.string(), person: z.string() })

export const monthText = () => z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
/** A month, or blank for that of the selected row. */
export const monthRequest = () => z.strictObject({ period: z.optional(monthText()) })

/** A KPI in a year; a year left out is the one that runs. */
export const kpiYearRequest = () => z.strictObject({ kpi: z.string(), year: z.optional(z.string()) })
/** A period of any kind, or blank for that of the selected row. */
export const anyPeriodRequest = () => z.strictObject({ period: z.optional(z.string()) })
