import { methods } from '../../book/tables/kpiChoices'
import type { RuleSource, ScoringMethod } from '../../domain/methods/kind'
import { targetProblems } from '../../domain/methods/ratio'
import { ruleProblems } from '../../domain/methods/rule'
import type { Cell } from '../../domain/values/cell'
import { number } from '../../domain/values/field'
import { eachFigure, eachOr, eachOrBlank } from './args'
import { soundCells } from './ranges'
import { remembered } from './remembered'

/** The arguments that make up a measured figure, for all functions that score one. */
export const measuredArgs = {
  actual: eachFigure(number(), {
    label: { en: 'Actual', 'zh-CN': '实际' },
    accepts: { en: 'what was achieved, a cell or a range, such as 110', 'zh-CN': '实际完成数,单元格或区域,例如 110' },
  }),
  target: eachOrBlank(number(), {
    label: { en: 'Target', 'zh-CN': '目标' },
    accepts: { en: 'the target, a cell or a range, such as 100', 'zh-CN': '目标,单元格或区域,例如 100' },
  }),
  method: eachOr(methods, 'higher', {
    type: 'string|range',
    label: { en: 'Method', 'zh-CN': '计分方法' },
    accepts: {
      en: 'such as higher (as when blank), lower, inverse, nearest, range, bands, curve, pass, deduct or rating',
      'zh-CN': '例如 越高越好(留空即此)、越低越好、反比、越接近越好、区间线性、分档、分段线性、达标制、扣分制或评分制',
    },
  }),
  rule: soundCells({
    label: { en: 'Rule', 'zh-CN': '计分规则' },
    accepts: {
      en: 'by method, in cells or as one text: a cap such as 120%, rows such as 80%:60; 100%:100, worst and best such as 30 → 0, or points per unit such as 5',
      'zh-CN':
        '按方法填写,可用区域或一段文字:封顶,例如 120%;各行,例如 80%:60;100%:100;最差与最好值,例如 30 → 0;每单位扣分,例如 5',
    },
  }),
}

/** What may be wrong with them. */
export const measuredProblems = {
  missingTarget: targetProblems.missing,
  zeroTarget: targetProblems.zero,
  negativeTarget: targetProblems.negative,
  neededRule: ruleProblems.needed,
  unreadableRule: ruleProblems.unreadable,
  unneededRule: ruleProblems.unneeded,
  sameEnds: ruleProblems.sameEnds,
  rowsTwice: ruleProblems.twice,
}

/** A rule as typed or in cells, read by its method once for all rows. */
export const ruleOf = remembered((method: ScoringMethod<unknown>, rule: ReadonlyArray<readonly Cell[]> | undefined) =>
  method.readRule(sourceOf(rule)),
)

function sourceOf(rule: ReadonlyArray<readonly Cell[]> | undefined): RuleSource {
  return rule?.length === 1 && rule[0]?.length === 1 ? rule[0][0] : rule
}
