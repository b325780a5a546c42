import { texts } from '../../../domain/values/text'

export const say = texts('setUpPage', {
  file: { en: 'This file', 'zh-CN': '本文件' },
  zone: { en: 'Time zone', 'zh-CN': '时区' },
  locale: { en: 'Locale', 'zh-CN': '语言区域' },
  zoneHint: {
    en: 'Dates and the monthly run follow them. Change them under File › Settings.',
    'zh-CN': '日期和自动考核按此计算;可在“文件 › 设置”中修改。',
  },
  copy: {
    en: 'This is a copy: its automatic run and the protection of result tabs do not come along.',
    'zh-CN': '这是一个副本:自动考核和结果表的保护不会随副本带过来。',
  },
  finish: { en: 'Finish set-up of this copy', 'zh-CN': '完成本副本的设置' },
  template: { en: 'Template', 'zh-CN': '模板' },
  language: { en: 'Language', 'zh-CN': '语言' },
  begin: { en: 'Begin with', 'zh-CN': '内容' },
  sample: { en: 'a sample', 'zh-CN': '示例数据' },
  blank: { en: 'blank', 'zh-CN': '空白' },
  will: {
    en: 'Adds the tabs of the template. Tabs of your own stay; nothing of yours is written over.',
    'zh-CN': '将添加模板的标签页。您自己的标签页会保留,不会覆盖任何内容。',
  },
  create: { en: 'Create the workbook', 'zh-CN': '创建工作簿' },
  creating: { en: 'Beginning…', 'zh-CN': '正在开始…' },
  team: { en: 'People', 'zh-CN': '人员' },
  holdsSample: { en: 'A sample of {people} people is in it.', 'zh-CN': '目前是示例数据({people} 人)。' },
  holdsOwn: { en: '{people} people', 'zh-CN': '{people} 人' },
  ownTeam: { en: 'Put in my own team…', 'zh-CN': '换成我的团队…' },
  remove: { en: 'Remove the sample', 'zh-CN': '清除示例' },
  notNow: { en: 'Not now', 'zh-CN': '暂不' },
  basics: { en: 'Basics', 'zh-CN': '基本设置' },
  run: { en: 'Monthly run', 'zh-CN': '每月自动考核' },
  runOn: { en: 'Score the month before by itself', 'zh-CN': '每月自动计算上月' },
  runHint: {
    en: 'It opens the month, scores who is complete and writes to you alone. It approves and pays nothing.',
    'zh-CN': '到日子自动打开填报、计算数据齐全的人,只给您发汇总;不会自动审批或发放。',
  },
  next: { en: 'next: {next}', 'zh-CN': '下次:{next}' },
  summary: { en: 'Mail me the summary', 'zh-CN': '给我发汇总邮件' },
  to: { en: 'to {address}', 'zh-CN': '发到 {address}' },
  noRun: {
    en: 'Running by itself was not allowed. Save asks for it once more; everything else works.',
    'zh-CN': '尚未授权自动运行。保存时会再请求一次;其余功能不受影响。',
  },
  noMail: {
    en: 'Sending mail was not allowed: no summary, everything else works.',
    'zh-CN': '未授权发送邮件:不发汇总,其余功能不受影响。',
  },
  another: { en: 'Another template or language', 'zh-CN': '换模板或语言' },
  privacy: { en: 'Who may see this file', 'zh-CN': '谁能看到' },
  privacyText: {
    en: 'Whoever can open this file sees everybody’s scores and pay, hidden tabs too. Share it only with those who may; the others get cards, text or mail.',
    'zh-CN':
      '能打开本文件的人,能看到所有人的分数和奖金,隐藏的标签页也不例外。只共享给可以看全部的人;员工用绩效卡、文字或邮件。',
  },
  save: { en: 'Save', 'zh-CN': '保存' },
})
