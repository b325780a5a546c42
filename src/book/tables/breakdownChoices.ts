import { breakdown } from '../../domain/breakdown/index'
import { choice } from '../../domain/values/field'
import { wordsOf } from './choices'

const { even, workdays, seasonal, lastYear, growth, headcount, capacity, manual } = breakdown

/** Ways to share a year over its months. */
export const timeWays = choice('timeWay', wordsOf({ even, workdays, seasonal, lastYear, growth }))

/** Ways to share a figure over teams and people. */
export const organisationWays = choice('organisationWay', wordsOf({ headcount, even, lastYear, capacity, manual }))

export const rampPolicies = choice('rampPolicy', {
  reduce: { en: 'reduce', 'zh-CN': '减免', also: ['uncovered', '留在上级', '不分摊'] },
  shareOut: { en: 'share out', 'zh-CN': '由他人分担', also: ['shareOut', 'share', '分摊'] },
})

export const planLevels = choice('planLevel', {
  company: { en: 'company to teams', 'zh-CN': '公司到团队', also: ['company', '公司', 'teams'] },
  team: { en: 'team to people', 'zh-CN': '团队到个人', also: ['team', '团队', 'people', '个人'] },
})
