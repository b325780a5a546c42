import { useState } from 'preact/hooks'
import { type Advance, type AnswerOf, ask, type Failure, runJob } from '../client'
import { Button, Foot, Progress } from './parts/controls'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { asFailure, Opened, Problem, Waiting } from './parts/opened'
import { GoTo } from './parts/problems'
import { Form, type Options, type Request, requestFrom, sent } from './plan/form'
import { Outcome, Reason } from './plan/outcome'
import { say } from './plan/words'

type Preview = AnswerOf<'planPreview'>

/** The KPIs there are, and how the first of them was planned last. */
async function open(): Promise<Options> {
  const options = await ask('planOptions', {})
  const [kpi] = options.kpis
  return kpi === undefined ? options : ask('planOptions', { kpi })
}

function Page({ first }: { readonly first: Options }) {
  const told = useSay()
  const lang = useLang()
  const [options, setOptions] = useState(first)
  const [request, setRequest] = useState<Request | undefined>(first.last ? requestFrom(first.last) : undefined)
  const [preview, setPreview] = useState<Preview>()
  const [advance, setAdvance] = useState<Advance>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  if (!request) {
    return (
      <div class="body">
        <Notice kind="look">{told(say.noKpis)}</Notice>
      </div>
    )
  }
  const during = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setSentence('')
    setBusy(true)
    await work().catch((error: unknown) => setFailure(asFailure(error)))
    setAdvance(undefined)
    setBusy(false)
  }
  const chooseKpi = (kpi: string) =>
    during(async () => {
      const next = await ask('planOptions', { kpi })
      setOptions(next)
      if (next.last) setRequest(requestFrom(next.last))
    })
  const look = () => during(async () => setPreview(await ask('planPreview', sent(request))))
  const write = () =>
    during(async () => {
      setAdvance({ done: 0, of: 2, label: told(say.writing) })
      const done = await runJob({ job: 'planTargets', ...sent(request), lang }, setAdvance)
      setPreview(undefined)
      setSentence(done)
    })
  return (
    <>
      <div class="body" aria-busy={busy}>
        {failure && <Problem failure={failure} />}
        {sentence !== '' && (
          <>
            <Notice kind="fine">{sentence}</Notice>
            <GoTo place={{ table: 'targets', cell: 'A2' }}>{told(say.toTargets)}</GoTo>
          </>
        )}
        {advance && <Progress {...advance} />}
        {busy && !advance && <Waiting />}
        {!busy && preview && (
          <>
            <Outcome preview={preview} />
            <Reason text={request.reason} type={reason => setRequest({ ...request, reason })} />
          </>
        )}
        {!busy && !preview && (
          <Form
            options={options}
            request={request}
            change={part => setRequest({ ...request, ...part })}
            chooseKpi={chooseKpi}
          />
        )}
      </div>
      <Foot>
        {preview && (
          <Button disabled={busy} onClick={() => setPreview(undefined)}>
            {told(say.back)}
          </Button>
        )}
        {preview ? (
          <Button primary disabled={busy || !preview.ready} onClick={write}>
            {told(say.write)}
          </Button>
        ) : (
          <Button primary disabled={busy || String(request.total).trim() === ''} onClick={look}>
            {told(say.preview)}
          </Button>
        )}
      </Foot>
    </>
  )
}

mount(<Opened ask={open}>{first => <Page first={first} />}</Opened>)
