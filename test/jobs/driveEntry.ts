/// <reference types="google-apps-script" />
import { type Driven, drive } from '../../src/jobs/workbook/drive'
import type { JobRequest, LongJob } from '../../src/jobs/workbook/job'
import { forget, recall } from '../../src/platform/memory'

interface Counting extends JobRequest {
  readonly upTo: number
}

/** Half a minute of work per step, which leaves a mark in its row. */
const counting: LongJob<Counting> = {
  id: 'counting',
  begin: request => request,
  steps: ({ upTo }) =>
    Array.from({ length: upTo }, (_, i) => ({
      label: `row ${i + 1}`,
      run() {
        Utilities.sleep(30_000)
        const cell = SpreadsheetApp.getActiveSpreadsheet()
          .getSheets()[0]
          ?.getRange(i + 1, 1)
        cell?.setValue(`${cell.getValue()}x`)
      },
    })),
  finish: ({ upTo }) => ({ sentence: `${upTo} rows` }),
}

/** What a daily trigger would do: go on, or begin anew where that is wanted. */
export const run = (upTo?: number): Driven =>
  drive(counting, () => (upTo === undefined ? undefined : { lang: 'en', upTo }))
export const token = (): string | undefined => recall('job.counting')
export const lose = (): void => forget('job.counting')
