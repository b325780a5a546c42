import { useState } from 'preact/hooks'
import { type AnswerOf, ask, type RequestOf, runJob } from '../client'
import { Button, Field, Foot, Select, Tick } from './parts/controls'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'
import { GoTo } from './parts/problems'
import { Told, useWork } from './parts/work'
import { Outcome } from './replan/outcome'
import { say } from './replan/words'

type Options = AnswerOf<'planOptions'>
type Request = RequestOf<'replanPreview'>
const WAYS = ['spread', 'nextMonth', 'none'] as const

/** The KPIs there are, and the months of the first one's year. */
async function open(): Promise<Options> {
  const options = await ask('planOptions', {})
  const [kpi] = options.kpis
  return kpi === undefined ? options : ask('planOptions', { kpi })
}

/** From the month that runs, where it is one of the year's. */
function requestFrom({ last, months, now }: Options): Request {
  const from = months.includes(now) ? now : (months[0] ?? '')
  return { kpi: last?.kpi ?? '', year: last?.year ?? '', from, way: 'spread', bothWays: false, reason: '' }
}

function NoKpis() {
  const told = useSay()
  return (
    <div class="body">
      <Notice kind="look">{told(say.noKpis)}</Notice>
    </div>
  )
}

function Page({ first }: { readonly first: Options }) {
  const told = useSay()
  const lang = useLang()
  const work = useWork()
  const [options, setOptions] = useState(first)
  const [request, setRequest] = useState(requestFrom(first))
  const [preview, setPreview] = useState<AnswerOf<'replanPreview'>>()
  const change = (part: Partial<Request>) => setRequest({ ...request, ...part })
  if (!options.last) return <NoKpis />
  const chooseKpi = (kpi: string) =>
    work.during(async () => {
      const next = await ask('planOptions', { kpi })
      setOptions(next)
      setRequest({ ...requestFrom(next), way: request.way, bothWays: request.bothWays })
      return undefined
    })
  const look = () =>
    work.during(async () => {
      setPreview(await ask('replanPreview', request))
      return undefined
    })
  const write = () =>
    work.during(async tell => {
      tell({ done: 0, of: 1, label: told(say.writing) })
      const done = await runJob({ job: 'replanTargets', ...request, lang }, tell)
      setPreview(undefined)
      return done
    })
  return (
    <>
      <div class="body" aria-busy={work.busy}>
        <Told work={work} />
        {work.sentence !== '' && <GoTo place={{ table: 'targets', cell: 'A2' }}>{told(say.toTargets)}</GoTo>}
        {!work.busy && preview && <Outcome preview={preview} from={request.from} />}
        {!work.busy && !preview && <Form options={options} request={request} change={change} chooseKpi={chooseKpi} />}
      </div>
      {preview ? (
        <Foot>
          <Button disabled={work.busy} onClick={() => setPreview(undefined)}>
            {told(say.back)}
          </Button>
          <Button primary disabled={work.busy} onClick={write}>
            {told(say.write)}
          </Button>
        </Foot>
      ) : (
        <Foot>
          <Button primary disabled={work.busy} onClick={look}>
            {told(say.preview)}
          </Button>
        </Foot>
      )}
    </>
  )
}

interface FormProps {
  readonly options: Options
  readonly request: Request
  change(part: Partial<Request>): void
  chooseKpi(kpi: string): void
}

function Form({ options, request, change, chooseKpi }: FormProps) {
  const told = useSay()
  return (
    <>
      <Select
        label={`${told(say.kpi)} · ${request.year}`}
        value={request.kpi}
        options={options.kpis.map(id => ({ id, label: id }))}
        choose={chooseKpi}
      />
      <Select
        label={told(say.from)}
        value={request.from}
        options={options.months.map(id => ({ id, label: id }))}
        choose={from => change({ from })}
      />
      <Select
        label={told(say.way)}
        value={request.way}
        options={WAYS.map(id => ({ id, label: told(say[id]) }))}
        choose={way => change({ way: way as Request['way'] })}
      />
      <Tick label={told(say.bothWays)} on={request.bothWays} turn={bothWays => change({ bothWays })} />
      <Field label={told(say.reason)}>
        <input type="text" value={request.reason} onInput={event => change({ reason: event.currentTarget.value })} />
      </Field>
    </>
  )
}

mount(<Opened ask={open}>{first => <Page first={first} />}</Opened>)
