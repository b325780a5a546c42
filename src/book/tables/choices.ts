import { choice, type Field, name, type Words } from '../../domain/values/field'

/** The words of the dropdowns that several tables share. */
export const yearParts = choice('yearPart', {
  month: { en: 'month', 'zh-CN': '月', also: ['monthly', '月度', '每月'] },
  quarter: { en: 'quarter', 'zh-CN': '季度', also: ['quarterly', '季', '每季度'] },
  half: { en: 'half-year', 'zh-CN': '半年', also: ['half year', '半年度'] },
  year: { en: 'year', 'zh-CN': '年', also: ['yearly', 'annual', '年度', '每年'] },
})

export const windows = choice('window', {
  month: { en: 'month', 'zh-CN': '月', also: ['monthly', '月度', '当月'] },
  quarter: { en: 'quarter', 'zh-CN': '季度', also: ['quarterly', '季'] },
  year: { en: 'year', 'zh-CN': '年', also: ['yearly', 'annual', '年度'] },
})

export const bases = choice('basis', {
  booked: { en: 'booked', 'zh-CN': '签约', also: ['signed', 'booking', '成交'] },
  invoiced: { en: 'invoiced', 'zh-CN': '开票', also: ['invoice'] },
  cash: { en: 'cash', 'zh-CN': '回款', also: ['paid', 'collected', '到账'] },
})

export const customerKinds = choice('customerKind', {
  new: { en: 'new', 'zh-CN': '新客户', also: ['new customer', '新客', '新签'] },
  existing: { en: 'existing', 'zh-CN': '老客户', also: ['existing customer', '老客', '增购'] },
  renewal: { en: 'renewal', 'zh-CN': '续约', also: ['renewed', '续费', '续签'] },
})

export const relations = choice('relation', {
  self: { en: 'self', 'zh-CN': '自评', also: ['myself', '本人'] },
  peer: { en: 'peer', 'zh-CN': '同事', also: ['colleague', '同级', '平级'] },
  manager: { en: 'manager', 'zh-CN': '上级', also: ['leader', 'boss', '主管', '领导'] },
  report: { en: 'report', 'zh-CN': '下属', also: ['direct report', '下级'] },
  customer: { en: 'customer', 'zh-CN': '客户', also: ['client'] },
})

export const languages = choice('language', {
  'zh-CN': { en: '中文', 'zh-CN': '中文', also: ['Chinese', 'zh', 'cn'] },
  en: { en: 'English', 'zh-CN': 'English', also: ['英文', '英语'] },
})

/** A moment or a digest as text, never turned into a date by the sheet. */
export function stamp(): Field<string> {
  return { ...name(), align: 'center' }
}

/** The words of an open folder's things, for a dropdown: a new thing is offered by itself. */
export function wordsOf<K extends string>(things: { readonly [Id in K]: { readonly words: Words<K>[K] } }): Words<K> {
  const words = {} as Record<K, Words<K>[K]>
  for (const id of Object.keys(things) as K[]) words[id] = things[id].words
  return words
}
