import { asAttainments } from '../../../domain/methods/rule'
import type { CurvePoint } from '../../../domain/rewards/payoutCurve'
import type { Typed } from '../../../domain/values/field'
import { issue, problems } from '../../../domain/values/issue'
import { sameName, unknownName } from '../names'
import type { Reads } from '../reads'
import { known, rowsOf, stop, type To, words } from './shared'

const found = problems('curvesRead', {
  curveTwice: {
    severity: 'stop',
    what: { en: 'the curve {curve} has two rows from {from:%}', 'zh-CN': '曲线“{curve}”有两行都从 {from:%} 开始' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一行。' },
  },
})

/** Named curves, whatever uses them. */
export function curvesOf(reads: Reads, to: To): Map<string, CurvePoint[]> {
  const rows = reads.curves?.rows ?? []
  if (!to.features.pools) rowsOf<'curves'>(reads, 'curves', to)
  const names = [
    ...new Set(
      rows.map(
        row =>
          sameName(
            row.name,
            rows.map(other => other.name),
          ) ?? row.name,
      ),
    ),
  ]
  return new Map(
    names.map(name => {
      const own = rows.filter(row => sameName(row.name, [name]) !== undefined)
      const froms = asAttainments(own.map(row => row.from))
      const points = own.map((row, i) => {
        if (froms.indexOf(froms[i] ?? 0) < i) {
          to.issues.push(issue(found.curveTwice, { curve: name, from: froms[i] }, stop(reads, 'curves', row, 'from')))
        }
        return { attainment: froms[i] ?? 0, payout: payoutOf(row.value) }
      })
      return [name, points] as const
    }),
  )
}

/** A payout of 50 is 50 %, of 1.2 is 120 %. */
function payoutOf({ n, percent }: Typed): number {
  return percent || n <= 10 ? n : Number(`${n}e-2`)
}

/** Curves that KPIs name must be there. */
export function payoutCurves(reads: Reads, to: To, names: readonly string[]): void {
  for (const row of to.features.curves ? (reads.kpis?.rows ?? []) : []) {
    if (row.payoutCurve === undefined || !known(row, to) || sameName(row.payoutCurve, names)) continue
    to.issues.push(unknownName(words.curve, row.payoutCurve, names, stop(reads, 'kpis', row, 'payoutCurve')))
  }
}
