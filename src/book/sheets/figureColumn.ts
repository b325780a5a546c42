import { say as fill, type Lang, texts } from '../../domain/values/text'
import type { OpenColumnContent } from '../looks/content'

const say = texts('layout.actuals', {
  note: {
    en: '{whatCounts}. A figure; 0 for none; – when it is not measured; blank = not known yet',
    'zh-CN': '{whatCounts}。填数字;没有就填 0;本月不考核填“–”;还不知道就空着',
  },
  plainNote: {
    en: 'A figure; 0 for none; – when it is not measured; blank = not known yet',
    'zh-CN': '填数字;没有就填 0;本月不考核填“–”;还不知道就空着',
  },
})

interface Figure {
  /** As on KPIs: it is the header. */
  readonly kpi: string
  readonly unit?: string | undefined
  readonly whatCounts?: string | undefined
}

/** The column of Actuals in which a KPI's figures are typed. */
export function figureColumn({ kpi, unit = '', whatCounts }: Figure, lang: Lang): OpenColumnContent {
  return {
    header: kpi,
    note: whatCounts === undefined ? say.plainNote[lang] : fill(say.note, { whatCounts }, lang),
    format: figureFormat(unit),
  }
}

/** Figures of any KPI in one column: large ones whole, small ones with decimals; `#.##` would leave a point behind `12.` */
export const ANY_FIGURE = '[>=100]#,##0;[<=-100]-#,##0;0.0#'

const MONEY = /^([$€£¥￥]|元|万元|usd|cny|eur)/i

/** Of a figure in a unit. */
export function figureFormat(unit: string): string {
  if (unit === '%' || unit === '％') return '0.0#%'
  return MONEY.test(unit) ? '#,##0' : 'General'
}

/** The same note in the other language, where it is one of ours. */
export function renotedFigure(note: string, lang: Lang): string | undefined {
  for (const other of ['en', 'zh-CN'] as const) {
    if (note === say.plainNote[other]) return say.plainNote[lang]
    const end = fill(say.note, { whatCounts: '' }, other)
    if (note.endsWith(end)) return fill(say.note, { whatCounts: note.slice(0, -end.length) }, lang)
  }
  return undefined
}
