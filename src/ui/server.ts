import * as z from 'zod/mini'
import { templates } from '../../templates'
import { texts, type Wording } from '../domain/text'
import { type Checked, checkWorkbook } from '../jobs/checkWorkbook'
import { type Closing, closeMonth } from '../jobs/closeMonth'
import { installTemplate } from '../jobs/installTemplate'
import { type Outcome, type Progress, start, step } from '../jobs/job'
import { type ResultTables, readResults } from '../jobs/readResults'
import { switchMonthlyRun } from '../jobs/switchMonthlyRun'
import { Refusal } from '../platform/refusal'
import { answering } from './entry'

const say = texts('server', {
  request: { en: 'This request cannot be read: {found}.', 'zh-CN': '无法识别该请求:{found}。' },
  template: {
    en: 'There is no template “{found}”. There are: {accepted}.',
    'zh-CN': '没有模板“{found}”。可选:{accepted}。',
  },
})

const install = () => ({
  template: z.string(),
  lang: z.enum(['en', 'zh-CN']),
  blank: z.optional(z.boolean()),
  today: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
})
const jobRequest = () => z.strictObject({ job: z.literal('installTemplate'), ...install() })
const ticket = () =>
  z.strictObject({
    job: z.literal('installTemplate'),
    at: z.number().check(z.int(), z.nonnegative()),
    request: z.strictObject({ ...install(), blank: z.boolean(), today: z.string(), fileId: z.string() }),
  })

const periodRequest = () => z.strictObject({ period: z.string() })

/** What comes from outside, checked; the schema is built on its first use. */
function checked<S extends z.ZodMiniType>(schema: () => S, given: unknown): z.infer<S> {
  const read = schema().safeParse(given)
  if (read.success) return read.data
  const found = read.error.issues.map(({ path }) => path.join('.') || '?')
  throw new Refusal(say.request, { found: [...new Set(found)] })
}

/** Begins a long job; its token goes to `stepJob` until no further one comes back. */
export const startJob = answering((request: unknown): { readonly token: string } => {
  const { template, lang, blank = false, today = '' } = checked(jobRequest, request)
  const ids = Object.values(templates).map(({ id }) => id)
  if (!ids.some(id => id === template)) throw new Refusal(say.template, { found: template, accepted: ids })
  return { token: start(installTemplate, { template, lang, blank, today, fileId: '' }) }
})

/** Runs one step of a long job. */
export const stepJob = answering((token: unknown): Progress => {
  const { at, request } = checked(ticket, parsed(token))
  return step(installTemplate, { job: installTemplate.id, at, request })
})

function parsed(token: unknown): unknown {
  try {
    return JSON.parse(String(token))
  } catch {
    return undefined
  }
}

interface Listed {
  readonly id: string
  readonly name: Wording
  readonly about: Wording
}

/** What can be installed. */
export const listTemplates = answering((): Listed[] =>
  Object.values(templates).map(({ id, name, about }) => ({ id, name, about })),
)

/** Scores a month and writes its result sheets. */
export const scorePeriod = answering((request: unknown): Closing => closeMonth(checked(periodRequest, request)))

const switchRequest = () => z.strictObject({ on: z.boolean() })

/** Switches the daily trigger of this person on or off. */
export const monthlyRun = answering((request: unknown): Outcome => switchMonthlyRun(checked(switchRequest, request)))

/** Lists what needs mending in all months that hold figures. */
export const checkData = answering((): Checked => checkWorkbook())

/** The result sheets of a period as records by column id, and Checks. */
export const resultTables = answering((request: unknown): ResultTables => readResults(checked(periodRequest, request)))
