import { texts } from '../../../domain/values/text'

export const say = texts('replanPage', {
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  from: { en: 'From month', 'zh-CN': '从哪个月起' },
  way: { en: 'What was missed so far', 'zh-CN': '之前的欠额' },
  spread: { en: 'is spread over the months left', 'zh-CN': '分摊到剩余各月' },
  nextMonth: { en: 'is added to the next month', 'zh-CN': '全部加到下一个月' },
  none: { en: 'is not caught up', 'zh-CN': '不再追补' },
  bothWays: { en: 'Who is ahead is asked for less', 'zh-CN': '超额的人相应减少' },
  reason: { en: 'Reason (kept with the earlier version)', 'zh-CN': '原因(与旧版本一起保存)' },
  preview: { en: 'Preview', 'zh-CN': '预览' },
  back: { en: 'Back', 'zh-CN': '返回' },
  write: { en: 'Write to Targets', 'zh-CN': '写入目标' },
  writing: { en: 'Writing…', 'zh-CN': '正在写入…' },
  toTargets: { en: 'Targets', 'zh-CN': '目标' },
  rest: { en: 'Months left: {before} → {after}', 'zh-CN': '剩余各月:{before} → {after}' },
  same: { en: 'Months left: {before}, as before', 'zh-CN': '剩余各月:{before},不变' },
  figure: { en: '{value}', 'zh-CN': '{value}' },
  noKpis: {
    en: 'No KPI can be planned anew: only those that add up over months, once the year is planned.',
    'zh-CN': '没有可重新分解的指标:只有按月累加、且已分解年度目标的指标才可以。',
  },
})
