import { type Cell, isBlank, shownCell } from '../values/cell'
import { type Typed, typed } from '../values/field'
import { problems } from '../values/issue'
import { readNumber } from '../values/number'
import { hundredth } from '../values/round'
import type { Text, Values } from '../values/text'
import type { RuleSource, Wrong } from './kind'

export const ruleProblems = problems('rule', {
  needed: {
    severity: 'stop',
    what: { en: 'this scoring method needs a rule', 'zh-CN': '该计分方法需要填写规则' },
    mend: { en: 'Give {help}.', 'zh-CN': '请填写{help}。' },
  },
  unreadable: {
    severity: 'stop',
    what: { en: 'the rule “{found}” cannot be read', 'zh-CN': '规则“{found}”无法识别' },
    mend: { en: 'Give {help}.', 'zh-CN': '请填写{help}。' },
  },
  unneeded: {
    severity: 'stop',
    what: {
      en: 'this scoring method takes no rule, but “{found}” is given',
      'zh-CN': '该计分方法无需规则,却填了“{found}”',
    },
    mend: { en: 'Leave it blank.', 'zh-CN': '请留空。' },
  },
  cap: {
    severity: 'stop',
    what: { en: 'a cap of {found} leaves no points to score', 'zh-CN': '封顶为 {found},无分可得' },
    mend: { en: 'Give {help}.', 'zh-CN': '请填写{help}。' },
  },
  sameEnds: {
    severity: 'stop',
    what: { en: 'both ends of the rule are {found}', 'zh-CN': '规则的两端都是 {found}' },
    mend: { en: 'Give {help}.', 'zh-CN': '请填写{help}。' },
  },
  negative: {
    severity: 'stop',
    what: { en: '{found} is below 0', 'zh-CN': '{found} 小于 0' },
    mend: { en: 'Give {help}.', 'zh-CN': '请填写{help}。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'two rows of the rule begin at {from}', 'zh-CN': '规则中有两行都从 {from} 开始' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一行。' },
  },
  sorted: {
    severity: 'look',
    what: { en: 'the rows of the rule were out of order', 'zh-CN': '规则各行未按顺序排列' },
    mend: { en: 'They were sorted; nothing else to do.', 'zh-CN': '已自动排序,无需处理。' },
  },
})

/** A rule that was left blank, in a cell or in a whole range. */
export function isBlankRule(rule: RuleSource): rule is undefined | null {
  return isRows(rule) ? rule.every(row => row.every(cell => isBlank(cell))) : isBlank(rule)
}

export function isRows(rule: RuleSource): rule is ReadonlyArray<readonly Cell[]> {
  return Array.isArray(rule)
}

/** The rule as one text: what was typed into one cell, also when it came as a range of one. */
export function ruleText(rule: RuleSource): string {
  if (rule === undefined) return ''
  if (!isRows(rule)) return shownCell(rule).normalize('NFKC').trim()
  return rule.map(row => row.map(shownCell).join(': ')).join('; ')
}

/** The filled cells of a rule in reading order; one typed cell is a list of one. */
export function ruleCells(rule: RuleSource): Cell[] {
  if (rule === undefined) return []
  return isRows(rule) ? rule.flatMap(row => row.filter(cell => !isBlank(cell))) : [rule]
}

export function wrongRule(problem: Wrong['wrong'], help: Text, values: Values = {}): Wrong {
  return { wrong: problem, with: { ...values, help } }
}

export function neededRule(help: Text): Wrong {
  return wrongRule(ruleProblems.needed, help)
}

export function unreadableRule(rule: RuleSource, help: Text): Wrong {
  return wrongRule(ruleProblems.unreadable, help, { found: ruleText(rule) })
}

const anyNumber = typed()

/** A number of a rule with how it was written; undefined when it is none. */
export function ruleNumber(cell: Cell): Typed | undefined {
  const read = anyNumber.read(typeof cell === 'string' ? cell.replace(/(分|points?)\s*$/i, '') : cell, { today: '' })
  return 'wrong' in read ? undefined : read.value
}

export function isNumberText(text: string): boolean {
  return readNumber(text) !== undefined
}

/** Attainments as shares: a % sign settles it; of plain numbers the largest decides, over 10 they are percent. */
export function asAttainments(column: readonly Typed[]): number[] {
  const plain = column.filter(entry => !entry.percent).map(entry => entry.n)
  const percent = plain.some(n => n > 10)
  return column.map(({ n, percent: settled }) => (percent && !settled ? hundredth(n) : n))
}
