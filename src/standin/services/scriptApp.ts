import { isZone } from '../model/zone'
import { refuse } from '../refusals'
import { defineClass, defineService, type Env } from '../runtime/define'
import { type EnumValue, enumValue, handle, type TriggerDraft } from '../runtime/handle'
import { hasScope } from '../runtime/permission'

const MAX_TRIGGERS = 20

const draft = (handler: string, event: string, source: string): TriggerDraft => ({
  handler,
  event,
  source,
  schedule: {},
})
const schedule =
  (key: string) =>
  (self: TriggerDraft, [value]: [number | EnumValue]) => {
    self.schedule[key] = typeof value === 'number' ? value : value.name
    return self
  }

const create = (self: TriggerDraft, _args: never, { state }: Env) => {
  const mine = state.triggers.filter(trigger => trigger.owner === state.user.email)
  if (mine.length >= MAX_TRIGGERS) throw refuse('tooManyTriggers')
  const id = String(state.triggers.reduce((last, trigger) => Math.max(last, Number(trigger.id)), 1000) + 1)
  state.triggers.push({ id, owner: state.user.email, since: state.now, ...self })
  return handle('Trigger', { id })
}

const triggerOf = ({ id }: { id: string }, { state }: Env) => state.triggers.find(trigger => trigger.id === id)

const clockTriggerBuilder = defineClass('ClockTriggerBuilder', {
  handles: {
    ...Object.fromEntries(
      [
        'everyMinutes',
        'everyHours',
        'everyDays',
        'everyWeeks',
        'onWeekDay',
        'onMonthDay',
        'atHour',
        'nearMinute',
        'after',
      ].map(name => [name, schedule(name)]),
    ),
    at: (self, [date]: [Date]) => {
      self.schedule.at = date.getTime()
      return self
    },
    inTimezone: (self, [zone]: [string]) => {
      if (!isZone(zone)) throw refuse('zone', zone)
      self.schedule.inTimezone = zone
      return self
    },
  },
  writes: { create },
})

const onEvent = (event: string) => (self: TriggerDraft) => Object.assign(self, { event })
const spreadsheetTriggerBuilder = defineClass('SpreadsheetTriggerBuilder', {
  handles: {
    onOpen: onEvent('ON_OPEN'),
    onEdit: onEvent('ON_EDIT'),
    onChange: onEvent('ON_CHANGE'),
    onFormSubmit: onEvent('ON_FORM_SUBMIT'),
  },
  writes: { create },
})

const triggerBuilder = defineClass('TriggerBuilder', {
  handles: {
    forSpreadsheet: ({ handler }) => handle('SpreadsheetTriggerBuilder', draft(handler, 'ON_OPEN', 'SPREADSHEETS')),
    timeBased: ({ handler }) => handle('ClockTriggerBuilder', draft(handler, 'CLOCK', 'CLOCK')),
  },
})

const trigger = defineClass('Trigger', {
  handles: {
    getEventType: (self, _args, env) => enumValue('EventType', triggerOf(self, env)?.event ?? 'CLOCK'),
    getHandlerFunction: (self, _args, env) => triggerOf(self, env)?.handler ?? '',
    getTriggerSource: (self, _args, env) => enumValue('TriggerSource', triggerOf(self, env)?.source ?? 'CLOCK'),
    getUniqueId: ({ id }) => id,
  },
})

const mine = ({ state }: Env) =>
  state.triggers.filter(known => known.owner === state.user.email).map(({ id }) => handle('Trigger', { id }))

const scriptApp = defineService('ScriptApp', {
  handles: {
    getAuthorizationInfo: (_self, [, scopes]: [EnumValue, string[]?], { state }) =>
      handle('AuthorizationInfo', { scopes: scopes ?? state.manifest.oauthScopes ?? [] }),
    getScriptId: (_self, _args, { state }) => `script-of-${state.book.id}`,
    newTrigger: (_self, [handler]: [string]) => handle('TriggerBuilder', { handler }),
    requireScopes: (_self, [, scopes]: [EnumValue, string[]], { state }) => {
      const missing = scopes.filter(scope => !hasScope(state, scope))
      if (missing.length > 0) throw refuse('scope', 'ScriptApp.requireScopes', missing.join(' '))
    },
  },
  reads: {
    getProjectTriggers: (_self, _args, env) => mine(env),
    getUserTriggers: (_self, _args, env) => mine(env),
  },
  writes: {
    deleteTrigger: (_self, [gone]: [{ id: string }], { state }) => {
      state.triggers = state.triggers.filter(known => known.id !== gone.id)
    },
  },
})

/** Triggers, their builders and ScriptApp. */
export const triggerClasses = [clockTriggerBuilder, spreadsheetTriggerBuilder, triggerBuilder, trigger, scriptApp]
