import { texts } from '../../../domain/values/text'

export const say = texts('cardsPage', {
  month: { en: 'Month', 'zh-CN': '月份' },
  whose: { en: 'Whose', 'zh-CN': '谁的' },
  everybody: { en: 'Everybody ({count})', 'zh-CN': '全部({count} 人)' },
  team: { en: 'Team {team} ({count})', 'zh-CN': '{team}({count} 人)' },
  none: {
    en: 'There are no cards yet. Score a month first: “Score a month…” in the menu.',
    'zh-CN': '还没有绩效卡。请先在菜单点“计算得分…”。',
  },
  pages: { en: '{count} A4 pages, one per person', 'zh-CN': '共 {count} 页 A4,每人一页' },
  print: { en: 'Print or save as PDF', 'zh-CN': '打印或另存为 PDF' },
  copy: { en: 'Copy for chat', 'zh-CN': '复制为聊天文字' },
  toMe: { en: 'Mail it to me', 'zh-CN': '先发给我看' },
  mails: { en: 'Statements by mail', 'zh-CN': '邮件对账单' },
  look: { en: 'Who gets a mail…', 'zh-CN': '查看收件人…' },
  notYet: {
    en: 'Statements go to people once the month is approved. Until then you can send one to yourself.',
    'zh-CN': '审批后才能发给员工;在此之前可以先发给自己看。',
  },
  noMail: {
    en: 'Sending mail was not allowed. Everything else works; choose the menu again to allow it.',
    'zh-CN': '未授权发送邮件,其余功能不受影响;可再点一次菜单授权。',
  },
  send: { en: 'Send to {count}', 'zh-CN': '发给 {count} 人' },
  quota: { en: '{quota} mails left today', 'zh-CN': '今天还可发 {quota} 封' },
  sending: { en: 'Sending…', 'zh-CN': '正在发送…' },
  waiting: { en: 'waits', 'zh-CN': '待发送' },
  sent: { en: 'sent', 'zh-CN': '已发送' },
  failed: { en: 'failed', 'zh-CN': '失败' },
  unclear: { en: 'not sure', 'zh-CN': '不确定' },
  noAddress: { en: 'no address', 'zh-CN': '无邮箱' },
  badAddress: { en: 'bad address', 'zh-CN': '邮箱有误' },
  optedOut: { en: 'not wanted', 'zh-CN': '不发送' },
  preview: { en: 'Preview of the cards', 'zh-CN': '绩效卡预览' },
})
