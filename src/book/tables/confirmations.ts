import { day, month, name } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.confirmations', {
  table: { en: 'Confirmations', 'zh-CN': '方案确认' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'The plan that was announced', 'zh-CN': '公布的是哪个方案' },
  version: { en: 'Version', 'zh-CN': '版本' },
  versionNote: { en: 'The month from which it holds, such as 2026-07', 'zh-CN': '从哪个月起执行,例如 2026-07' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  announced: { en: 'Announced', 'zh-CN': '公布日期' },
  announcedNote: { en: 'Day the person got it; before it begins', 'zh-CN': '本人收到方案的日期,应早于执行' },
  confirmed: { en: 'Confirmed', 'zh-CN': '确认日期' },
  confirmedNote: { en: 'Day the person agreed or signed', 'zh-CN': '本人确认或签字的日期' },
})

/** Who was told of which version of a plan, and agreed to it when. */
export const confirmations = defineTable({
  id: 'confirmations',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: ['plan', 'version', 'person'],
  who: 'person',
  columns: {
    plan: {
      header: say.plan,
      note: say.planNote,
      field: name('kpis.plan'),
      required: true,
      width: 130,
      also: ['方案'],
    },
    version: { header: say.version, note: say.versionNote, field: month(), required: true, width: 90 },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 110,
      also: ['Name'],
    },
    announced: { header: say.announced, note: say.announcedNote, field: day(), width: 100 },
    confirmed: { header: say.confirmed, note: say.confirmedNote, field: day(), width: 100 },
  },
})
