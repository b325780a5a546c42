import { texts } from '../../../domain/values/text'

export const say = texts('datedChange', {
  what: { en: 'What changes', 'zh-CN': '改什么' },
  which: { en: 'Which', 'zh-CN': '哪一个' },
  choose: { en: 'choose…', 'zh-CN': '请选择…' },
  from: { en: 'From month', 'zh-CN': '从哪个月起' },
  reason: { en: 'Reason', 'zh-CN': '原因' },
  intro: {
    en: 'Months before it stay exactly as they are. Old values stay in the sheet, with an end.',
    'zh-CN': '之前的月份完全不变;旧的数值保留在表中,并写上截止月份。',
  },
  pending: { en: 'Changes · {count}', 'zh-CN': '修改 · {count}' },
  line: { en: '{label}: {values}', 'zh-CN': '{label}:{values}' },
  take: { en: 'Take out', 'zh-CN': '去掉' },
  preview: { en: 'Preview', 'zh-CN': '预览' },
  write: { en: 'Write from {month}', 'zh-CN': '从 {month} 起写入' },
  back: { en: 'Back', 'zh-CN': '返回' },
  change: { en: '{before} → {after}', 'zh-CN': '{before} → {after}' },
  earliest: { en: 'The first month that can change is {month}.', 'zh-CN': '最早可从 {month} 起修改。' },
  nothing: {
    en: 'There is nothing to change yet: fill in KPIs and People first.',
    'zh-CN': '还没有可修改的内容,请先填写考核指标和人员。',
  },
})
