import { type DayCount, progressAt } from '../domain/pace/progress'
import { type DayKind, type WeekDays, type WorkCalendar, workCalendar } from '../domain/pace/workdays'
import { type Cell, isBlank } from '../domain/values/cell'
import type { Day } from '../domain/values/day'
import { choice, day, type Field } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { one, oneOr } from './internal/args'
import { defineFunction } from './internal/define'
import { NO_CLOCK, type Refused, type Spot } from './internal/given'
import { soundCells } from './internal/ranges'

const counts = choice('dayCount', {
  calendar: { en: 'calendar', 'zh-CN': '自然日', also: ['calendar days', 'days', '日历日', '日历'] },
  workdays: { en: 'workdays', 'zh-CN': '工作日', also: ['working days', 'workday', '按工作日'] },
})

const dayKinds = choice<DayKind>('dayKind', {
  holiday: { en: 'holiday', 'zh-CN': '放假', also: ['off', '休', '休息', '假期', '假日', '节假日', '法定节假日'] },
  workday: {
    en: 'workday',
    'zh-CN': '上班',
    also: ['swap workday', 'working day', 'work', '班', '调休', '调休上班', '补班', '工作日'],
  },
})

const weeks = choice('workWeek', {
  five: { en: '5 days', 'zh-CN': '5 天', also: ['5', '双休', '五天'] },
  six: { en: '6 days', 'zh-CN': '6 天', also: ['6', '单休', '六天'] },
  seven: { en: '7 days', 'zh-CN': '7 天', also: ['7', '无休', '七天'] },
})
const DAYS: Readonly<Record<'five' | 'six' | 'seven', WeekDays>> = { five: 5, six: 6, seven: 7 }
const week: Field<WeekDays> = {
  read: (cell, setting) => {
    const read = weeks.read(cell, setting)
    return 'wrong' in read ? read : { value: DAYS[read.value] }
  },
}

const found = problems('progress', {
  ends: {
    severity: 'leavesOut',
    what: { en: 'the end {end} is before the start {start}', 'zh-CN': '结束日 {end} 早于开始日 {start}' },
    mend: { en: 'Correct one of the two days.', 'zh-CN': '请更正其中一个日期。' },
  },
  noDays: {
    severity: 'leavesOut',
    what: {
      en: 'there is no working day from {start} to {end}',
      'zh-CN': '{start} 到 {end} 没有工作日',
    },
    mend: { en: 'Correct the holidays, or the two days.', 'zh-CN': '请更正节假日,或起止日期。' },
  },
})

/** =KPI_PROGRESS(start, end, as_of, [holidays], [kind], [week]) */
export const progress = defineFunction({
  name: 'KPI_PROGRESS',
  help: { en: 'Share of a period gone at the end of a day', 'zh-CN': '时间进度:截至某日结束,周期已过去的比例' },
  rule: {
    en: 'Days from start to as-of ÷ days from start to end, both ends included; 0 before the start, 1 from the end on. Working days are those of the week, less holidays, plus the rest days swapped to be worked.',
    'zh-CN':
      '开始日到截至日的天数 ÷ 开始日到结束日的天数,首尾两天都算;开始前为 0,结束后为 1。工作日 = 每周工作的日子 − 节假日 + 调休上班日。',
  },
  args: {
    start: one(day(), {
      type: 'date',
      label: { en: 'Start', 'zh-CN': '开始日' },
      accepts: { en: 'the first day of the period, such as 2026-01-01', 'zh-CN': '周期首日,例如 2026-01-01' },
    }),
    end: one(day(), {
      type: 'date',
      label: { en: 'End', 'zh-CN': '结束日' },
      accepts: { en: 'the last day of the period, such as 2026-03-31', 'zh-CN': '周期末日,例如 2026-03-31' },
    }),
    as_of: one(day(), {
      type: 'date',
      label: { en: 'As of', 'zh-CN': '截至日' },
      accepts: {
        en: 'the last day that counts as gone, such as 2026-02-14 or the workbook’s As of cell YS_AS_OF; Sheets refuses TODAY() here',
        'zh-CN': '已过去的最后一天,例如 2026-02-14 或本文件的截至日单元格 YS_AS_OF;此处不能用 TODAY()',
      },
    }),
    holidays: soundCells({
      label: { en: 'Holidays', 'zh-CN': '节假日' },
      accepts: {
        en: 'days off such as 2026-01-01, or two columns: day and holiday or workday',
        'zh-CN': '放假日期,例如 2026-01-01;或两列:日期、放假或上班(调休)',
      },
    }),
    kind: oneOr(counts, 'calendar', {
      type: 'string',
      label: { en: 'Kind', 'zh-CN': '口径' },
      accepts: { en: 'such as calendar (as when blank) or workdays', 'zh-CN': '例如 自然日(留空即此)或 工作日' },
    }),
    week: oneOr(week, 5, {
      label: { en: 'Week', 'zh-CN': '每周工作天数' },
      accepts: {
        en: 'working days of a week, such as 5 (as when blank), 6 or 7',
        'zh-CN': '每周工作几天,例如 5(留空即此)、6 或 7',
      },
    }),
  },
  run({ start, end, as_of, holidays, kind, week }) {
    if (end < start) return { wrong: found.ends, with: { start, end }, arg: 'end' }
    const calendar = calendarOf(week, holidays ?? [])
    if ('wrong' in calendar) return calendar
    const count: DayCount = kind === 'calendar' ? { kind } : { kind, calendar }
    return progressAt(as_of, { start, end }, count) ?? { wrong: found.noDays, with: { start, end }, arg: 'holidays' }
  },
  refuses: found,
  examples: [
    { args: ['2026-01-01', '2026-03-31', '2026-02-14'], gives: 0.5 },
    {
      args: [
        '2025-10-01',
        '2025-10-31',
        '2025-10-11',
        [
          ['2025-10-01', '放假'],
          ['2025-10-02', '放假'],
          ['2025-10-03', '放假'],
          ['2025-10-06', '放假'],
          ['2025-10-07', '放假'],
          ['2025-10-08', '放假'],
          ['2025-10-11', '上班'],
        ],
        '工作日',
      ],
      gives: 0.166666667,
    },
    { args: ['2026-03-02', '2026-03-08', '2026-03-07', '', 'workdays', 6], gives: 1 },
  ],
})

interface Exception {
  readonly day: Day
  readonly kind: DayKind
}

/** Two columns are day and kind where the second holds words; else every cell is a day off. */
function calendarOf(week: WeekDays, rows: ReadonlyArray<readonly Cell[]>): WorkCalendar | Refused {
  const paired = rows[0]?.length === 2 && rows.some(row => isKind(row[1] ?? null))
  const entries = rows.flatMap((row, r) =>
    paired
      ? [exceptionOf(row[0] ?? null, row[1] ?? null, { row: r + 1, column: 1 })]
      : row.map((cell, c) => exceptionOf(cell, null, { row: r + 1, column: c + 1 })),
  )
  const bad = entries.find((entry): entry is Refused => entry !== undefined && 'wrong' in entry)
  if (bad) return bad
  return workCalendar(
    week,
    entries.filter((entry): entry is Exception => entry !== undefined && 'day' in entry),
  )
}

function isKind(cell: Cell): boolean {
  return !isBlank(cell) && !('wrong' in dayKinds.read(cell, NO_CLOCK))
}

const anyDay = day()

function exceptionOf(cell: Cell, kindCell: Cell, at: Spot): Exception | Refused | undefined {
  if (isBlank(cell) && (isBlank(kindCell) || isKind(kindCell))) return undefined
  const read = anyDay.read(cell, NO_CLOCK)
  if ('wrong' in read) return { ...read, arg: 'holidays', at }
  if (isBlank(kindCell)) return { day: read.value, kind: 'holiday' }
  const kind = dayKinds.read(kindCell, NO_CLOCK)
  return 'wrong' in kind
    ? { ...kind, arg: 'holidays', at: { ...at, column: 2 } }
    : { day: read.value, kind: kind.value }
}
