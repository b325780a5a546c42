import { type Field, period } from '../../domain/values/field'
import { fieldProblems } from '../../domain/values/fieldProblems'

/** A period with its year: a formula knows no today to guess it from. */
export const datedPeriod: Field<string> = {
  read: (cell, setting) => {
    const read = period().read(cell, setting)
    return 'wrong' in read || !read.remark ? read : { wrong: fieldProblems.period, with: read.with ?? {} }
  },
}
