import { problems } from './issue'

/** Why a cell cannot be read, or is worth a look. */
export const fieldProblems = problems('field', {
  error: {
    severity: 'leavesOut',
    what: { en: 'the cell shows {found}', 'zh-CN': '单元格显示 {found}' },
    mend: { en: 'Mend its formula or type the figure.', 'zh-CN': '请修正公式,或直接填写数值。' },
  },
  number: {
    severity: 'leavesOut',
    what: { en: '“{found}” is no number', 'zh-CN': '“{found}”不是数字' },
    mend: {
      en: 'Type a number such as 1200, {grouped}, {decimal}M, 1200万 or 95%.',
      'zh-CN': '请填数字,例如 1200、{grouped}、{decimal}M、1200万 或 95%。',
    },
  },
  currency: {
    severity: 'leavesOut',
    what: {
      en: '“{found}” is not in {currency}, the currency of this workbook',
      'zh-CN': '“{found}”不是本工作簿的币种 {currency}',
    },
    mend: {
      en: 'Nothing is converted: type the amount in {currency}.',
      'zh-CN': '不做汇率换算,请填写折合 {currency} 的金额。',
    },
  },
  eitherWay: {
    severity: 'look',
    what: {
      en: '“{found}” was read as {read}, as this spreadsheet’s locale writes numbers',
      'zh-CN': '“{found}”按本表格的区域格式读作 {read}',
    },
    mend: { en: 'If {otherwise} is meant, type it anew.', 'zh-CN': '如果是 {otherwise},请重新填写。' },
  },
  huge: {
    severity: 'leavesOut',
    what: { en: '{found} is too large to be a figure', 'zh-CN': '{found} 过大' },
    mend: { en: 'Check its digits.', 'zh-CN': '请核对位数。' },
  },
  least: {
    severity: 'leavesOut',
    what: { en: '{found} is below {least}', 'zh-CN': '{found} 小于 {least}' },
    mend: { en: 'Type {least} or more.', 'zh-CN': '请填不小于 {least} 的数。' },
  },
  most: {
    severity: 'leavesOut',
    what: { en: '{found} is above {most}', 'zh-CN': '{found} 大于 {most}' },
    mend: { en: 'Type {most} or less.', 'zh-CN': '请填不大于 {most} 的数。' },
  },
  whole: {
    severity: 'leavesOut',
    what: { en: '{found} is no whole number', 'zh-CN': '{found} 不是整数' },
    mend: { en: 'Type a whole number.', 'zh-CN': '请填整数。' },
  },
  rate: {
    severity: 'stop',
    what: { en: 'a rate of {found} is more than the whole amount', 'zh-CN': '比率 {found} 超过了全额' },
    mend: {
      en: 'If {proposed:%} is meant, type {proposed:%}.',
      'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。',
    },
  },
  highRate: {
    severity: 'look',
    what: { en: 'a rate of {rate:%} is unusually high', 'zh-CN': '比率 {rate:%} 偏高' },
    mend: { en: 'It is computed as typed; check it.', 'zh-CN': '已按所填计算,请核对。' },
  },
  day: {
    severity: 'leavesOut',
    what: { en: '“{found}” is no date', 'zh-CN': '“{found}”不是日期' },
    mend: { en: 'Type a date such as 2026-03-31.', 'zh-CN': '请填日期,例如 2026-03-31。' },
  },
  noSuchDay: {
    severity: 'leavesOut',
    what: { en: 'there is no {found} in the calendar', 'zh-CN': '日历中没有 {found} 这一天' },
    mend: { en: 'Type a day that exists, such as 2026-04-30.', 'zh-CN': '请填存在的日期,例如 2026-04-30。' },
  },
  period: {
    severity: 'leavesOut',
    what: { en: '“{found}” is no period', 'zh-CN': '“{found}”不是考核周期' },
    mend: { en: 'Type a month such as 2026-03.', 'zh-CN': '请填月份,例如 2026-03。' },
  },
  noSuchWeek: {
    severity: 'leavesOut',
    what: { en: '{found} does not exist: that year has 52 weeks', 'zh-CN': '没有 {found}:该年只有 52 周' },
    mend: { en: 'Those days are week 1 of the next year.', 'zh-CN': '这几天属于下一年第 1 周。' },
  },
  month: {
    severity: 'leavesOut',
    what: { en: '“{found}” is no month', 'zh-CN': '“{found}”不是月份' },
    mend: { en: 'Type a month such as 2026-03 or 2026年3月.', 'zh-CN': '请填月份,例如 2026-03 或 2026年3月。' },
  },
  monthAssumed: {
    severity: 'look',
    what: { en: '“{found}” was read as {month}', 'zh-CN': '“{found}”按 {month} 处理' },
    mend: { en: 'Write the year too if another one is meant.', 'zh-CN': '如指其他年份,请写明年份。' },
  },
  choice: {
    severity: 'leavesOut',
    what: { en: '“{found}” is none of the choices', 'zh-CN': '“{found}”不在可选项中' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
  choiceLike: {
    severity: 'leavesOut',
    what: { en: '“{found}” is none of the choices', 'zh-CN': '“{found}”不在可选项中' },
    mend: { en: 'Did you mean “{like}”? Accepted: {accepted}.', 'zh-CN': '是“{like}”吗?可选:{accepted}。' },
  },
})
