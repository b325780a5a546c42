import { asAttainments } from '../../domain/methods/rule'
import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import { isNotMeasured, type Setting, type Typed, typed } from '../../domain/values/field'
import { type Issue, issue, type Place, problems } from '../../domain/values/issue'
import { unitFactor } from '../../domain/values/number'

/** How the figures of one KPI are written: its unit, and for a % KPI the one scale of all of them. */
export interface Scale {
  readonly unit: string
  readonly percent: boolean
  readonly factor: number
  /** Plain numbers of a % KPI are percentages (95), not shares (0.95). */
  readonly plainIsPercent: boolean
}

/** Settles the scale of a KPI from all its figures: targets and actuals are on one scale. */
export function scaleOf(unit: string, cells: readonly Cell[], setting: Setting): Scale {
  const percent = evened(unit) === '%'
  const plain = percent ? cells.flatMap(cell => plainNumber(cell, setting)) : []
  const settled = asAttainments(plain)
  return { unit, percent, factor: unitFactor(unit), plainIsPercent: plain.some((p, i) => p.n !== settled[i]) }
}

function plainNumber(cell: Cell, setting: Setting): Typed[] {
  if (isBlank(cell) || isNotMeasured(cell)) return []
  const read = anyNumber.read(cell, setting)
  return 'wrong' in read || read.value.percent ? [] : [read.value]
}

const found = problems('figures', {
  percentage: {
    severity: 'leavesOut',
    what: { en: '{found} is a percentage, but the unit is {unit}', 'zh-CN': '{found} 是百分比,而单位是“{unit}”' },
    mend: {
      en: 'Type the figure without %, or change the unit on KPIs.',
      'zh-CN': '请填不带 % 的数,或在“考核指标”更改单位。',
    },
  },
})

const anyNumber = typed()

export type ReadFigure = { readonly value: number } | 'notMeasured' | 'blank' | Issue

/** A figure in the KPI's unit; `120万` in a column of 万元 is 120, blank and `–` are told apart. */
export function readFigure(
  cell: Cell,
  { unit, percent, factor, plainIsPercent }: Scale,
  about: { readonly place: Place; readonly who: readonly string[]; readonly month?: string | undefined },
  setting: Setting,
): ReadFigure {
  if (isBlank(cell)) return 'blank'
  if (isNotMeasured(cell)) return 'notMeasured'
  const read = anyNumber.read(cell, setting)
  if ('wrong' in read) return issue(read.wrong, read.with, { ...about, severity: 'leavesOut' })
  const { n, percent: signed, scaled } = read.value
  if (percent) return { value: plainIsPercent && !signed ? Number(`${n}e-2`) : n }
  if (signed && unit !== '') return issue(found.percentage, { found: shownCell(cell), unit }, about)
  return { value: scaled && factor !== 1 ? n / factor : n }
}

export function isFigureIssue(read: ReadFigure): read is Issue {
  return typeof read === 'object' && 'problem' in read
}
