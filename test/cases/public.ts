import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A problem as somebody reported it in public, or a published scheme: what was wanted, and what is right. */
export interface Reported {
  readonly id: string
  readonly source: string
  readonly wanted: string
  readonly input: { readonly document?: string; readonly call?: string }
  readonly right: string
}

export const reported: readonly Reported[] = readFileSync(join(import.meta.dirname, 'reported.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Reported)

/** What must come out of the months of a document, as documents say it; by hand. */
export const months: Readonly<Record<string, string>> = {
  't2-tier-by-visits': `
## Results
| Name | Commission |
|---|---|
| Rep B | 1500 |
| Rep A | 100 |
`,
  't2-step-1': `
## Results
| Name | Commission |
|---|---|
| Rep B | 5 |
| Rep A | 5 |
| Rep C | 5 |
`,
  't2-step-pool': `
## Results
| Name | Pool | Prizes |
|---|---|---|
| A | 334 | 334 |
| B | 333 | 333 |
| C | 333 | 333 |
`,
  't2-rate-falls-in-window': `
## Results 2026-04
| Name | Commission |
|---|---|
| Rep A | 10000 |
| Rep B | 10000 |

## Results 2026-05
| Name | Commission | Owed after |
|---|---|---|
| Rep A | 500 | 0 |
| Rep B | 0 | 0 |
`,
  't2-negative-margin': `
## Pay lines
| Name | Deal | Base | Amount |
|---|---|---|---|
| A | D1 | -13.04 | -1.3 |
| A | D2 | 50 | 5 |

## Checks
| Severity | Who | Where | What |
|---|---|---|---|
| leaves out | B | Deals F4 (Cost) | deal D3 has no cost, and C pays on margin |
`,
  't2-split-units': `
## Pay lines
| Name | Deal | Base | Amount |
|---|---|---|---|
| A | D1 | 2.5 | 25 |
| A | D2 | 3.33 | 33.3 |
| B | D1 | 2.5 | 25 |
| B | D2 | 3.33 | 33.3 |
| C | D2 | 3.34 | 33.4 |
`,
  't2-why-rate': `
## Pay lines
| Amount | Why |
|---|---|
| 562.5 | deal B1, 90,000.00 credited: 562.50 of 562.50 earned in the window; 90,000 × 0.625% = 562.50 |
`,
  't2-growth-pending': `
## Results
| Name | Final |
|---|---|
| A | 100 |
| B | |
| C | |
| D | |
`,
  't2-accounts': `
## Results 2026-10
| Name | Commission |
|---|---|
| Rep A | 1625 |
| Rep B | 0 |
`,
  't2-piece-rates': `
## Results
| Name | Commission |
|---|---|
| A | 1339.2 |
| B | 378 |
`,
  't2-carry-month': `
## Results 2026-01
| Name | Total | Owed after |
|---|---|---|
| Rep A | 5 | 0 |
| Rep B | 0 | 0 |

## Results 2026-02
| Name | Total | Owed after |
|---|---|---|
| Rep A | 50 | 0 |
| Rep B | 0 | 0 |

## Results 2026-03
| Name | Total | Owed after |
|---|---|---|
| Rep A | 0 | 5 |
| Rep B | 0 | 0 |

## Results 2026-04
| Name | Total | Owed after |
|---|---|---|
| Rep A | 5 | 0 |
| Rep B | 0 | 0 |
`,
  't2-small-weights': `
## Results
| Name | Own score |
|---|---|
| A | 99.78 |
`,
  't2-prorated-year': `
## Scores 2026
| Name | KPI | Target | Score |
|---|---|---|---|
| A | Sales | 86666.66 | 100.000012 |
`,
  't2-cash-credit': `
## Results
| Name | Commission |
|---|---|
| Rep A | 0 |
| Rep B | 0 |
`,
  't2-quota-change': `
## Results 2026-04
| Name | Commission |
|---|---|
| Rep A | 2000 |
| Rep B | 0 |

## Results 2026-05
| Name | Commission |
|---|---|
| Rep A | 1200 |
| Rep B | 0 |

## Results 2026-06
| Name | Commission |
|---|---|
| Rep A | 5600 |
| Rep B | 0 |
`,
  't2-forced-ties': `
## Results
| Name | Grade |
|---|---|
| P1 | A |
| P2 | A |
| P3 | B |
| P4 | B |
| P5 | B |
| P6 | B |
| P7 | B |
`,
}

/** What the cells of a formula show, row by row. */
export const cells: Readonly<Record<string, readonly (readonly number[])[]>> = {
  't2-gate-negative': [[0]],
  't2-week-53-right': [[500]],
  't2-declining': [[2925], [5000], [7860], [10580]],
  't2-half-cent': [[1.94], [-1.94]],
  't2-nyct': [[100], [200], [350], [950], [1400], [2400], [3400]],
  't2-carry': [
    [5, 0],
    [50, 0],
    [0, 5],
    [0, 15],
    [0, 11],
    [9, 0],
  ],
  't2-linear-score': [[0], [6], [10.5], [15], [15]],
  't2-rank-ties': [[1], [2], [2], [4]],
  't2-even-833': Array(12).fill([100]),
  't2-baseline': [[66.6666667]],
  't2-stars': [[30], [100]],
  't2-remainder': [[251], [251], [251], [250]],
  't2-decimals': [[0.59]],
  't2-leap': [[10034.48]],
}

/** What Checks must name. */
export const named: Readonly<Record<string, readonly string[]>> = {
  't2-currency': ['“EUR 300” is not in USD, the currency of this workbook (and 2 more like it)'],
  't2-duplicate-row': ['rows 2, 3 are deal A1 of Rep A twice'],
  't2-negative-booked': ['this row takes something back, but does not name the deal'],
  't2-refund-before-deal': [
    'this refund of 2026-03-03 is earlier than deal D1 of 2026-03-07, which it takes back',
    '2027-03-05 is more than three months ahead',
  ],
  't2-refund-owner': ['this refund stands on the row of Rep B, and deal A1, which it takes back, is of Rep A'],
  't2-percent-first-month': ['Satisfaction of B in 2026-03 is 0.95%; the target is 95%'],
  't2-plan-change-mid-month': [
    'A goes from S to T on 2026-03-16: commission on earlier deals of 2026-03 is paid by T too',
  ],
  't2-refund-too-much': ['this refund of 400.00 is more than the 300.00 left of deal E1'],
  't2-duplicate-target': ['A has two rows for Sales in 2026 (rows 2, 3)'],
}

/** Needs tables and options the workbook does not have yet. */
export const waiting: readonly string[] = [
  't2-kwd',
  't2-pay-by-score',
  't2-per-deal',
  't2-product-exception',
  't2-credit-note-window',
  't2-quarter-target',
  't2-raise-30',
  't2-product-target',
]
