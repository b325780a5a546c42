import type { Lang } from '../protocol'

const WORDS = {
  banner: {
    en: 'Local stand-in: this is your machine, not Google Sheets',
    'zh-CN': '本地替身:运行在您自己的电脑上,并非 Google 表格',
  },
  file: { en: 'File', 'zh-CN': '文件' },
  edit: { en: 'Edit', 'zh-CN': '编辑' },
  open: { en: 'Open .xlsx…', 'zh-CN': '打开 .xlsx…' },
  save: { en: 'Save as .xlsx', 'zh-CN': '另存为 .xlsx' },
  replace: {
    en: 'Open this file in place of the present workbook? Its triggers stay; save the present workbook first if you need it.',
    'zh-CN': '用此文件替换当前工作簿吗?触发器会保留;如需保留当前工作簿,请先另存为。',
  },
  undo: { en: 'Undo', 'zh-CN': '撤销' },
  redo: { en: 'Redo', 'zh-CN': '重做' },
  sortUp: { en: 'Sort A → Z by this column', 'zh-CN': '按此列升序排序' },
  sortDown: { en: 'Sort Z → A by this column', 'zh-CN': '按此列降序排序' },
  insertRow: { en: 'Insert row above', 'zh-CN': '在上方插入行' },
  insertColumn: { en: 'Insert column left', 'zh-CN': '在左侧插入列' },
  removeRow: { en: 'Delete row', 'zh-CN': '删除行' },
  removeColumn: { en: 'Delete column', 'zh-CN': '删除列' },
  choose: { en: 'Choose from the list', 'zh-CN': '从列表中选择' },
  editNote: { en: 'Note…', 'zh-CN': '备注…' },
  noteOf: { en: 'Note of {1}', 'zh-CN': '{1} 的备注' },
  triggers: { en: 'Triggers and mail', 'zh-CN': '触发器与邮件' },
  clock: { en: 'Clock of the stand-in', 'zh-CN': '替身时钟' },
  nextRun: { en: 'To the next run', 'zh-CN': '拨到下次运行' },
  nextDay: { en: '+ 1 day', 'zh-CN': '+ 1 天' },
  advanceTo: { en: 'Advance to', 'zh-CN': '拨到' },
  advance: { en: 'Advance', 'zh-CN': '拨动' },
  installed: { en: 'Installed triggers', 'zh-CN': '已安装的触发器' },
  noTriggers: {
    en: 'None. Switch the monthly run on from the Yardstick menu.',
    'zh-CN': '暂无。可在“标尺”菜单中开启每月自动考核。',
  },
  owner: { en: 'Owner', 'zh-CN': '所有者' },
  next: { en: 'Next run', 'zh-CN': '下次运行' },
  runNow: { en: 'Run now', 'zh-CN': '立即运行' },
  mailbox: { en: 'Mailbox', 'zh-CN': '邮箱' },
  noMail: { en: 'No mail has been sent.', 'zh-CN': '尚未发送邮件。' },
  mailAbout: {
    en: 'Mails that would have gone out; nothing leaves this machine.',
    'zh-CN': '本应发出的邮件;任何内容都不会离开本机。',
  },
  failures: { en: 'Runs that failed', 'zh-CN': '运行失败' },
  to: { en: 'To', 'zh-CN': '收件人' },
  close: { en: 'Close', 'zh-CN': '关闭' },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  ok: { en: 'OK', 'zh-CN': '确定' },
  warned: {
    en: 'You are about to change a part of this tab that is kept by Yardstick: the next run may write over it. Change it anyway?',
    'zh-CN': '您正要修改由标尺维护的区域,下次运行可能会覆盖。仍要修改吗?',
  },
  changeAnyway: { en: 'Change anyway', 'zh-CN': '仍要修改' },
  working: { en: 'Working…', 'zh-CN': '处理中…' },
  loading: { en: 'Loading…', 'zh-CN': '正在载入…' },
  lost: {
    en: 'The server does not answer; start it again with npm start. What you type into cells is kept in this tab and sent when it is back; anything else is refused.',
    'zh-CN':
      '服务没有响应,请重新运行 npm start。您在单元格中输入的内容会暂存在此标签页,服务恢复后发送;其他操作不会执行。',
  },
  lostKept: {
    en: 'The server does not answer; start it again with npm start. Entries kept in this tab and sent when it is back: {1}. Do not close the tab; anything but typing is refused.',
    'zh-CN':
      '服务没有响应,请重新运行 npm start。此标签页已暂存 {1} 处输入,服务恢复后发送。请勿关闭此标签页;除输入外的操作不会执行。',
  },
  lostRefused: {
    en: 'Not done: the server does not answer. Do it again when it is back.',
    'zh-CN': '未执行:服务没有响应。请在服务恢复后重新操作。',
  },
  lostUnsure: {
    en: 'The server stopped before it confirmed this. When it is back, look whether it was done.',
    'zh-CN': '服务在确认此操作前停止。恢复后请检查该操作是否已完成。',
  },
  lostSent: {
    en: 'The server is back. Entries that had waited and are now in the workbook: {1}.',
    'zh-CN': '服务已恢复,暂存的 {1} 处输入已写入工作簿。',
  },
  keptElsewhere: {
    en: 'Not sent: entries kept in this tab that were typed into another workbook ({1}). They are sent when this tab opens that one again.',
    'zh-CN': '未发送:此标签页暂存的 {1} 处输入属于另一个工作簿,在此标签页重新打开该工作簿后发送。',
  },
  broken: {
    en: 'The server is there but failed at this (error {1}). Look whether it was done; the terminal the server runs in says why.',
    'zh-CN': '服务在运行,但执行此操作时出错(错误 {1})。请检查是否已完成;原因见运行服务的终端窗口。',
  },
  changedMeanwhile: {
    en: 'Someone else changed this while you were at it. Which value is to stand?',
    'zh-CN': '您编辑期间,其他人修改了这里。请选择保留哪个值:',
  },
  bothValues: { en: '{1}: theirs {2} · yours {3}', 'zh-CN': '{1}:对方为 {2} · 您的为 {3}' },
  moreCells: { en: '… and {1} more cells', 'zh-CN': '……另有 {1} 个单元格' },
  linesMoved: {
    en: '{1} was not entered: rows or columns moved while you typed. Type it again where it belongs.',
    'zh-CN': '“{1}”未录入:您输入期间,行或列发生了移动。请在正确的单元格重新输入。',
  },
  allOrNothing: {
    en: 'Keep theirs leaves all you pasted, filled or cleared just now undone.',
    'zh-CN': '选择“保留对方的”,则本次粘贴、填充或清除全部不执行。',
  },
  empty: { en: '(empty)', 'zh-CN': '(空)' },
  pasted: { en: '(what you paste)', 'zh-CN': '(您粘贴的内容)' },
  keepTheirs: { en: 'Keep theirs', 'zh-CN': '保留对方的' },
  useMine: { en: 'Use mine', 'zh-CN': '使用我的' },
  notHere: {
    en: 'This cannot be done in the stand-in.',
    'zh-CN': '替身不支持此操作。',
  },
  pasteKeys: { en: 'Press Ctrl+V to paste.', 'zh-CN': '请按 Ctrl+V 粘贴。' },
  goTo: { en: 'Go to', 'zh-CN': '转到' },
  groups: { en: 'Folded columns and rows', 'zh-CN': '已折叠的行列' },
  show: { en: 'Show', 'zh-CN': '展开' },
  hide: { en: 'Fold', 'zh-CN': '折叠' },
  opened: { en: 'Opened.', 'zh-CN': '已打开。' },
  other: { en: '中文', 'zh-CN': 'English' },
  otherHint: { en: '界面改用中文', 'zh-CN': 'Show the page in English' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>
export type Word = keyof typeof WORDS

let chosen: Lang = 'en'
/** From now on the page speaks this language. */
export const speak = (lang: Lang) => {
  chosen = lang
  document.documentElement.lang = lang
}
/** The language the page speaks. */
export const spoken = (): Lang => chosen
/** A word or sentence in that language; `{1}` is the first value. */
export const say = (word: Word, ...values: readonly (string | number)[]): string =>
  WORDS[word][chosen].replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n) - 1] ?? ''))
