import { expect, test } from 'vitest'
import { refusal, result, scripted } from './scripted'

test('properties are texts, kept from run to run, with a limit', () => {
  const world = scripted(
    "const p = PropertiesService.getDocumentProperties(); const old = p.getProperty('n'); p.setProperty('n', 5); return old",
  )
  expect([world.call('go'), world.call('go')]).toEqual([null, '5'])
  expect(refusal("PropertiesService.getScriptProperties().setProperty('x', 'y'.repeat(9300))")).toBe(
    'Argument too large: value',
  )
})

test('the cache forgets when its time is over', () => {
  const world = scripted("const c = CacheService.getScriptCache(); if (a) c.put('k', 'v', 60); return c.get('k')")
  expect([world.call('go', true), world.call('go')]).toEqual(['v', 'v'])
  world.advanceTo('2026-04-02T01:01:01Z')
  expect(world.call('go')).toBe(null)
})

test('a lock held by another is waited for, then refused', () => {
  const world = scripted(
    'const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000); if (a) lock.waitLock(5000); return [got, lock.hasLock()]',
  )
  expect(world.call('go')).toEqual([true, true])
  world.state.lockHeldElsewhere = true
  expect(world.call('go')).toEqual([false, false])
  expect(() => world.call('go', true)).toThrow('Lock timeout: another process was holding the lock for too long.')
})

test('dates are formatted by Java’s letters in any zone', () => {
  expect(
    result(
      "return Utilities.formatDate(new Date(0), 'America/New_York', \"yyyy-MM-dd'T'HH:mm:ssXXX EEE MMM d, h:mm a\")",
    ),
  ).toBe('1969-12-31T19:00:00-05:00 Wed Dec 31, 7:00 PM')
})

test('digests are signed bytes', () => {
  expect(result("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)")).toEqual([
    -70, 120, 22, -65,
  ])
  expect(
    result("return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '绩效'))"),
  ).toMatch(/^[\w+/]{22}==$/)
})
