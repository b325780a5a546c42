import { type ReviewRating, type ReviewRole, review360 } from '../domain/scores/review'
import { type Cell, evened, shownCell } from '../domain/values/cell'
import { choice, number, type Typed, text, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { asShares } from '../domain/values/shares'
import { nearest } from '../domain/values/spelling'
import { oneOr } from './internal/args'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { differentShapes, type List, list, spotOf, table } from './internal/ranges'

const found = problems('review', {
  weights: {
    severity: 'stop',
    what: { en: 'the role weights add up to {total:%}, not 100%', 'zh-CN': '角色权重合计为 {total:%},应为 100%' },
    mend: { en: 'Change them until they add up to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
  negative: {
    severity: 'stop',
    what: { en: 'the weight of {role} is below 0', 'zh-CN': '角色 {role} 的权重为负' },
    mend: { en: 'Give weights of 0% or more.', 'zh-CN': '请填写不小于 0% 的权重。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'the role {role} is there twice', 'zh-CN': '角色 {role} 出现了两次' },
    mend: { en: 'Keep one row for each role.', 'zh-CN': '每个角色请只保留一行。' },
  },
  noRole: {
    severity: 'leavesOut',
    what: { en: 'a rating has no role', 'zh-CN': '有一个评分没有角色' },
    mend: { en: 'Fill in one of: {accepted}.', 'zh-CN': '请填写:{accepted}。' },
  },
  role: {
    severity: 'leavesOut',
    what: { en: '“{found}” is none of the roles', 'zh-CN': '“{found}”不在角色之列' },
    mend: { en: 'Use one of: {accepted}.', 'zh-CN': '请使用:{accepted}。' },
  },
  roleLike: {
    severity: 'leavesOut',
    what: { en: '“{found}” is none of the roles', 'zh-CN': '“{found}”不在角色之列' },
    mend: { en: 'Did you mean “{like}”?', 'zh-CN': '是“{like}”吗?' },
  },
})

/** Roles of which there is one or a few known people: they cannot hide among others. */
const alone = choice('reviewRole', {
  self: { en: 'self', 'zh-CN': '自评', also: ['本人', '自己', 'own'] },
  manager: {
    en: 'manager',
    'zh-CN': '上级',
    also: ['主管', '经理', '领导', 'leader', 'boss', 'supervisor', '直接上级'],
  },
})

/** =KPI_REVIEW(ratings, roles, role_weights, [min_raters]) */
export const review = defineFunction({
  name: 'KPI_REVIEW',
  help: { en: '360° review: mean per role, by role weights', 'zh-CN': '360 度评估:各角色平均分按权重合成' },
  rule: {
    en: 'The mean of each role × its weight, added up. The weight of a role without ratings is shared over the others. Roles other than self and manager with fewer raters than the minimum are left out, so that nobody’s rating can be guessed.',
    'zh-CN':
      '各角色平均分 × 权重之和。没有评分的角色,其权重由其他角色分摊。除自评和上级外,评分人数少于下限的角色不计入,以免猜出是谁评的。',
  },
  args: {
    ratings: list(number(), {
      label: { en: 'Ratings', 'zh-CN': '评分' },
      accepts: {
        en: 'all ratings given to one person, a range of numbers such as 4.5',
        'zh-CN': '某人得到的全部评分,数字区域,例如 4.5',
      },
    }),
    roles: list(text(), {
      label: { en: 'Roles', 'zh-CN': '角色' },
      accepts: {
        en: 'who gave each rating, a range of the same shape, such as peer',
        'zh-CN': '每个评分由谁给出,形状相同的区域,例如 同事',
      },
    }),
    role_weights: table([text(), typed()], {
      label: { en: 'Role weights', 'zh-CN': '角色权重' },
      accepts: {
        en: 'rows of role and weight, such as manager 50%, adding up to 100%',
        'zh-CN': '每行一个角色和权重,例如 上级 50%,合计 100%',
      },
    }),
    min_raters: oneOr(number({ min: 1, whole: true }), 1, {
      label: { en: 'Fewest raters', 'zh-CN': '最少评分人数' },
      accepts: {
        en: 'how many must have rated for a role to count, such as 3; 1 when blank',
        'zh-CN': '一个角色至少几人评分才计入,例如 3;留空为 1',
      },
    }),
  },
  run({ ratings, roles, role_weights, min_raters }) {
    const known = rolesOf(role_weights)
    if ('wrong' in known) return known
    const different = differentShapes(roles, 'ratings', ratings)
    if (different) return { arg: 'roles', ...different }
    const given = ratingsOf(ratings, roles, known)
    return 'wrong' in given ? given : (review360(given, known, min_raters).value ?? '')
  },
  refuses: found,
  examples: [
    {
      args: [
        [[5], [3], [4], [5]],
        [['manager'], ['peer'], ['peer'], ['peer']],
        [
          ['manager', '50%'],
          ['peer', '30%'],
          ['report', '20%'],
        ],
        3,
      ],
      gives: 4.625,
    },
    {
      args: [
        [[90, 60]],
        [['上级', '同事']],
        [
          ['上级', 0.6],
          ['同事', 0.4],
        ],
        3,
      ],
      gives: 90,
    },
  ],
})

type Weights = ReadonlyArray<readonly [string, Typed]>

function rolesOf(rows: Weights): readonly ReviewRole[] | Refused {
  const arg = 'role_weights'
  const read = asShares(rows.map(([, weight]) => weight))
  if ('total' in read) return { wrong: found.weights, with: read, arg }
  const roles = rows.map(([name], i) => ({ role: name, weight: read.shares[i] ?? 0, alone: isAlone(name) }))
  const negative = roles.find(({ weight }) => weight < 0)
  if (negative) return { wrong: found.negative, with: { role: negative.role }, arg }
  const twice = roles.find(({ role }, i) => roles.some((other, j) => j > i && evened(other.role) === evened(role)))
  return twice ? { wrong: found.twice, with: { role: twice.role }, arg } : roles
}

function isAlone(name: Cell): boolean {
  return !('wrong' in alone.read(name, { today: '' }))
}

function ratingsOf(ratings: List<number>, names: List<string>, roles: readonly ReviewRole[]): ReviewRating[] | Refused {
  const accepted = roles.map(({ role }) => role)
  const given: ReviewRating[] = []
  for (const [i, { value: rating }] of ratings.items.entries()) {
    if (rating === undefined) continue
    const name = shownCell(names.items[i]?.cell ?? null)
    const at = { arg: 'roles', at: spotOf(names, i) }
    if (name.trim() === '') return { wrong: found.noRole, with: { accepted }, ...at }
    const role = accepted.find(one => evened(one) === evened(name))
    if (role === undefined) {
      const like = nearest(name, accepted)
      return like === undefined
        ? { wrong: found.role, with: { found: name, accepted }, ...at }
        : { wrong: found.roleLike, with: { found: name, like }, ...at }
    }
    given.push({ role, rating })
  }
  return given
}
