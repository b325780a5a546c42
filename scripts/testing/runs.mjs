import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The runs of the tests: which tests are in one by their tag, and which files by their text. A file with
 * `@module-tag rest` in its head is in the rest; one that uses `eachLanguage`, or gives some of its tests the tag, is
 * in both.
 * @type {Readonly<Record<string, { filter?: string, has: (text: string) => boolean }>>}
 */
export const RUNS = {
  quick: { filter: '!rest', has: text => !isRest(text) },
  rest: { filter: 'rest', has: text => isRest(text) || isInBoth(text) },
  all: { has: () => true },
}

/** @param {string} text */
const isRest = text => /^\/\/ @module-tag rest$/m.test(text)
/** @param {string} text */
const isInBoth = text => /eachLanguage|tags: \['rest'\]/.test(text)

/** @param {string} root */
const testFiles = root =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => ({ file: join('test', file), text: readFileSync(join(root, 'test', file), 'utf8') }))

/**
 * The test files that are not in a run, by their paths from the root.
 * @param {string} root
 * @param {string} run
 */
export const filesLeftOut = (root, run) =>
  testFiles(root)
    .filter(({ text }) => !RUNS[run]?.has(text))
    .map(({ file }) => file)

/**
 * What the quick run leaves to the rest.
 * @param {string} root
 */
export const adds = root => {
  const texts = testFiles(root).map(({ text }) => text)
  const [rest, both] = [isRest, isInBoth].map(is => texts.filter(is).length)
  return `npm run test:all adds ${rest} files (every template, the browser, LibreOffice, interrupted jobs) and the second language and other zones of ${both} others.`
}
