import { texts } from '../../../domain/values/text'
import type { AnswerOf } from '../../client'
import { useSay } from './language'

const say = texts('scoredMonth', {
  total: { en: 'Total pay', 'zh-CN': '合计应发' },
  people: { en: 'People scored', 'zh-CN': '已计分人数' },
  of: { en: '{done} of {all}', 'zh-CN': '{done} / {all}' },
  within: { en: 'within the budget of {budget:money}', 'zh-CN': '预算内({budget:money})' },
  above: {
    en: '{above:money} above the budget of {budget:money}',
    'zh-CN': '超出预算 {above:money}(预算 {budget:money})',
  },
  waiting: { en: 'Waiting: {names}', 'zh-CN': '待补:{names}' },
  at: { en: 'Scored {at} {by}', 'zh-CN': '计算于 {at} {by}' },
  money: { en: '{amount:money}', 'zh-CN': '{amount:money}' },
  grades: { en: 'Grades', 'zh-CN': '等级分布' },
})

type Month = AnswerOf<'monthState'>
interface Props extends Pick<Month, 'budget' | 'currency'> {
  readonly scored: NonNullable<Month['scored']>
}

/** What Results holds of a month, in one look. */
export function ScoredMonth({ scored, budget, currency }: Props) {
  const told = useSay()
  const { total, people, pending, grades, at, by } = scored
  const above = budget === null ? 0 : total - budget
  return (
    <div class="card stack">
      <div>
        <p class="small soft">
          {told(say.total)} {currency}
        </p>
        <p class="figure">{told(say.money, { amount: total })}</p>
        {budget !== null && (
          <p class={above > 0 ? 'chip stop' : 'chip fine'}>
            {told(above > 0 ? say.above : say.within, { above, budget })}
          </p>
        )}
      </div>
      <dl class="pairs">
        <dt>{told(say.people)}</dt>
        <dd>{told(say.of, { done: people - pending.length, all: people })}</dd>
      </dl>
      {grades.length > 0 && (
        <ul class="row wrap" aria-label={told(say.grades)}>
          {grades.map(({ grade, count }) => (
            <li key={grade} class="chip blue">
              {grade} × {count}
            </li>
          ))}
        </ul>
      )}
      {pending.length > 0 && (
        <p class="small break" dir="auto">
          {told(say.waiting, { names: pending.length > 8 ? [...pending.slice(0, 8), '…'] : pending })}
        </p>
      )}
      <p class="small soft break">{told(say.at, { at, by })}</p>
    </div>
  )
}
