import type { Day } from '../../domain/values/day'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { placeOf, type Reads } from '../reading/reads'

const found = problems('talks', {
  overdue: {
    severity: 'look',
    what: {
      en: 'the action of {person} from the talk on {period} was due on {due}: {action}',
      'zh-CN': '{person} 在 {period} 面谈定下的事项应于 {due} 完成:{action}',
    },
    mend: { en: 'Fill in the day it was done, or a new date.', 'zh-CN': '请填完成日期,或改期限。' },
  },
})

/** Actions agreed in talks that are overdue. */
export function talkProblems({ interviews }: Reads, today: Day): Issue[] {
  if (!interviews) return []
  const late = interviews.rows.filter(row => row.due !== undefined && row.due < today && row.done === undefined)
  return late.map(row => {
    const { person, period, due, actions: action = '' } = row
    return issue(found.overdue, { person, period, due, action }, { place: placeOf(interviews, row, 'due') })
  })
}
