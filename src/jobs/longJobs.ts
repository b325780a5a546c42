import { texts } from '../domain/text'
import { Refusal } from '../platform/refusal'
import { installTemplate } from './installTemplate'
import type { OfferedJob } from './job'
import { planTargets } from './plan/planTargets'
import { replanTargets } from './plan/replanTargets'
import { scoreInSteps } from './scoreInSteps'
import { mailStatements } from './statements/mailStatements'

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
