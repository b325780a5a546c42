import { refuse } from '../refusals'
import { defineClass, defineService, type Env } from '../runtime/define'
import { handle, type Store } from '../runtime/handle'
import type { WorldState } from '../state'

const userStore = ({ user }: WorldState) => `user ${user.email}`

const storeOf = ({ name }: Store, { state }: Env): Map<string, string> => {
  const store = state.properties.get(name) ?? new Map<string, string>()
  state.properties.set(name, store)
  return store
}

const MAX_VALUE = 9 * 1024
const MAX_STORE = 500 * 1024
const utf8 = new TextEncoder()
const bytes = (text: string) => utf8.encode(text).length

const setProperty = (store: Map<string, string>, key: string, value: unknown) => {
  const text = String(value)
  if (bytes(text) > MAX_VALUE) throw refuse('tooLarge')
  const others = [...store].reduce((sum, [name, known]) => (name === key ? sum : sum + bytes(name) + bytes(known)), 0)
  if (others + bytes(key) + bytes(text) > MAX_STORE) throw refuse('tooLarge')
  store.set(key, text)
}

const properties = defineClass('Properties', {
  reads: {
    getKeys: (self, _args, env) => [...storeOf(self, env).keys()],
    getProperties: (self, _args, env) => Object.fromEntries(storeOf(self, env)),
    getProperty: (self, [key]: [string], env) => storeOf(self, env).get(String(key)) ?? null,
  },
  writes: {
    deleteAllProperties: (self, _args, env) => {
      storeOf(self, env).clear()
      return self
    },
    deleteProperty: (self, [key]: [string], env) => {
      storeOf(self, env).delete(String(key))
      return self
    },
    setProperties: (self, [values, deleteOthers = false]: [Record<string, unknown>, boolean?], env) => {
      const store = storeOf(self, env)
      if (deleteOthers) store.clear()
      for (const [key, value] of Object.entries(values)) setProperty(store, key, value)
      return self
    },
    setProperty: (self, [key, value]: [string, unknown], env) => {
      setProperty(storeOf(self, env), String(key), value)
      return self
    },
  },
})

const propertiesService = defineService('PropertiesService', {
  handles: {
    getDocumentProperties: (_self, _args, { state }) => handle('Properties', { name: `document ${state.book.id}` }),
    getScriptProperties: () => handle('Properties', { name: 'script' }),
    getUserProperties: (_self, _args, { state }) => handle('Properties', { name: userStore(state) }),
  },
})

const CACHE_SECONDS = 600
const MAX_CACHE_SECONDS = 21_600
const MAX_CACHED = 102_400
const MAX_ITEMS = 1000
const DROPPED = 100

const cacheOf = ({ name }: Store, { state }: Env) => {
  const cache = state.cache.get(name) ?? new Map()
  state.cache.set(name, cache)
  return cache
}
const cached = (self: Store, key: string, env: Env) => {
  const entry = cacheOf(self, env).get(key)
  return entry && entry.until > env.state.now ? entry.value : null
}
const putCached = (
  self: Store,
  [key, value, seconds = CACHE_SECONDS]: [string, unknown, (number | undefined)?],
  env: Env,
) => {
  if (!key || key.length > 250) throw refuse('badKey')
  const text = String(value)
  if (bytes(text) > MAX_CACHED) throw refuse('tooLarge')
  const cache = cacheOf(self, env)
  if (cache.size >= MAX_ITEMS && !cache.has(key))
    for (const old of [...cache.keys()].slice(0, DROPPED)) cache.delete(old)
  cache.set(key, { value: text, until: env.state.now + Math.min(seconds, MAX_CACHE_SECONDS) * 1000 })
}

const cache = defineClass('Cache', {
  reads: {
    get: (self, [key]: [string], env) => cached(self, key, env),
    getAll: (self, [keys]: [string[]], env) =>
      Object.fromEntries(keys.map(key => [key, cached(self, key, env)]).filter(([, value]) => value !== null)),
  },
  writes: {
    put: putCached,
    putAll: (self, [values, seconds]: [Record<string, unknown>, number?], env) => {
      for (const [key, value] of Object.entries(values)) putCached(self, [key, value, seconds], env)
    },
    remove: (self, [key]: [string], env) => {
      cacheOf(self, env).delete(key)
    },
    removeAll: (self, [keys]: [string[]], env) => {
      for (const key of keys) cacheOf(self, env).delete(key)
    },
  },
})

const cacheService = defineService('CacheService', {
  handles: {
    getDocumentCache: (_self, _args, { state }) => handle('Cache', { name: `document ${state.book.id}` }),
    getScriptCache: () => handle('Cache', { name: 'script' }),
    getUserCache: (_self, _args, { state }) => handle('Cache', { name: userStore(state) }),
  },
})

const take = ({ name }: Store, { state, locks }: Env) => {
  if (state.lockHeldElsewhere) return false
  locks.add(name)
  return true
}

const lock = defineClass('Lock', {
  reads: {
    hasLock: ({ name }, _args, { locks }) => locks.has(name),
  },
  writes: {
    releaseLock: ({ name }, _args, { locks }) => {
      locks.delete(name)
    },
    tryLock: (self, [ms]: [number], env) => {
      const taken = take(self, env)
      if (!taken) env.spend(ms)
      return taken
    },
    waitLock: (self, [ms]: [number], env) => {
      if (take(self, env)) return
      env.spend(ms)
      throw refuse('lockTimeout')
    },
  },
})

const lockService = defineService('LockService', {
  handles: {
    getDocumentLock: () => handle('Lock', { name: 'document' }),
    getScriptLock: () => handle('Lock', { name: 'script' }),
    getUserLock: () => handle('Lock', { name: 'user' }),
  },
})

/** Properties and caches, with Google's limits of size and number. */
export const storageClasses = [properties, propertiesService, cache, cacheService, lock, lockService]
