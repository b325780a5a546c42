import * as z from 'zod/mini'
import { readWhy } from '../../jobs/results/readWhy'
import { defineCall } from '../call'
import { chosenRow } from '../selection/chosenRow'

export const explainPerson = defineCall({
  name: 'explainPerson',
  about: {
    en: 'How somebody’s month came about; without a person that of the selected row',
    'zh-CN': '某人某月的结果是怎么来的;不指定人员时取所选行',
  },
  request: () => z.strictObject({ period: z.optional(z.string()), person: z.optional(z.string()) }),
  run({ period, person }) {
    if (person !== undefined) return readWhy({ period, person })
    const row = chosenRow()
    return readWhy({ period: period ?? row.month, person: row.who })
  },
})
