import { name, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.replaced', {
  table: { en: 'Last replaced', 'zh-CN': '上次结果' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The period that was scored last', 'zh-CN': '最近一次计算的周期' },
  of: { en: 'Tab', 'zh-CN': '表' },
  ofNote: { en: 'Where the rows stood', 'zh-CN': '这些行原来所在的表' },
  no: { en: 'No.', 'zh-CN': '序号' },
  noNote: { en: 'A long text is kept in pieces', 'zh-CN': '长文本分段保存' },
  text: { en: 'Text', 'zh-CN': '内容' },
  textNote: {
    en: 'For Take back the last scoring; kept until the next one',
    'zh-CN': '供“撤回上次计算”使用,保留到下次计算',
  },
})

/** The result rows the last scoring replaced, as text; kept for one run. */
export const replaced = defineTable({
  id: 'replaced',
  name: say.table,
  role: 'system',
  unreadable: 'look',
  onDemand: true,
  key: ['period', 'of', 'no'],
  when: 'period',
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 80 },
    of: { header: say.of, note: say.ofNote, field: name(), required: true, width: 80 },
    no: {
      header: say.no,
      note: say.noNote,
      field: number({ whole: true, min: 1, format: '0' }),
      required: true,
      width: 50,
    },
    text: { header: say.text, note: say.textNote, field: text(), width: 420 },
  },
})
