import { type Why, why } from '../values/explain'
import type { Month } from '../values/period'
import { texts } from '../values/text'
import { type Line, type Source, total } from './line'

const say = texts('breakdown.why', {
  company: {
    en: '{month}: {total} of the year by “{way}” → {figure}, in units of {unit}',
    'zh-CN': '{month}:全年 {total} 按“{way}”分解 → {figure}(取整到 {unit})',
  },
  companyYear: { en: 'The total as typed: {figure}', 'zh-CN': '按填写的总额:{figure}' },
  locked: {
    en: '{month}: {figure} as typed; the others share the rest',
    'zh-CN': '{month}:{figure},按手工填写;其余由其他人分担',
  },
  yearLocked: { en: '{figure} as typed for the year', 'zh-CN': '全年 {figure},按手工填写' },
  share: {
    en: '{month}: {parent} {of} × {share:%} = {exact}',
    'zh-CN': '{month}:{parent} {of} × {share:%} = {exact}',
  },
  days: { en: 'there for {active:%} of the days', 'zh-CN': '在岗 {active:%} 的天数' },
  ramp: {
    en: '× ramp {carries:%}; the rest stays with {parent} as uncovered',
    'zh-CN': '× 爬坡 {carries:%},其余留在{parent}未分配',
  },
  units: {
    en: '→ {figure} in units of {unit}, so that months and years add up',
    'zh-CN': '→ {figure}(取整到 {unit},各月与全年合计一致)',
  },
  year: {
    en: '{parent} {of} × {share:%} = {exact} → {figure}',
    'zh-CN': '{parent} {of} × {share:%} = {exact} → {figure}',
  },
  buffered: { en: '{parent}’s figure holds a buffer of {buffer:%}', 'zh-CN': '{parent}的数已含加码 {buffer:%}' },
  team: { en: 'the company', 'zh-CN': '公司' },
})

export interface PlanTerms {
  readonly months: readonly Month[]
  readonly unit: number
  readonly way: string | { readonly id: string; readonly en: string; readonly 'zh-CN': string }
  readonly buffers: Readonly<Record<Line['kind'], number>>
}

/** Why a row has its figure in a month of the year, or its year where no position is given. */
export function whyOf(line: Line, terms: PlanTerms, at?: number): Why {
  return at === undefined ? whyYear(line, terms) : whyMonth(line, terms, at)
}

function whyMonth(line: Line, terms: PlanTerms, at: number): Why {
  const month = terms.months[at]
  const figure = (line.months[at] ?? 0) / 100
  if (line.locked[at]) return why(say.locked, { month, figure })
  const unit = terms.unit / 100
  if (line.kind === 'company') return why(say.company, { month, figure, total: line.year / 100, way: terms.way, unit })
  const there = line.sources.filter(source => (source.active[at] ?? 0) > 0)
  const steps = there.flatMap(source => fromParent(line, source, terms, at))
  const [first, ...rest] = steps
  const end = why(say.units, { figure, unit })
  return first ? { ...first, steps: [...rest, end] } : end
}

function fromParent(line: Line, source: Source, { months, buffers }: PlanTerms, at: number): Why[] {
  const of = (source.of[at] ?? 0) / 100
  const share = source.share[at] ?? 0
  const parent = parentOf(line, source)
  const active = source.active[at] ?? 1
  const carries = source.carries[at] ?? 1
  const buffer = line.kind === 'team' ? buffers.company : buffers.team
  return [
    why(say.share, { month: months[at], parent, of, share, exact: of * share }),
    ...(active < 1 ? [why(say.days, { active })] : []),
    ...(carries < 1 ? [why(say.ramp, { carries, parent })] : []),
    ...(buffer > 0 ? [why(say.buffered, { parent, buffer })] : []),
  ]
}

function whyYear(line: Line, { buffers }: PlanTerms): Why {
  const figure = line.year / 100
  if (line.yearLocked) return why(say.yearLocked, { figure })
  if (line.kind === 'company') return why(say.companyYear, { figure })
  const parts = line.sources.map(source => {
    const of = total(source.of)
    const exact = source.of.reduce((sum, month, j) => sum + month * (source.share[j] ?? 0), 0)
    const values = { parent: parentOf(line, source), of: of / 100, exact: exact / 100, figure }
    return why(say.year, { ...values, share: of > 0 ? exact / of : 0 })
  })
  const [first, ...rest] = parts
  const source = line.sources[0]
  const buffer = line.kind === 'team' ? buffers.company : buffers.team
  const more = buffer > 0 && source ? [why(say.buffered, { parent: parentOf(line, source), buffer })] : []
  return first ? { ...first, steps: [...rest, ...more] } : why(say.companyYear, { figure })
}

function parentOf({ kind }: Line, source: Source) {
  return kind === 'team' ? say.team : source.parent
}
