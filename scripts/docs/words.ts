import type { Wording } from '../../src/domain/values/text'

/** What a page says around the functions. */
export const words = {
  title: { en: 'Custom functions', 'zh-CN': '自定义函数' },
  other: { en: '[中文](functions.zh-CN.md)', 'zh-CN': '[English](functions.md)' },
  written: {
    en: 'Written by `npm run docs` from the functions themselves; every example was computed when the page was written.',
    'zh-CN': '由 `npm run docs` 根据函数本身生成,示例结果均在生成时实际计算。',
  },
  common: { en: 'What holds for all of them', 'zh-CN': '通用规则' },
  argument: { en: 'Argument', 'zh-CN': '参数' },
  accepts: { en: 'What it accepts', 'zh-CN': '可填内容' },
  optional: { en: 'optional', 'zh-CN': '可省略' },
  example: { en: 'Example', 'zh-CN': '示例' },
  gives: { en: 'Result', 'zh-CN': '结果' },
  rule: { en: 'Rule', 'zh-CN': '规则' },
  refuses: { en: 'It may say', 'zh-CN': '可能的提示' },
  sources: { en: 'Checked against', 'zh-CN': '核对依据' },
} satisfies Record<string, Wording>

/** The common rules, one sentence each. */
export const commonRules: readonly Wording[] = [
  {
    en: 'An argument marked ↔ may be one cell or a range. Ranges of equal shape give a result of that shape; single cells serve every row. Give one call a whole column instead of filling it down: it is computed in one go.',
    'zh-CN':
      '标有 ↔ 的参数可以是一个单元格,也可以是区域。形状相同的区域得到同样形状的结果,单个单元格用于每一行。一次给整列,比逐行下拉快得多。',
  },
  {
    en: 'Blank rows stay blank. A figure marked –, n/a or 免考 is not measured: it is handed on, and its weight is shared over the others.',
    'zh-CN': '空行保持空白。填“–”、n/a 或“免考”的数据不考核:原样传递,权重由其他指标分摊。',
  },
  {
    en: 'Numbers are read as people type them: 1,200 · 1200万 · 1.2M · 85k · $1,200 · 95% · (300). Words of options work in English and Chinese, in any case. Rates and payouts are never rescaled silently.',
    'zh-CN':
      '数字按日常写法识别:1,200 · 1200万 · 1.2亿 · 85k · ￥1,200 · 95% · (300)。选项可用中文或英文,不分大小写。比率和兑现比例绝不擅自换算。',
  },
  {
    en: 'One bad row shows ⚠ and its reason, the others are computed. A function that adds up a range (Σ) stops and names the position.',
    'zh-CN': '出错的行显示 ⚠ 和原因,其他行照常计算。需要合计整个区域的参数(Σ)遇到错误会停下并指出位置。',
  },
  {
    en: 'Percentages come back as shares (0.95); format the cell as a percentage. Money is rounded half up to 2 decimals unless step says otherwise. Parts always add up to the whole.',
    'zh-CN':
      '百分比以小数返回(0.95),请把单元格设为百分比格式。金额四舍五入到分,另有最小单位的除外。各份之和总与总额一致。',
  },
  {
    en: 'No argument may depend on NOW, TODAY or RAND, directly or through other cells: Sheets refuses it. Use the As of cell of the workbook, YS_AS_OF.',
    'zh-CN': '参数不能直接或间接依赖 NOW、TODAY 或 RAND,表格会拒绝。请改用本文件的截至日单元格 YS_AS_OF。',
  },
  {
    en: 'Where the spreadsheet writes decimals with a comma, arguments are parted by semicolons.',
    'zh-CN': '若表格的区域设置以逗号作小数点,参数之间请用分号分隔。',
  },
]
