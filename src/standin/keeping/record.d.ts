import * as z from 'zod/mini'
import type { WorldState } from '../state'

declare const record: () => z.ZodMiniObject<
  {
    version: z.ZodMiniLiteral<1>
    digest: z.ZodMiniString<string>
    id: z.ZodMiniString<string>
    sheetIds: z.ZodMiniArray<z.ZodMiniNumber<number>>
    editors: z.ZodMiniArray<z.ZodMiniString<string>>
    metadata: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          key: z.ZodMiniString<string>
          value: z.ZodMiniNullable<z.ZodMiniString<string>>
          visibility: z.ZodMiniString<string>
          type: z.ZodMiniEnum<{
            COLUMN: 'COLUMN'
            ROW: 'ROW'
            SHEET: 'SHEET'
            SPREADSHEET: 'SPREADSHEET'
          }>
          sheet: z.ZodMiniOptional<z.ZodMiniNumber<number>>
          index: z.ZodMiniOptional<z.ZodMiniNumber<number>>
        },
        z.core.$strip
      >
    >
    protections: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          kind: z.ZodMiniEnum<{
            RANGE: 'RANGE'
            SHEET: 'SHEET'
          }>
          area: z.ZodMiniObject<
            {
              top: z.ZodMiniNumber<number>
              left: z.ZodMiniNumber<number>
              rows: z.ZodMiniNumber<number>
              columns: z.ZodMiniNumber<number>
              sheet: z.ZodMiniNumber<number>
            },
            z.core.$strip
          >
          description: z.ZodMiniString<string>
          warningOnly: z.ZodMiniBoolean<boolean>
          editors: z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>
          domainEdit: z.ZodMiniBoolean<boolean>
          unprotected: z.ZodMiniArray<
            z.ZodMiniObject<
              {
                top: z.ZodMiniNumber<number>
                left: z.ZodMiniNumber<number>
                rows: z.ZodMiniNumber<number>
                columns: z.ZodMiniNumber<number>
                sheet: z.ZodMiniNumber<number>
              },
              z.core.$strip
            >
          >
          rangeName: z.ZodMiniNullable<z.ZodMiniString<string>>
        },
        z.core.$strip
      >
    >
    user: z.ZodMiniString<string>
    owner: z.ZodMiniString<string>
    now: z.ZodMiniNumber<number>
    consents: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>>
    properties: z.ZodMiniRecord<
      z.ZodMiniString<string>,
      z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>
    >
    triggers: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          id: z.ZodMiniString<string>
          handler: z.ZodMiniString<string>
          owner: z.ZodMiniString<string>
          event: z.ZodMiniString<string>
          source: z.ZodMiniString<string>
          schedule: z.ZodMiniRecord<
            z.ZodMiniString<string>,
            z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>
          >
          since: z.ZodMiniNumber<number>
          spent: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>
        },
        z.core.$strip
      >
    >
    mailbox: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          to: z.ZodMiniString<string>
          cc: z.ZodMiniString<string>
          bcc: z.ZodMiniString<string>
          subject: z.ZodMiniString<string>
          body: z.ZodMiniString<string>
          htmlBody: z.ZodMiniString<string>
          name: z.ZodMiniString<string>
          replyTo: z.ZodMiniString<string>
          at: z.ZodMiniNumber<number>
        },
        z.core.$strip
      >
    >
    failures: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          at: z.ZodMiniNumber<number>
          owner: z.ZodMiniString<string>
          handler: z.ZodMiniString<string>
          message: z.ZodMiniString<string>
        },
        z.core.$strip
      >
    >
  },
  z.core.$strip
>
export type WorldRecord = z.infer<ReturnType<typeof record>>
/** The record in a text; null when it is none. */
export declare const readRecord: (text: string) => WorldRecord | null
export declare const recordOf: (state: WorldState, digest: string) => WorldRecord
/** Puts back what the record holds into a world whose workbook was just read. */
export declare const restore: (state: WorldState, saved: WorldRecord) => void
