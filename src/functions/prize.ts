import { awardPlaces } from '../domain/rewards/prizePlaces'
import { shownCell } from '../domain/values/cell'
import { type Field, money, number } from '../domain/values/field'
import { fieldProblems } from '../domain/values/fieldProblems'
import { problems } from '../domain/values/issue'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { column, inShapeOf, table, withoutValue } from './internal/ranges'
import { inSteps, ofSteps, stepArg, stepProblems } from './internal/units'

const MOST_PLACES = 10000

const found = problems('prize', {
  places: {
    severity: 'stop',
    what: { en: '“{found}” is no place', 'zh-CN': '“{found}”不是名次' },
    mend: { en: 'Type a place such as 1, or places such as 4–10.', 'zh-CN': '请填名次,例如 1,或连续名次,例如 4–10。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'two prizes are for place {place}', 'zh-CN': '第 {place} 名有两个奖' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一个。' },
  },
})

interface Places {
  readonly first: number
  readonly last: number
}

const SPAN = /^第?\s*(\d+)\s*(?:[-–—~至到]|to)\s*第?\s*(\d+)\s*名?$/i

/** `1`, `第1名`, `4–10`. */
const places: Field<Places> = {
  read: (cell, setting) => {
    const text = shownCell(cell).normalize('NFKC').trim()
    const span = SPAN.exec(text)
    const whole = number({ min: 1, max: MOST_PLACES, whole: true })
    const read = (part: string) => whole.read(part, setting)
    const first = read(span?.[1] ?? text.replace(/^第\s*|\s*名$/g, ''))
    const last = span ? read(span[2] ?? '') : first
    if ('wrong' in first && first.wrong !== fieldProblems.number) return first
    if ('wrong' in first || 'wrong' in last || last.value < first.value) {
      return { wrong: found.places, with: { found: text } }
    }
    return { value: { first: first.value, last: last.value } }
  },
}

/** =KPI_PRIZE(scores, prizes, [step]) */
export const prize = defineFunction({
  name: 'KPI_PRIZE',
  help: {
    en: 'Prizes by place; tied people share the places they cover',
    'zh-CN': '按名次发奖,并列者平分所占名次的奖金',
  },
  rule: {
    en: 'Highest score first. Tied people share the sum of the prizes of the places they cover, to the step; of equal ones the earlier gets the odd step.',
    'zh-CN': '得分最高者为第一。并列者平分所占名次的奖金之和,精确到最小单位,除不尽的单位给靠前的人。',
  },
  args: {
    scores: column(number(), {
      label: { en: 'Scores', 'zh-CN': '得分' },
      accepts: {
        en: 'the scores of all who compete, a range such as B2:B20',
        'zh-CN': '全部参赛者的得分,区域,例如 B2:B20',
      },
    }),
    prizes: table([places, money({ min: 0 })], {
      label: { en: 'Prizes', 'zh-CN': '奖金表' },
      accepts: {
        en: 'rows of place and prize, such as 1 1000; several places as 4–10',
        'zh-CN': '每行一个名次和奖金,例如 1 1000;连续名次写 4–10',
      },
    }),
    step: stepArg,
  },
  run({ scores, prizes: rows, step }) {
    const prizes = byPlace(rows, step)
    if ('wrong' in prizes) return prizes
    const awards = awardPlaces(
      scores.items.map(({ value }) => value),
      prizes,
    )
    return inShapeOf(scores, (item, i) =>
      item.value === undefined ? withoutValue(item, 'scores') : ofSteps(awards[i] ?? 0, step),
    )
  },
  refuses: { ...found, ...stepProblems },
  examples: [
    {
      args: [
        [[90], [80], [80], [70]],
        [
          [1, 1000],
          [2, 500],
          [3, 300],
          [4, 100],
        ],
      ],
      gives: [[1000], [400], [400], [100]],
    },
    {
      args: [
        [[70], [''], [90], [60]],
        [
          ['1', 1000],
          ['2-3', 200],
        ],
      ],
      gives: [[200], [''], [1000], [200]],
    },
  ],
})

function byPlace(rows: ReadonlyArray<readonly [Places, number]>, step: number): number[] | Refused {
  const prizes: number[] = []
  const taken = new Set<number>()
  for (const [{ first, last }, amount] of rows) {
    const steps = inSteps(amount, step, 'prizes')
    if (typeof steps !== 'number') return steps
    for (let place = first; place <= last; place++) {
      if (taken.has(place)) return { wrong: found.twice, with: { place }, arg: 'prizes' }
      taken.add(place)
      prizes[place - 1] = steps
    }
  }
  return Array.from(prizes, prize => prize ?? 0)
}
