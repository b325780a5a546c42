import { name, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.planDocument', {
  table: { en: 'Plan document', 'zh-CN': '方案书' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: {
    en: 'Written anew from the tables by Plan document in the menu',
    'zh-CN': '由菜单“方案书”按各表重新生成',
  },
  section: { en: 'Section', 'zh-CN': '章节' },
  sectionNote: { en: 'What the lines are about', 'zh-CN': '内容所属部分' },
  text: { en: 'In words', 'zh-CN': '内容' },
  textNote: { en: 'Print it, or copy it into a letter', 'zh-CN': '可直接打印,或复制到通知里' },
})

/** Each plan in words, as it is in force: what people sign. */
export const planDocument = defineTable({
  id: 'planDocument',
  name: say.table,
  role: 'read',
  unreadable: 'look',
  onDemand: true,
  key: [],
  columns: {
    plan: { header: say.plan, note: say.planNote, field: name(), required: true, width: 120 },
    section: { header: say.section, note: say.sectionNote, field: name(), width: 150 },
    text: { header: say.text, note: say.textNote, field: text(), width: 620 },
  },
})
