import { choice, day, money, name, number, text, typed, yesNo } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { customerKinds } from './choices'

const say = texts('table.deals', {
  table: { en: 'Deals', 'zh-CN': '成交明细' },
  date: { en: 'Date', 'zh-CN': '日期' },
  dateNote: { en: 'Day it was signed, invoiced, paid or refunded', 'zh-CN': '签约、开票、到账或退款的日期' },
  customer: { en: 'Customer', 'zh-CN': '客户' },
  customerNote: { en: 'The company’s name', 'zh-CN': '填公司名称' },
  amount: { en: 'Amount', 'zh-CN': '金额' },
  amountNote: {
    en: 'The whole sum, also when several people share it',
    'zh-CN': '填整笔金额,几个人分也填整笔',
  },
  person: { en: 'Person', 'zh-CN': '负责人' },
  personNote: {
    en: 'One name, or shares such as: Amy Lee 60% Tom Reed 40%',
    'zh-CN': '一个人名;几人分成写:张三 60% 李四 40%',
  },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: { en: 'Booked, invoiced, cash or refund; blank = booked', 'zh-CN': '签约、开票、回款或退款;不填按签约' },
  note: { en: 'Note', 'zh-CN': '备注' },
  noteNote: { en: 'Anything you want to remember', 'zh-CN': '想记什么都可以' },
  dealNo: { en: 'Deal no.', 'zh-CN': '单号' },
  dealNoNote: {
    en: 'Your contract number; the same one on its invoices and cash',
    'zh-CN': '合同或订单号;同一单的开票、回款写同一个号',
  },
  share: { en: 'Share', 'zh-CN': '分成' },
  shareNote: {
    en: 'With one row per person: this person’s part; blank = all of it',
    'zh-CN': '一人一行时填此人占多少;不填则全归此人',
  },
  reverses: { en: 'Reverses', 'zh-CN': '冲销单号' },
  reversesNote: { en: 'For a refund: the number of the deal taken back', 'zh-CN': '退款时填被冲销的单号' },
  overlay: { en: 'Overlay', 'zh-CN': '协同计' },
  overlayNote: {
    en: 'Yes for somebody credited on top, outside the 100 %',
    'zh-CN': '在 100% 之外另计业绩的协同人选“是”',
  },
  product: { en: 'Product', 'zh-CN': '产品' },
  productNote: { en: 'Only needed when commission differs by product', 'zh-CN': '不同产品提成不同时才需要填' },
  customerKind: { en: 'Customer kind', 'zh-CN': '客户类型' },
  customerKindNote: {
    en: 'New, existing or renewal; new ones are counted',
    'zh-CN': '新客户、老客户或续约;新客户数据此统计',
  },
  units: { en: 'Units', 'zh-CN': '数量' },
  unitsNote: { en: 'How many pieces or licences', 'zh-CN': '卖出多少件、多少套' },
  cost: { en: 'Cost', 'zh-CN': '成本' },
  costNote: { en: 'Only needed when margin is paid on', 'zh-CN': '按毛利提成时才需要填' },
  termMonths: { en: 'Term in months', 'zh-CN': '合同月数' },
  termMonthsNote: { en: 'Such as 12; needed if cancelled early', 'zh-CN': '例如 12;提前解约时要用' },
  cancelledOn: { en: 'Cancelled on', 'zh-CN': '解约日期' },
  cancelledOnNote: { en: 'Last day of service, when cancelled early', 'zh-CN': '提前解约时填最后服务日' },
})

const kind = choice('dealKind', {
  booked: { en: 'booked', 'zh-CN': '签约', also: ['signed', 'won', '成交', '订单'] },
  invoiced: { en: 'invoiced', 'zh-CN': '开票', also: ['invoice'] },
  cash: { en: 'cash', 'zh-CN': '回款', also: ['paid', 'collected', '到账'] },
  refund: { en: 'refund', 'zh-CN': '退款', also: ['credit note', 'return', '退货', '冲红'] },
})

/** What was signed, invoiced, paid and taken back, and whose it is. */
export const deals = defineTable({
  id: 'deals',
  name: say.table,
  role: 'type',
  unreadable: 'leavesOut',
  key: [],
  who: 'person',
  when: 'date',
  frozenColumns: 1,
  columns: {
    date: { header: say.date, note: say.dateNote, field: day(), required: true, width: 95, also: ['成交日期'] },
    customer: {
      header: say.customer,
      note: say.customerNote,
      field: text(),
      width: 160,
      also: ['客户名称', 'Account'],
    },
    amount: {
      header: say.amount,
      note: say.amountNote,
      field: money(),
      required: true,
      width: 120,
      also: ['成交金额'],
    },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 150,
      also: ['Owner', 'Salesperson', '姓名', '销售员', '业务员'],
    },
    kind: { header: say.kind, note: say.kindNote, field: kind, width: 80, also: ['Type'] },
    note: { header: say.note, note: say.noteNote, field: text(), width: 180 },
    dealNo: {
      header: say.dealNo,
      note: say.dealNoNote,
      field: name(),
      folded: true,
      width: 110,
      also: ['合同号', '订单号'],
    },
    share: {
      header: say.share,
      note: say.shareNote,
      field: { ...typed(), sharesUpTo: 1 },
      folded: true,
      width: 70,
      also: ['Split', '分成比例'],
    },
    reverses: { header: say.reverses, note: say.reversesNote, field: name(), folded: true, width: 110 },
    overlay: { header: say.overlay, note: say.overlayNote, field: yesNo(), folded: true, width: 70 },
    product: { header: say.product, note: say.productNote, field: name(), folded: true, width: 110 },
    customerKind: {
      header: say.customerKind,
      note: say.customerKindNote,
      field: customerKinds,
      folded: true,
      width: 100,
    },
    units: { header: say.units, note: say.unitsNote, field: number({ format: '#,##0' }), folded: true, width: 70 },
    cost: { header: say.cost, note: say.costNote, field: money(), folded: true, width: 110 },
    termMonths: {
      header: say.termMonths,
      note: say.termMonthsNote,
      field: number({ min: 1, format: '0' }),
      folded: true,
      width: 90,
    },
    cancelledOn: { header: say.cancelledOn, note: say.cancelledOnNote, field: day(), folded: true, width: 100 },
  },
})
