import { ruleInWords } from '../book/views/ruleWords'
import { type Cell, evened, isBlank, shownCell } from '../domain/values/cell'
import { groupBy } from '../domain/values/groupBy'
import { below, column, columnArg, headerArg, languageOf } from './internal/columnArgs'
import { defineFunction } from './internal/define'
import { cellOf, type Given } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_RULE_WORDS(header, method, rule, unit, cap, rules, from, points) · the column In words of KPIs. */
export const ruleWords = defineFunction({
  name: 'KPI_RULE_WORDS',
  internal: true,
  help: {
    en: 'For the column In words of KPIs alone: how each KPI is scored, read back as a sentence',
    'zh-CN': '仅供“考核指标”表的“用一句话说”列使用:把计分参数说成一句话',
  },
  rule: {
    en: 'The rule as the monthly run reads it, with the cap of Settings and named Scoring rules.',
    'zh-CN': '按每月考核的读法,含设置中的默认封顶和计分规则表。',
  },
  args: {
    header: headerArg,
    method: columnArg({ en: 'Method', 'zh-CN': '计分方式' }),
    rule: columnArg({ en: 'Rule', 'zh-CN': '计分参数' }),
    unit: columnArg({ en: 'Unit', 'zh-CN': '单位' }),
    cap: cells({
      label: { en: 'Default cap', 'zh-CN': '默认封顶' },
      accepts: { en: 'the cell of Settings, such as 120%', 'zh-CN': '设置表中的单元格,例如 120%' },
    }),
    rules: columnArg({ en: 'Rule on Scoring rules', 'zh-CN': '计分规则表的规则' }),
    from: columnArg({ en: 'From', 'zh-CN': '起点' }),
    points: columnArg({ en: 'Points', 'zh-CN': '得分' }),
  },
  run({ header, method, rule, unit, cap, rules, from, points }) {
    const lang = languageOf(header)
    const named = namedRules(rules, from, points)
    const [allRules, units] = [below(rule), below(unit)]
    const most = capIn(cellOf(cap))
    const sentences = below(method).map((one, i) => {
      const own = allRules[i] ?? null
      const rows = isBlank(own) ? undefined : named.get(evened(shownCell(own)))
      return ruleInWords({ method: one, rule: own, unit: units[i] ?? null }, most, rows, lang)
    })
    return column(header, sentences)
  },
  examples: [
    {
      args: ['In words', 'nearest', '', '', '', '', '', ''],
      gives: [['In words'], ['On target 100 points; each percent away from it takes one']],
    },
  ],
})

const USUAL_CAP = 120

function capIn(cell: Cell): number {
  return typeof cell === 'number' && cell > 0 ? (cell <= 10 ? cell * 100 : cell) : USUAL_CAP
}

function namedRules(rules: Given, from: Given, points: Given): Map<string, Cell[][]> {
  const [froms, gives] = [below(from), below(points)]
  const rows = below(rules).map((name, i) => ({ name, row: [froms[i] ?? null, gives[i] ?? null] }))
  const named = groupBy(
    rows.filter(({ name }) => !isBlank(name)),
    ({ name }) => evened(shownCell(name)),
  )
  return new Map([...named].map(([name, own]) => [name, own.map(({ row }) => row)]))
}
