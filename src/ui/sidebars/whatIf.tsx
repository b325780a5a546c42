import { useEffect, useMemo, useState } from 'preact/hooks'
import { inputOfSnapshot } from '../../domain/month/snapshot'
import { addMonths } from '../../domain/values/period'
import type { Turned } from '../../domain/whatIf/levers'
import { type AnswerOf, ask } from '../client'
import { SaveFrom } from './dated/save'
import { Button, Foot, Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Answered, Opened, useAnswer } from './parts/opened'
import { changesOf } from './whatIf/changes'
import { Levers } from './whatIf/levers'
import { Cliffs, Cost, People } from './whatIf/outcome'
import { type Tried, trialOf, tried } from './whatIf/trial'
import { say } from './whatIf/words'

type Month = AnswerOf<'whatIfMonth'>

function Page({ first }: { readonly first: Month }) {
  const told = useSay()
  const [answer, load] = useAnswer(() => Promise.resolve(first))
  const [values, setValues] = useState<Turned>(new Map())
  const [saving, setSaving] = useState(false)
  const [sentence, setSentence] = useState('')
  const choose = (period: string) => {
    setValues(new Map())
    load(() => ask('whatIfMonth', { period }))
  }
  const options = first.months.map(({ period }) => ({ id: period, label: period }))
  const shown = answer.state === 'here' ? answer.value.period : first.period
  return (
    <>
      <div class="body">
        {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
        <p class="small soft">{told(say.intro)}</p>
        <Select label={told(say.month)} value={shown} options={options} choose={choose} />
        <Answered answer={answer} again={() => choose(first.period)}>
          {month => (
            <Trying
              key={month.period}
              month={month}
              values={values}
              saving={saving}
              change={setValues}
              done={saved => {
                setValues(new Map())
                setSaving(false)
                setSentence(saved)
                load(() => ask('whatIfMonth', { period: month.period }))
              }}
            />
          )}
        </Answered>
      </div>
      <Foot>
        <Button disabled={values.size === 0} onClick={() => setValues(new Map())}>
          {told(say.reset)}
        </Button>
        <Button primary disabled={values.size === 0 || saving} onClick={() => setSaving(true)}>
          {told(say.save)}
        </Button>
      </Foot>
    </>
  )
}

interface TryingProps {
  readonly month: Month
  readonly values: Turned
  readonly saving: boolean
  change(values: Turned): void
  done(sentence: string): void
}

const MONTHS_AHEAD = 12

function nextMonths(period: string): string[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, i) => addMonths(period, i + 1))
}

/** Long enough to turn a slider without computing every step of it. */
const PAUSE = 80

function Trying({ month, values, saving, change, done }: TryingProps) {
  const told = useSay()
  const input = useMemo(() => inputOfSnapshot(month.input), [month])
  const trial = useMemo(() => input && trialOf(input), [input])
  const [result, setResult] = useState<Tried | undefined>(() => trial && tried(trial, new Map()))
  useEffect(() => {
    if (!trial) return undefined
    const timer = setTimeout(() => setResult(last => tried(trial, values) ?? last), PAUSE)
    return () => clearTimeout(timer)
  }, [trial, values])
  if (!trial || trial.before.people.length === 0) return <Notice kind="look">{told(say.nobody)}</Notice>
  const turn = (id: string, value: number) => {
    const isBack = trial.levers.find(lever => lever.id === id)?.value === value
    const others = [...values].filter(([known]) => known !== id)
    change(new Map(isBack ? others : [...others, [id, value]]))
  }
  return (
    <>
      {result && <Cost comparison={result.comparison} budget={month.budget} currency={month.currency} />}
      <Levers trial={trial} values={values} turn={turn} />
      {saving && values.size > 0 && (
        <SaveFrom
          key={JSON.stringify([...values])}
          months={nextMonths(month.period)}
          first={addMonths(month.period, 1)}
          changes={changesOf(trial.levers, values)}
          done={done}
        />
      )}
      {result && <People people={result.comparison.people} />}
      {result && <Cliffs cliffs={result.cliffs} />}
    </>
  )
}

mount(<Opened ask={() => ask('whatIfMonth', {})}>{first => <Page first={first} />}</Opened>)
