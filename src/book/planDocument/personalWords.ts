import { texts } from '../../domain/values/text'

/** The words of a plan document about what holds for one person or team alone. */
export const personalWords = texts('planPersonal', {
  title: { en: 'Own terms', 'zh-CN': '各人约定' },
  note: {
    en: 'Each line concerns one person: hand over to each only their own.',
    'zh-CN': '以下每行只涉及本人:发给个人时,只保留本人一行。',
  },
  person: { en: '{person}: {terms}.', 'zh-CN': '{person}:{terms}。' },
  company: { en: 'The company', 'zh-CN': '全公司' },
  teamCredit: { en: 'team credit is that of {teams}', 'zh-CN': '团队业绩取自 {teams}' },
  baseSalary: { en: 'base salary {amount:money} a month', 'zh-CN': '每月底薪 {amount:money}' },
  baseBonus: { en: 'bonus base {amount:money} a month', 'zh-CN': '每月绩效奖金基数 {amount:money}' },
  targetBonus: { en: 'target bonus {amount:money} a month', 'zh-CN': '每月目标奖金 {amount:money}' },
  ramp: { en: 'ramp {ramp}', 'zh-CN': '新人爬坡“{ramp}”' },
  start: { en: 'from {start}', 'zh-CN': '自 {start} 起' },
  end: { en: 'until {end}', 'zh-CN': '至 {end}' },
  draw: {
    en: 'draw of {amount:money} a month from {from}{until}, owed and taken back later',
    'zh-CN': '自 {from} 起{until}每月预支 {amount:money},以后扣回',
  },
  guarantee: {
    en: 'guarantee of {amount:money} a month from {from}{until}',
    'zh-CN': '自 {from} 起{until}每月保底 {amount:money}',
  },
  until: { en: ' to {to}', 'zh-CN': '至 {to} ' },
})
