// npm run check: every rule of the house, one line each; all failures, not only the first.
import { join } from 'node:path'
import { checkAll } from './gates/all'

if (!(await checkAll(join(import.meta.dirname, '..')))) process.exit(1)
