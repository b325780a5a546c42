import { monthOf } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { recall, remember } from '../../platform/memory'
import { whenAlone, writeNamed } from '../../platform/workbook'
import { opensMonth } from '../entering/openMonth'
import { isCopy } from '../setup/finishCopy'
import { dueSending, mailStatements } from '../statements/mailStatements'
import { drive } from '../workbook/drive'
import type { Outcome } from '../workbook/job'
import { isScored, type Kept, keepSettings, readKept } from '../workbook/keptSettings'
import { keepTrigger } from './dailyTrigger'
import { lastMonth, nextRun } from './due'
import { dueRun, monthlyRun } from './monthlyRun'
import { sendWaiting } from './summary'

const say = texts('daily', {
  copy: {
    en: 'This file is a copy: nothing was done. Switch the monthly run on here to use it.',
    'zh-CN': '本文件是副本,未做任何操作。如需自动考核,请在此重新开启。',
  },
  busy: { en: 'Another run is at work: tomorrow again.', 'zh-CN': '另一项操作正在进行,明天再试。' },
  nothing: { en: 'No month was due.', 'zh-CN': '没有需要自动考核的月份。' },
  waiting: {
    en: '{done} of {of} steps are done; the next execution goes on.',
    'zh-CN': '已完成 {done}/{of} 步,下次继续。',
  },
})

/** Once a day: the day formulas stand at, the month that is due, mail that waits, and when the next run will be. */
export function dailyRun(): Outcome {
  return whenAlone(runDay)?.result ?? { sentence: `${say.busy['zh-CN']} · ${say.busy.en}` }
}

function runDay(): Outcome {
  const kept = readKept()
  if (isCopy(kept)) return { sentence: say.copy[kept.lang] }
  writeNamed('YS_AS_OF', kept.now.slice(0, 10))
  openRunning(kept)
  const { outcome, waiting } = drive(monthlyRun, () => dueRun(kept))
  keepNextRun(readKept())
  sendWaiting()
  drive(mailStatements, () => dueSending(kept))
  keepTrigger(kept)
  if (waiting) return { sentence: fill(say.waiting, { ...waiting }, kept.lang) }
  return outcome ?? { sentence: say.nothing[kept.lang] }
}

/** The month that is running was opened, once: rows taken out by hand stay out. */
const OPENED = 'openMonth.last'

function openRunning({ now }: Kept): void {
  const month = monthOf(now.slice(0, 10))
  if (recall(OPENED) === month) return
  opensMonth(month)
  remember(OPENED, month)
}

function keepNextRun(kept: Kept): void {
  const { now, settings } = kept
  keepSettings(kept, { nextRun: nextRun(now, settings, isScored(kept, lastMonth(now))) })
}
