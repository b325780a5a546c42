type Fields = Readonly<Record<string, number>>

/** Of a source that gives several figures, those a formula computes, in its order. */
function fields(...names: string[]) {
  return (expected: unknown) => names.map(name => (expected as Fields)[name])
}

const times = (factor: number) => (expected: unknown) => [Number(expected) * factor]
const repeated = (count: number) => (expected: unknown) => Array(count).fill(expected)
const sum = (values: readonly number[]) => [values.reduce((a, b) => a + b, 0)]

/** What a source expects, as the figures of its formulas; where nothing is said, all of them in order. */
export const expectedFigures: Readonly<Record<string, (expected: unknown, inputs: Fields) => unknown[]>> = {
  'kpi-01': fields('total'),
  'kpi-06': fields('pct'),
  'kpi-10': times(100),
  'kpi-13': e => [...(e as { pct: number[] }).pct, ...fields('weighted')(e)],
  'kpi-15': fields('total'),
  'kpi-16': times(100),
  'tgt-01': e => [...Array(4).fill((e as Fields).q), ...Array(12).fill((e as Fields).m)],
  'tgt-15': fields('avg'),
  'spl-03': (e, i) => {
    const { sdr = 0, ae = 0 } = e as Fields
    return [sdr - (i.sdr as unknown as { meeting: number }).meeting, ae]
  },
  'spl-08': repeated(10),
  'spl-09': fields('pool', 'share_value', 'payout'),
  'spl-10': e => [(e as Fields).achieved, (e as Fields).achieved],
  'spl-12': e => (e as { each: number[] }).each.flatMap(part => [part, part]),
  'tier-07': fields('fee'),
  'acc-01': fields('total'),
  'acc-02': fields('total'),
  'acc-04': fields('total'),
  'acc-06': fields('total'),
  'acc-07': (e, i) => [(i.quota ?? 0) * (i.rate ?? 0) + ((e as Fields).over ?? 0)],
  'acc-08': e => [((e as Fields).base ?? 0) + ((e as Fields).over ?? 0)],
  'acc-09': (e, i) => [(i.quota ?? 0) * (i.rate ?? 0) + ((e as Fields).over ?? 0)],
  'acc-12': fields('total', 'without'),
  'acc-20': times(100),
  'draw-03': fields('pay', 'balance'),
  'draw-05': e => [(e as Fields).commission, 0],
  'claw-03': e => [-((e as Fields).pct ?? 0)],
  'pace-04': fields('run'),
  'grade-04': e => ['A', 'B', 'C'].flatMap((grade, i) => Array((e as number[])[i]).fill(grade)),
}

/** Where a source expects one sum, that of the formulas' figures. */
export const summedFigures: Readonly<Record<string, (expected: unknown) => readonly number[]>> = {
  'tgt-06': e => [Number(e)],
  'tgt-07': e => sum((e as { region_sums: number[] }).region_sums),
  'claw-05': e => [(e as Fields).right ?? 0],
}
