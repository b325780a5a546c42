import { prepareMonth } from '../../book/reading/input'
import { snapshotText } from '../../domain/month/snapshot'
import type { Month } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { type KnownMonth, knownMonths } from './monthState'
import { openWorkbook } from './scoreMonth'

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
