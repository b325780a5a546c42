import { type Field, text, typed } from '../../domain/values/field'
import { problems } from '../../domain/values/issue'
import { listParts } from '../../domain/values/notation'
import { asShares } from '../../domain/values/shares'
import { say } from '../../domain/values/text'
import { relations } from '../tables/choices'

export type Relation = (typeof RELATIONS)[number]
export const RELATIONS = ['self', 'peer', 'manager', 'report', 'customer'] as const

/** How much each relation counts in a review, as shares. */
export type RoleWeights = Readonly<Record<Relation, number>>

export const STANDARD_WEIGHTS: RoleWeights = { self: 0, peer: 0.3, manager: 0.5, report: 0.2, customer: 0 }

const found = problems('roleWeights', {
  unreadable: {
    severity: 'stop',
    what: { en: 'the weights “{found}” cannot be read', 'zh-CN': '权重“{found}”无法识别' },
    mend: {
      en: 'Write, for example: manager 50%; peer 30%; report 20%. The weights sum to 100%.',
      'zh-CN': '请写成,例如:上级 50%;同事 30%;下属 20%。权重合计为 100%。',
    },
  },
})

/** `manager 50%; peer 30%; report 20%`, in either language. */
export function roleWeights(): Field<RoleWeights> {
  return {
    read: (cell, setting) => {
      const written = text().read(cell, setting)
      if ('wrong' in written) return written
      const weights = weightsIn(written.value)
      return weights ? { value: weights } : { wrong: found.unreadable, with: { found: written.value } }
    },
    show: (weights, lang) =>
      RELATIONS.filter(role => weights[role] > 0)
        .map(role => `${relations.word(role)[lang]} ${say(PERCENT, { weight: weights[role] }, lang)}`)
        .join(lang === 'en' ? '; ' : ';'),
    align: 'left',
  }
}

const PERCENT = { id: 'roleWeights.percent', en: '{weight:%}', 'zh-CN': '{weight:%}' }

function weightsIn(written: string): RoleWeights | undefined {
  const parts = listParts(written.normalize('NFKC'))
  const read = parts.map(part => {
    const [, word = '', number = ''] = /^\s*(.+?)[\s:=]*([\d.,]+\s*%?)\s*$/.exec(part) ?? []
    const role = relations.read(word, { today: '' })
    const weight = typed().read(number, { today: '' })
    return 'value' in role && 'value' in weight ? { role: role.value, weight: weight.value } : undefined
  })
  const known = read.filter(one => one !== undefined)
  const shares = asShares(known.map(one => one.weight))
  if (known.length < read.length || !('shares' in shares)) return undefined
  const weights: Record<Relation, number> = { self: 0, peer: 0, manager: 0, report: 0, customer: 0 }
  for (const [i, { role }] of known.entries()) weights[role] += shares.shares[i] ?? 0
  return weights
}
