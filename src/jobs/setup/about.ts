import { PRODUCT_VERSION } from '../../book/table/version'
import { say as fill, texts } from '../../domain/values/text'
import type { Outcome } from '../workbook/job'
import { readKept } from '../workbook/keptSettings'

const say = texts('about', {
  about: {
    en: 'Yardstick {version}: targets, scores, grades and pay. It reads and changes this file only and sends its data nowhere. Free under the MIT licence.',
    'zh-CN': '标尺 {version}:目标、得分、等级与奖金。只读写这一个文件,不会把数据发到别处。按 MIT 许可免费使用。',
  },
})

/** What this is, and what it may do. */
export function about(): Outcome {
  return { sentence: fill(say.about, { version: PRODUCT_VERSION }, readKept().lang) }
}
