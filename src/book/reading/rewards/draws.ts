import type { Draw } from '../../../domain/records/rewards'
import { issue, problems } from '../../../domain/values/issue'
import { toMinor } from '../../../domain/values/money'
import { placeOf, type Reads } from '../reads'
import { isPerson } from '../roster'
import { known, rowsOf, type To } from './shared'

const found = problems('drawsRead', {
  drawTwice: {
    severity: 'leavesOut',
    what: {
      en: '{person} has two draws at the same time (rows {rows})',
      'zh-CN': '{person} 同时有两条预支(第 {rows} 行)',
    },
    mend: { en: 'Keep one, or give the earlier one a last month.', 'zh-CN': '请只保留一行,或给较早一行填写截止月份。' },
  },
})

/** Draws by person; two at the same time leave the person out. */
export function drawsOf(reads: Reads, to: To): Draw[] {
  const draws = rowsOf<'draws'>(reads, 'draws', to).flatMap((row): (Draw & { at: number })[] => {
    const { kind, fromMonth, toMonth } = row
    const place = placeOf(reads.draws as NonNullable<Reads['draws']>, row, 'person')
    const person = to.roster.find(row.person, place, to.month)
    if (isPerson(person)) {
      return [{ person: person.name, amount: toMinor(row.amount), kind, fromMonth, toMonth, place, at: row.at }]
    }
    to.issues.push(person)
    return []
  })
  for (const draw of draws.filter(one => known(one, to))) {
    const same = draws.filter(other => other.person === draw.person && known(other, to))
    if (same.length < 2 || same[0] !== draw) continue
    const { person } = draw
    const values = { person, rows: same.map(other => other.at).join(', ') }
    to.issues.push(issue(found.drawTwice, values, { place: same[1]?.place, who: [person], month: to.month }))
  }
  return draws
}
