// Written by npm run index from the listing of this folder.
import { arithmetic } from './arithmetic'
import { arrays } from './arrays'
import { counting } from './counting'
import { dates } from './dates'
import { finance } from './finance'
import { further } from './further'
import { information } from './information'
import { lambdas } from './lambdas'
import { logic } from './logic'
import { lookups } from './lookups'
import { mathematics } from './mathematics'
import { operators } from './operators'
import { patterns } from './patterns'
import { queries } from './queries'
import { shown } from './shown'
import { statistics } from './statistics'
import { wordings } from './wordings'
import { workdays } from './workdays'

export const functions = {
  arithmetic,
  arrays,
  counting,
  dates,
  finance,
  further,
  information,
  lambdas,
  logic,
  lookups,
  mathematics,
  operators,
  patterns,
  queries,
  shown,
  statistics,
  wordings,
  workdays,
}
export type FunctionGroup = keyof typeof functions
