import type { GradeRow } from '../records/month'
import { inForce } from '../values/versions'
import { idOf, type Lever, type LeverKind } from './kind'

const COLUMNS = [
  { column: 'from', unit: 'points' },
  { column: 'coefficient', unit: 'factor' },
  { column: 'bonus', unit: 'money' },
] as const

/** Edges, coefficients and bonuses of grades; a number that is blank is no lever. */
export const gradeLevers: LeverKind = {
  list: ({ grades, month }) =>
    grades.flatMap((row, at) =>
      COLUMNS.flatMap(({ column, unit }): Lever[] => {
        const value = row[column]
        if (value === undefined || !inForce(row, month)) return []
        const id = idOf('grades', at, column)
        return [{ id, kind: 'grades', group: row.plan ?? '', row: row.grade, column, unit, value }]
      }),
    ),
  turn: (input, values) => ({
    ...input,
    grades: input.grades.map((row, at): GradeRow => {
      const number = (column: 'from' | 'coefficient' | 'bonus') => values.get(idOf('grades', at, column)) ?? row[column]
      return { ...row, from: number('from'), coefficient: number('coefficient'), bonus: number('bonus') }
    }),
  }),
}
