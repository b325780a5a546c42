import { why } from '../values/explain'
import { texts } from '../values/text'
import { type PayLine, paySource } from './kind'

const say = texts('adjustment', {
  reason: { en: '{reason}', 'zh-CN': '{reason}' },
})

/** Money given or taken beside the rules. */
export const adjustment = paySource({
  id: 'adjustment',
  place: 7,
  isBonus: false,
  lines: ({ adjustmentsOf }, { presence: { person } }) =>
    adjustmentsOf(person.name)
      .filter(({ kind }) => kind === 'money')
      .map(({ amount, date, reason }): PayLine => {
        return { person: person.name, kind: 'adjustment', amount, date, why: why(say.reason, { reason }) }
      }),
})
