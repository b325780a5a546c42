import { because, why } from '../values/explain'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { attainment } from './ratio'
import { isBlankRule, ruleProblems, ruleText, wrongRule } from './rule'

const say = texts('scoring.nearest', {
  sum: { en: '|{actual} − {target}| ÷ {target} = {off:%}', 'zh-CN': '|{actual} − {target}| ÷ {target} = {off:%}' },
  help: { en: 'no rule: leave it blank', 'zh-CN': '留空,无需规则' },
  off: {
    en: '{off:%} away from the target: {points} points',
    'zh-CN': '与目标偏差 {off:%},得 {points} 分',
  },
})

/** Nearer is better: each percent away from the target, above or below, takes a point. */
export const nearest = scoringMethod<undefined>({
  id: 'nearest',
  words: { en: 'nearest to target', 'zh-CN': '越接近越好', also: ['nearest is best', '接近目标', '越近越好'] },
  ruleHelp: say.help,
  target: 'positive',
  better: 'points',
  team: 'totals',
  readRule: rule =>
    isBlankRule(rule) ? { value: undefined } : wrongRule(ruleProblems.unneeded, say.help, { found: ruleText(rule) }),
  run(measure) {
    const reached = attainment(measure)
    if ('wrong' in reached) return reached
    const off = Math.abs(reached.rate - 1)
    const points = Math.max(0, snap(100 - 100 * off))
    return because(points, say.off, { off, points })
  },
  arithmetic(measure) {
    const reached = attainment(measure)
    return 'wrong' in reached ? undefined : why(say.sum, { ...measure, off: Math.abs(reached.rate - 1) })
  },
  reach: (points, { actual, target }) => {
    if (points > 100 || !target || target < 0) return undefined
    const off = (target * (100 - points)) / 100
    return actual < target ? target - off : target + off
  },
  examples: [
    { measure: { actual: 100, target: 100 }, gives: 100 },
    { measure: { actual: 90, target: 100 }, gives: 90 },
    { measure: { actual: 115, target: 100 }, gives: 85 },
    { measure: { actual: 250, target: 100 }, gives: 0 },
  ],
})
