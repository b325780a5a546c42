import { choice, money, month, name } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.draws', {
  table: { en: 'Draws', 'zh-CN': '预支' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  amount: { en: 'Amount', 'zh-CN': '金额' },
  amountNote: { en: 'What a full month pays at least; by active days', 'zh-CN': '每个整月至少发多少;不满月按在岗天数' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: {
    en: 'Recoverable: what is advanced is owed; non-recoverable: a guarantee',
    'zh-CN': '可追回:预支的以后扣回;保底:不用还',
  },
  from: { en: 'From', 'zh-CN': '起始月份' },
  fromNote: { en: 'First month of the draw', 'zh-CN': '从哪个月开始' },
  to: { en: 'To', 'zh-CN': '截止月份' },
  toNote: { en: 'Last month of the draw; blank = no end', 'zh-CN': '最后一个月;不填则不截止' },
})

const kind = choice('drawKind', {
  recoverable: { en: 'recoverable', 'zh-CN': '可追回', also: ['预支', '可追回预支'] },
  nonRecoverable: {
    en: 'non-recoverable',
    'zh-CN': '保底',
    also: ['guarantee', 'nonrecoverable', '保底预支', '不追回'],
  },
})

/** What some people are paid at least in a month. */
export const draws = defineTable({
  id: 'draws',
  name: say.table,
  role: 'type',
  unreadable: 'leavesOut',
  key: [],
  who: 'person',
  columns: {
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Name'],
    },
    amount: { header: say.amount, note: say.amountNote, field: money({ min: 0 }), required: true, width: 110 },
    kind: { header: say.kind, note: say.kindNote, field: kind, required: true, width: 120, also: ['Type'] },
    fromMonth: {
      header: say.from,
      note: say.fromNote,
      field: month(),
      required: true,
      width: 90,
      also: ['From month', '起用月份'],
    },
    toMonth: { header: say.to, note: say.toNote, field: month(), width: 90, also: ['To month', '停用月份'] },
  },
})
