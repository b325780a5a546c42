import { issue, problems } from '../values/issue'
import type { LintRule } from './kind'
import { plansIn } from './plansIn'

const found = problems('lint.kpis', {
  many: {
    severity: 'look',
    what: { en: '{plan} scores {count} KPIs at once', 'zh-CN': '“{plan}”同时考核 {count} 个指标' },
    mend: {
      en: 'Up to {most} keep attention; watch the others with a blank weight.',
      'zh-CN': '建议不超过 {most} 个,其余留空权重只做关注。',
    },
  },
  light: {
    severity: 'look',
    what: { en: '{kpis} of {plan} weigh less than {least:%}', 'zh-CN': '“{plan}”的 {kpis} 权重不足 {least:%}' },
    mend: {
      en: 'A weight that small changes nobody’s result: merge it, or watch it with a blank weight.',
      'zh-CN': '权重太小,几乎不影响结果:建议合并,或留空权重只做关注。',
    },
  },
})

const MOST = 8
const LEAST = 0.05

/** Too many KPIs, or weights too small to matter. */
export const manyKpis: LintRule = ({ context, result }) =>
  plansIn(result).flatMap(plan => {
    const scored = context.scored(plan).filter(({ weight }) => weight > 0)
    const light = scored.filter(({ weight }) => weight < LEAST)
    const place = { place: { table: 'kpis' } }
    return [
      ...(scored.length > MOST ? [issue(found.many, { plan, count: scored.length, most: MOST }, place)] : []),
      ...(light.length > 0
        ? [issue(found.light, { plan, kpis: light.map(({ kpi }) => kpi.name), least: LEAST }, place)]
        : []),
    ]
  })
