import { choice, type Field, text, yesNo } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.checks', {
  table: { en: 'Checks', 'zh-CN': '待处理' },
  mend: { en: 'Mend', 'zh-CN': '勾选处理' },
  mendNote: { en: 'Tick what Yardstick may mend for you', 'zh-CN': '勾选后由标尺代为修正' },
  severity: { en: 'Severity', 'zh-CN': '级别' },
  severityNote: {
    en: 'Stops: nothing is scored; leaves out: these people wait; look: counted as it stands',
    'zh-CN': '需先处理:处理前不计分;暂不计:所列的人先不计;请留意:已按现状计算',
  },
  who: { en: 'Who', 'zh-CN': '涉及人员' },
  whoNote: { en: 'Who waits because of it', 'zh-CN': '因此先不计的人' },
  where: { en: 'Where', 'zh-CN': '位置' },
  whereNote: { en: 'Click to go there', 'zh-CN': '点击跳到该处' },
  what: { en: 'What is wrong', 'zh-CN': '问题' },
  whatNote: { en: 'What was found', 'zh-CN': '发现了什么' },
  how: { en: 'How to mend it', 'zh-CN': '怎么处理' },
  howNote: { en: 'What to type instead', 'zh-CN': '应该怎么填' },
  change: { en: 'What a tick changes', 'zh-CN': '勾选后的改动' },
  changeNote: { en: 'Kept by Yardstick for Mend what is ticked', 'zh-CN': '由标尺维护,供“处理已勾选的问题”使用' },
})

const severity = choice('severity', {
  stop: { en: 'stops', 'zh-CN': '需先处理' },
  leavesOut: { en: 'leaves out', 'zh-CN': '暂不计' },
  look: { en: 'look', 'zh-CN': '请留意' },
})

/** A box to tick, where there is one. */
const ticked: Field<boolean> = { ...yesNo(), show: value => value }

function isYes(word: string): boolean {
  const read = yesNo().read(word, { today: '' })
  return 'value' in read && read.value
}

/** What needs attention, one line per cause. */
export const checks = defineTable({
  id: 'checks',
  name: say.table,
  role: 'read',
  unreadable: 'look',
  key: [],
  // Until version 1 the box was a word.
  upgrades: [{ to: 2, column: 'mend', change: cell => (typeof cell === 'string' ? isYes(cell) : undefined) }],
  columns: {
    mend: { header: say.mend, note: say.mendNote, field: ticked, width: 70 },
    severity: { header: say.severity, note: say.severityNote, field: severity, width: 90 },
    who: { header: say.who, note: say.whoNote, field: text(), width: 140 },
    where: { header: say.where, note: say.whereNote, field: text(), width: 220 },
    what: { header: say.what, note: say.whatNote, field: text(), required: true, width: 380 },
    how: { header: say.how, note: say.howNote, field: text(), width: 380 },
    change: { header: say.change, note: say.changeNote, field: text(), folded: true, width: 120 },
  },
})
