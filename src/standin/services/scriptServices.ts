import { dailyQuota } from '../quota'
import { refuse } from '../refusals'
import { defineClass, defineService, type Env } from '../runtime/define'
import { enumValue, handle } from '../runtime/handle'
import { hasScope } from '../runtime/permission'
import type { Mail, WorldState } from '../state'

const emailSeen = ({ state, mode }: Env) =>
  mode === 'FULL' && hasScope(state, 'userinfo.email') ? state.user.email : ''
const who = (_self: object, _args: never, env: Env) => handle('User', { email: emailSeen(env) })

const session = defineService('Session', {
  handles: {
    getActiveUser: who,
    getActiveUserLocale: (_self, _args, { state }) => state.user.locale,
    getEffectiveUser: who,
    getScriptTimeZone: (_self, _args, { state }) => state.scriptTimeZone,
    getTemporaryActiveUserKey: (_self, _args, { state }) => `key of ${state.user.email}`,
  },
})

/** Texts as they are, everything else as JSON. A first text with placeholders (`%s`, `%d`) takes the parts after it. */
const logged = ([first, ...rest]: readonly unknown[]): string => {
  const left = [...rest]
  const filled = textOf(first).replace(/%[sdifjo]/g, hole => (left.length > 0 ? textOf(left.shift()) : hole))
  return [filled, ...left.map(textOf)].join(' ')
}
const textOf = (part: unknown): string =>
  typeof part === 'object' && part !== null && !(part instanceof Error) ? JSON.stringify(part) : String(part)

const log = (_self: object, parts: unknown[], { state }: Env) => {
  state.log.push(logged(parts))
}
const logger = defineService('Logger', {
  handles: {
    clear: (_self, _args, { state }) => {
      state.log.length = 0
    },
    getLog: (_self, _args, { state }) => state.log.join('\n'),
    log: (self, parts: unknown[], env) => {
      log(self, parts, env)
      return self
    },
  },
})
const consoleService = defineService('console', {
  handles: { error: log, info: log, log, time: () => undefined, timeEnd: () => undefined, warn: log },
})

type Options = Partial<Record<'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'htmlBody' | 'name' | 'replyTo', unknown>>
const mailFrom = (args: readonly unknown[]): Options => {
  if (args.length === 1) return args[0] as Options
  const [to, subject, body, options] = args
  return args.length === 4 && typeof options === 'string'
    ? { to, replyTo: subject, subject: body, body: options }
    : { ...(options as Options | undefined), to, subject, body }
}

const quotaOf = (state: WorldState) => dailyQuota(state, `mail ${state.user.email}`, state.mailQuota)

const send = (_self: object, args: unknown[], { state }: Env) => {
  const given = mailFrom(args)
  const text = (key: keyof Options) => String(given[key] ?? '')
  const recipients = `${text('to')},${text('cc')},${text('bcc')}`.split(',').filter(part => part.trim() !== '')
  if (recipients.length === 0) throw refuse('mailRecipients')
  const quota = quotaOf(state)
  if (recipients.length > quota.left) throw refuse('tooManyTimes', 'email')
  quota.use(recipients.length)
  const mail: Mail = {
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    name: text('name'),
    replyTo: text('replyTo'),
    at: new Date(state.now),
  }
  state.mailbox.push(mail)
}

const mailApp = defineService('MailApp', {
  reads: { getRemainingDailyQuota: (_self, _args, { state }) => quotaOf(state).left },
  writes: { sendEmail: send },
})

const authorizationInfo = defineClass('AuthorizationInfo', {
  handles: {
    getAuthorizationStatus: ({ scopes }, _args, { state }) =>
      enumValue('AuthorizationStatus', scopes.every(scope => hasScope(state, scope)) ? 'NOT_REQUIRED' : 'REQUIRED'),
    getAuthorizationUrl: () => 'https://accounts.google.com/o/oauth2/auth',
  },
})

/** Session, locks and what else a script asks of its surroundings. */
export const scriptClasses = [session, logger, consoleService, mailApp, authorizationInfo]
