import { month } from '../../domain/values/field'
import { texts } from '../../domain/values/text'

const say = texts('table.inForce', {
  fromMonth: { en: 'From month', 'zh-CN': '起用月份' },
  fromMonthNote: { en: 'First month this row holds; blank = always', 'zh-CN': '本行从哪个月起有效;不填则一直有效' },
  toMonth: { en: 'To month', 'zh-CN': '截止月份' },
  toMonthNote: { en: 'Last month this row holds; blank = no end', 'zh-CN': '本行有效的最后一个月;不填则不截止' },
})

/** The columns of every rule table that tell from which month to which a row is in force. */
export const monthsInForce = {
  fromMonth: { header: say.fromMonth, note: say.fromMonthNote, field: month(), folded: true, width: 90 },
  toMonth: {
    header: say.toMonth,
    note: say.toMonthNote,
    field: month(),
    folded: true,
    width: 90,
    also: ['停用月份'],
  },
}
