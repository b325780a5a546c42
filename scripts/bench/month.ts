import { scoreMonth } from '../../src/domain/month/scoreMonth'
import { explain } from '../../src/domain/values/explain'
import { straight } from './fixtures/straight'
import { largeTeam } from './fixtures/team'
import { MONTHS, median, type Part } from './part'

const PEOPLE = 10_000

/** scoreMonth for 10 000 people × 8 KPIs, beside a straight loop written for this one case. */
export const part: Part = {
  figures() {
    const one = largeTeam(PEOPLE, ['2026-01'])
    const straightLoopMs = median(5, () => straight(one))
    const scoreMonthMs = median(5, () => scoreMonth(one))
    const { people } = scoreMonth(one)
    const whys = people.flatMap(p => [p.why, ...(p.scores?.lines ?? []).map(line => line.score.why)])
    const sentencesMs = median(3, () => whys.map(why => explain(why, 'zh-CN')))
    const year = largeTeam(PEOPLE, MONTHS)
    const twelveMonthsMs = median(1, () => MONTHS.map(month => scoreMonth({ ...year, month })))
    return {
      scoreMonthMs,
      straightLoopMs,
      timesStraightLoop: scoreMonthMs / straightLoopMs,
      twelveMonthsMs,
      timesOneMonth: twelveMonthsMs / scoreMonthMs,
      sentences: whys.length,
      sentencesMs,
    }
  },
}
