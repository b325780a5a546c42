import { prepareMonth } from '../book/month/input'
import type { Month } from '../domain/period'
import { snapshotText } from '../domain/snapshot'
import type { Lang } from '../domain/text'
import { openWorkbook } from './closeMonth'
import { type KnownMonth, knownMonths } from './monthState'

/** All a month is scored from, to be scored again elsewhere under other rules. */
export interface WhatIfMonth {
  readonly lang: Lang
  readonly period: Month
  readonly months: readonly KnownMonth[]
  /** `inputOfSnapshot` reads it. */
  readonly input: string
  readonly budget: number | null
  readonly currency: string
}

/** Reads, and writes nothing. */
export function whatIfMonth({ period }: { readonly period: Month }): WhatIfMonth {
  const { reads, lang, today } = openWorkbook({ numbering: false })
  const { input, settings } = prepareMonth(reads, period, { today })
  return {
    lang,
    period,
    months: knownMonths(reads, period, today),
    input: snapshotText(input),
    budget: settings.budgetPerMonth ?? null,
    currency: settings.currency,
  }
}
