import { texts } from '../domain/values/text'
import { planTargets } from '../jobs/plan/planTargets'
import { replanTargets } from '../jobs/plan/replanTargets'
import { scoreInSteps } from '../jobs/scoring/scoreInSteps'
import { installTemplate } from '../jobs/setup/installTemplate'
import { mailStatements } from '../jobs/statements/mailStatements'
import type { OfferedJob } from '../jobs/workbook/job'
import { Refusal } from '../platform/refusal'

const say = texts('longJobs', {
  unknown: { en: 'There is no job “{found}”. There are: {accepted}.', 'zh-CN': '没有任务“{found}”。可选:{accepted}。' },
})

/** Every job that is done in steps, for whoever drives it: a sidebar, the command line, a trigger. */
const longJobs: readonly OfferedJob[] = [installTemplate, mailStatements, planTargets, replanTargets, scoreInSteps]

export function longJob(id: string): OfferedJob {
  const found = longJobs.find(job => job.id === id)
  if (!found) throw new Refusal(say.unknown, { found: id, accepted: longJobs.map(job => job.id) })
  return found
}
