import * as z from 'zod/mini'
import { step } from '../../jobs/job'
import { longJob } from '../../jobs/longJobs'
import { checked, defineCall } from '../call'

const ticket = () =>
  z.strictObject({ job: z.string(), at: z.number().check(z.int(), z.nonnegative()), request: z.unknown() })

export const stepJob = defineCall({
  name: 'stepJob',
  about: { en: 'Runs one step of a long job', 'zh-CN': '执行任务的下一步' },
  request: () => z.unknown(),
  run(token) {
    const { job: id, at, request } = checked(ticket, parsed(token))
    const job = longJob(id)
    return step(job, { job: id, at, request: checked(job.request, request) })
  },
})

function parsed(token: unknown): unknown {
  try {
    return JSON.parse(String(token))
  } catch {
    return undefined
  }
}
