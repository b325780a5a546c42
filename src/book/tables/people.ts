import { name } from '../../domain/field'
import { texts } from '../../domain/text'
import { defineTable, type RowOf } from '../table'

const say = texts('table.people', {
  table: { en: 'People', 'zh-CN': '人员' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  nameNote: {
    en: 'As you say it every day; with two of one name, fill in the id too',
    'zh-CN': '平时怎么叫就怎么写;重名时请同时填写工号',
  },
})

/** Who is measured: one row per person, a second one with later dates for a move or a raise. */
export const people = defineTable({
  id: 'people',
  name: say.table,
  role: 'type',
  needed: true,
  unreadable: 'leavesOut',
  key: ['name'],
  who: 'name',
  frozenColumns: 1,
  columns: {
    name: { header: say.name, note: say.nameNote, field: name(), required: true, width: 100 },
  },
})
export type PersonRow = RowOf<typeof people>
