import * as z from 'zod/mini'
import { stepsFor } from '../../jobs/workbook/job'
import { checked, defineCall } from '../call'
import { longJob } from '../longJobs'

const ticket = () =>
  z.strictObject({ job: z.string(), at: z.number().check(z.int(), z.nonnegative()), request: z.unknown() })

/** Long enough for a few calls to do it all, short enough for somebody who watches to see it go on. */
const LONGEST = 20_000

export const stepJob = defineCall({
  name: 'stepJob',
  about: { en: 'Goes on with a long job for some seconds', 'zh-CN': '继续执行任务(每次约 20 秒)' },
  request: () => z.unknown(),
  run(token) {
    const { job: id, at, request } = checked(ticket, parsed(token))
    const job = longJob(id)
    return stepsFor(job, { job: id, at, request: checked(job.request, request) }, LONGEST)
  },
})

function parsed(token: unknown): unknown {
  try {
    return JSON.parse(String(token))
  } catch {
    return undefined
  }
}
