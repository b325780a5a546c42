import { useState } from 'preact/hooks'
import { texts } from '../../domain/values/text'
import { type Advance, type AnswerOf, ask, type Failure, runJob } from '../client'
import { Button, Foot, Progress, Section, Select } from './parts/controls'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { asFailure, Opened, Problem } from './parts/opened'
import { GoTo, Problems } from './parts/problems'
import { ScoredMonth } from './parts/scoredMonth'

const say = texts('scoreMonthPage', {
  month: { en: 'Month, quarter or year', 'zh-CN': '周期' },
  open: { en: 'open', 'zh-CN': '未计算' },
  calculated: { en: 'scored', 'zh-CN': '已计算' },
  approved: { en: 'approved', 'zh-CN': '已审批' },
  closed: { en: 'closed', 'zh-CN': '已关账' },
  ready: { en: 'ready', 'zh-CN': '可计算' },
  waiting: { en: 'waiting', 'zh-CN': '待补' },
  stopped: {
    en: 'Nothing can be scored until what stops it is mended. What was there stays.',
    'zh-CN': '先处理下面“需先处理”的问题才能计算。已有结果不受影响。',
  },
  partly: {
    en: 'You can score now: those who wait come in when you score again. Nothing is done twice.',
    'zh-CN': '现在就可以计算:待补的人补齐后再算一次即可,不会重复。',
  },
  locked: {
    en: 'This period is {state}: it is not scored again. Correct it by a row on Adjustments.',
    'zh-CN': '本期{state},不再重算。需要更正请在“奖惩调整”加一行。',
  },
  fine: { en: 'Nothing needs mending.', 'zh-CN': '没有需要处理的问题。' },
  todo: { en: 'To look at · {count}', 'zh-CN': '待处理 · {count}' },
  results: { en: 'Result', 'zh-CN': '结果' },
  run: { en: 'Score {month}', 'zh-CN': '计算 {month}' },
  again: { en: 'Score {month} again', 'zh-CN': '重新计算 {month}' },
  start: { en: 'Reading the sheets…', 'zh-CN': '正在读取数据…' },
  next: { en: '{label}; scoring…', 'zh-CN': '{label},正在计算…' },
  refresh: { en: 'Look again', 'zh-CN': '刷新' },
  toResults: { en: 'Results', 'zh-CN': '考核结果' },
  nobody: {
    en: 'Nobody is active in this period. Check the start dates on People.',
    'zh-CN': '本期没有在岗人员。请检查人员表的入职日期。',
  },
})

type Month = AnswerOf<'monthState'>

function Page({ first }: { readonly first: Month }) {
  const told = useSay()
  const lang = useLang()
  const [month, setMonth] = useState(first)
  const [advance, setAdvance] = useState<Advance>()
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const busy = advance !== undefined
  const watched = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setAdvance({ done: 0, of: 2, label: told(say.start) })
    await work().catch((error: unknown) => setFailure(asFailure(error)))
    setAdvance(undefined)
  }
  const look = (period: string) => {
    setSentence('')
    return watched(async () => setMonth(await ask('monthState', { period })))
  }
  const score = () =>
    watched(async () => {
      const request = { job: 'scoreMonth', period: month.period, lang }
      const label = (step: Advance) => (step.done < step.of ? told(say.next, { label: step.label }) : step.label)
      setSentence(await runJob(request, step => setAdvance({ ...step, label: label(step) })))
      setMonth(await ask('monthState', { period: month.period }))
    })
  const isLocked = month.state === 'approved' || month.state === 'closed'
  const isStopped = month.problems.some(({ severity }) => severity === 'stop')
  const options = month.months.map(({ period, state }) => ({ id: period, label: `${period} · ${told(say[state])}` }))
  return (
    <>
      <div class="body" aria-busy={busy}>
        <Select label={told(say.month)} value={month.period} options={options} disabled={busy} choose={look} />
        {advance && <Progress {...advance} />}
        {failure && <Problem failure={failure} />}
        {!busy && sentence && <Notice kind={isStopped ? 'problem' : 'fine'}>{sentence}</Notice>}
        {!busy && <State month={month} isLocked={isLocked} isStopped={isStopped} />}
      </div>
      <Foot>
        <Button onClick={() => look(month.period)} disabled={busy}>
          {told(say.refresh)}
        </Button>
        <Button primary disabled={busy || isLocked || isStopped} onClick={score}>
          {told(month.scored ? say.again : say.run, { month: month.period })}
        </Button>
      </Foot>
    </>
  )
}

interface StateProps {
  readonly month: Month
  readonly isLocked: boolean
  readonly isStopped: boolean
}

function State({ month, isLocked, isStopped }: StateProps) {
  const told = useSay()
  const { problems, ready, waiting, scored, state } = month
  return (
    <>
      {isLocked && <Notice>{told(say.locked, { state: say[state] })}</Notice>}
      {isStopped && !isLocked && <Notice kind="look">{told(say.stopped)}</Notice>}
      {!isStopped && !isLocked && !scored && waiting.length > 0 && <Notice>{told(say.partly)}</Notice>}
      {!isStopped && ready + waiting.length === 0 && <Notice kind="look">{told(say.nobody)}</Notice>}
      {scored && (
        <Section title={told(say.results)}>
          <div class="stack">
            <ScoredMonth {...month} scored={scored} />
            <GoTo place={{ table: 'results', cell: 'A2' }}>{told(say.toResults)}</GoTo>
          </div>
        </Section>
      )}
      {!scored && !isStopped && ready + waiting.length > 0 && (
        <div class="tiles">
          <div class="tile">
            <b>{ready}</b>
            {told(say.ready)}
          </div>
          <div class="tile">
            <b>{waiting.length}</b>
            {told(say.waiting)}
          </div>
        </div>
      )}
      {problems.length === 0 ? (
        !isLocked && <Notice kind="fine">{told(say.fine)}</Notice>
      ) : (
        <Section title={told(say.todo, { count: problems.length })}>
          <Problems found={problems} />
        </Section>
      )}
    </>
  )
}

mount(<Opened ask={() => ask('monthState', {})}>{first => <Page first={first} />}</Opened>)
