import { type Issue, issue, problems } from '../../domain/values/issue'
import { lastDay, type Month } from '../../domain/values/period'
import { inForce } from '../../domain/values/versions'
import { yearParts } from '../tables/choices'
import { sameName } from './names'
import { placeOf, type Reads, type Row } from './reads'

const found = problems('baseKinds', {
  monthlyBase: {
    severity: 'look',
    what: {
      en: 'the bonus base of {plan} is paid by the month, but its grades are for a {kind} only: each month pays it in full, the {kind} pays none of it',
      'zh-CN': '“{plan}”的奖金基数按月发放,但等级只适用于{kind}:每月全额发放,{kind}不再按系数发放',
    },
    mend: {
      en: 'Add grade rows for months, or blank the base and give the {kind}’s rows a fixed bonus.',
      'zh-CN': '请添加适用于月的等级;或清空奖金基数,在{kind}的等级行填写固定奖金。',
    },
  },
})

/** Bases of a month that no row of Grades weighs, as all rows of the plan are for longer periods. */
export function basesWithoutGrades(reads: Reads, plans: readonly string[], month: Month): Issue[] {
  const { grades, people } = reads
  if (!grades || !people) return []
  const rows = grades.rows.filter(row => inForce(row, month))
  const isThere = ({ start = '', end = '9999' }: Row<'people'>) => start <= lastDay(month) && end >= `${month}-01`
  const withBase = people.rows.filter(row => isThere(row) && (row.baseBonus ?? 0) > 0)
  return plans.flatMap(plan => {
    const own = rows.filter(row => row.plan !== undefined && sameName(row.plan, [plan]))
    const used = own.length > 0 ? own : rows.filter(row => row.plan === undefined)
    const [first] = used
    if (!first || used.some(({ periodKind = 'month' }) => periodKind === 'month')) return []
    const paid = withBase.filter(row => (row.plan === undefined ? plans.length === 1 : sameName(row.plan, [plan])))
    if (paid.length === 0) return []
    const kind = yearParts.word(first.periodKind ?? 'month')
    const place = placeOf(grades, first, 'periodKind')
    return [issue(found.monthlyBase, { plan, kind }, { who: paid.map(row => row.name), place })]
  })
}
