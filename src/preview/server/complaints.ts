import {
  NotAWorkbook,
  NotInStandIn,
  NotJsonSafe,
  ScriptError,
  ServiceError,
  WorldError,
} from '@yardstick/standin/errors'
import type { Lang } from '../protocol'

type Wording = readonly [en: string, zh: string]

/** What Google says when a person does it, by the platform's refusal; `{1}` is its value. */
const REFUSALS: Readonly<Record<string, Wording>> = {
  protected: [
    'This cell is protected. Ask the owner of the workbook to change it, or to let you edit it.',
    '此单元格受保护。请工作簿所有者修改,或为您开放编辑权限。',
  ],
  invalid: [
    '{1} does not accept this value: choose one from its list, or look at its note.',
    '{1} 不接受这个值:请从下拉列表中选择,或查看该列的说明。',
  ],
  allRows: ['At least one row that is not frozen must stay.', '至少要保留一行未冻结的行。'],
  allColumns: ['At least one column that is not frozen must stay.', '至少要保留一列未冻结的列。'],
  lastSheet: [
    'A workbook needs one visible tab: this one cannot be removed.',
    '工作簿至少要有一个可见的工作表,不能删除这一个。',
  ],
  lastVisible: [
    'A workbook needs one visible tab: this one cannot be hidden.',
    '工作簿至少要有一个可见的工作表,不能隐藏这一个。',
  ],
  sheetExists: ['There is already a tab named {1}. Choose another name.', '已有名为“{1}”的工作表,请换一个名称。'],
  sheetName: ['The name of a tab has 1 to 100 characters.', '工作表名称须为 1 到 100 个字符。'],
  mergeFrozen: [
    'Cells on both sides of the frozen edge cannot be merged into one. Unfreeze first, or merge on one side of it.',
    '冻结线两侧的单元格不能合并。请先取消冻结,或只合并同一侧的单元格。',
  ],
  freezeMerged: [
    'The frozen edge would cut a merged cell. Unmerge it first, or freeze all of it.',
    '冻结线会切开一个合并的单元格。请先取消合并,或把整个合并单元格都冻结。',
  ],
  outside: ['This lies outside the sheet.', '该位置不在工作表内。'],
  tooLong: ['A cell holds at most 50,000 characters.', '单元格最多容纳 50,000 个字符。'],
  tooManyCells: ['A workbook holds at most 10,000,000 cells.', '工作簿最多容纳 1000 万个单元格。'],
}

const filled = ([en, zh]: Wording, lang: Lang, values: readonly (string | number)[]) =>
  (lang === 'en' ? en : zh).replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n) - 1] ?? ''))

/** The sentence for a person; undefined for what is no fault of theirs or of the script's. */
export const complaint = (error: unknown, lang: Lang): string | undefined => {
  if (error instanceof ServiceError) {
    const words = REFUSALS[error.why]
    return words ? filled(words, lang, error.values) : error.message
  }
  const known = [ScriptError, NotInStandIn, NotJsonSafe, WorldError, NotAWorkbook]
  return known.some(kind => error instanceof kind) ? (error as Error).message : undefined
}
