import * as z from 'zod/mini'

/** Schemas of requests that several calls share. */
export const periodRequest = () => z.strictObject({ period: z.string() })
export const reasonedRequest = () => z.strictObject({ period: z.string(), reason: z.string() })
export const personRequest = () => z.strictObject({ period: z.string(), person: z.string() })
