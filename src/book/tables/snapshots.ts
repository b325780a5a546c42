import { choice, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.snapshots', {
  table: { en: 'Snapshots', 'zh-CN': '快照' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The period that was closed', 'zh-CN': '已关账的周期' },
  part: { en: 'Part', 'zh-CN': '部分' },
  partNote: { en: 'What it was scored from, or what came out', 'zh-CN': '计算所用的数据,或计算出的结果' },
  no: { en: 'No.', 'zh-CN': '序号' },
  noNote: { en: 'A long text is kept in pieces', 'zh-CN': '长文本分段保存' },
  text: { en: 'Text', 'zh-CN': '内容' },
  textNote: { en: 'Not to be changed: it proves the closed figures', 'zh-CN': '请勿改动:用来核验已关账的数字' },
})

const part = choice('snapshotPart', {
  input: { en: 'input', 'zh-CN': '数据' },
  result: { en: 'result', 'zh-CN': '结果' },
})

/** What closed periods were scored from and what came out, as text; only the jobs of closing read it. */
export const snapshots = defineTable({
  id: 'snapshots',
  name: say.table,
  role: 'system',
  unreadable: 'look',
  onDemand: true,
  key: ['period', 'part', 'no'],
  when: 'period',
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 80 },
    part: { header: say.part, note: say.partNote, field: part, required: true, width: 80 },
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
