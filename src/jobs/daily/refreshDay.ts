import { say as fill, texts } from '../../domain/values/text'
import { today, writeNamed } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { workbookLanguage } from '../workbook/workbookLanguage'

const say = texts('refreshDay', {
  done: {
    en: 'Time and pace now stand at {day}; the daily run moves them on by itself.',
    'zh-CN': '时间进度已更新到 {day};开启每日运行后会自动更新。',
  },
})

/** Moves the day that time gone and pace are reckoned from to today: no formula may read the clock. */
export function refreshDay(): Outcome {
  const day = today()
  writeNamed('YS_AS_OF', day)
  return { sentence: fill(say.done, { day }, workbookLanguage()) }
}
