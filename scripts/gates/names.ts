import { filesBelow } from '../build/files'
import type { Gate } from './gate'

const EMPTY_NAME = /^(utils?|helpers?|managers?)$|(Utils?|Helpers?|Manager)$/i

/** A name that says nothing is a place where anything goes. */
export const names: Gate = async root => ({
  failures: ['src', 'templates', 'scripts', 'test']
    .flatMap(folder => filesBelow(root, folder))
    .filter(path => path.split('/').some(part => EMPTY_NAME.test(part.replace(/\..*$/, ''))))
    .map(path => `${path}: name it after what it holds`),
})
