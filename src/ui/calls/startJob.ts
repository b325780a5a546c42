import * as z from 'zod/mini'
import { start } from '../../jobs/workbook/job'
import { checked, defineCall } from '../call'
import { longJob } from '../longJobs'

export const startJob = defineCall({
  name: 'startJob',
  about: {
    en: 'Begins a long job; its token goes to stepJob until no further one comes back',
    'zh-CN': '开始一项任务;把令牌交给 stepJob,直到不再返回新的令牌',
  },
  request: () => z.looseObject({ job: z.string() }),
  run({ job: id, ...request }) {
    const job = longJob(id)
    return { token: start(job, checked(job.request, request)) }
  },
})
