import { name, raw, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.settings', {
  table: { en: 'Settings', 'zh-CN': '设置' },
  setting: { en: 'Setting', 'zh-CN': '设置项' },
  settingNote: { en: 'Leave the names as they are', 'zh-CN': '名称请保持不变' },
  value: { en: 'Value', 'zh-CN': '值' },
  valueNote: { en: 'Choose, tick or type; blank = the usual', 'zh-CN': '选择、勾选或填写;不填则按默认' },
  whatItDoes: { en: 'What it does', 'zh-CN': '作用' },
  whatItDoesNote: { en: 'Nothing to type', 'zh-CN': '不用填' },
})

/** Everything about the workbook that is no table, one setting per row. */
export const settings = defineTable({
  id: 'settings',
  name: say.table,
  role: 'system',
  unreadable: 'stop',
  key: ['setting'],
  columns: {
    setting: { header: say.setting, note: say.settingNote, field: name(), required: true, width: 200 },
    value: { header: say.value, note: say.valueNote, field: { ...raw(), align: 'center' }, width: 150 },
    whatItDoes: { header: say.whatItDoes, note: say.whatItDoesNote, field: text(), width: 460 },
  },
})
