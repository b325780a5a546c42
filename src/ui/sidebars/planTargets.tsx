import { useState } from 'preact/hooks'
import { type AnswerOf, ask, runJob } from '../client'
import { Button, Foot } from './parts/controls'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'
import { GoTo } from './parts/problems'
import { Told, useWork, type Work } from './parts/work'
import { Form, type Options, type Request, requestFrom, sent } from './plan/form'
import type { Place } from './plan/locks'
import { Outcome, Reason } from './plan/outcome'
import { say } from './plan/words'

type Preview = AnswerOf<'planPreview'>

/** The KPIs there are, and how the first of them was planned last. */
async function open(): Promise<Options> {
  const options = await ask('planOptions', {})
  const [kpi] = options.kpis
  return kpi === undefined ? options : ask('planOptions', { kpi })
}

/** What is being planned: how, as it would be, and why. */
function usePlanning(first: Options, work: Work) {
  const [options, setOptions] = useState(first)
  const [request, setRequest] = useState<Request | undefined>(first.last ? requestFrom(first.last) : undefined)
  const [preview, setPreview] = useState<Preview>()
  const begin = (kpi: string, year: string) =>
    work.during(async () => {
      const next = await ask('planOptions', { kpi, year })
      setOptions(next)
      if (next.last) setRequest(requestFrom(next.last))
      return undefined
    })
  const look = (wanted: Request) => {
    setRequest(wanted)
    return work.during(async () => {
      setPreview(await ask('planPreview', sent(wanted)))
      return undefined
    })
  }
  return { options, request, preview, begin, look, setRequest, back: () => setPreview(undefined) }
}

function Page({ first }: { readonly first: Options }) {
  const told = useSay()
  const lang = useLang()
  const work = useWork()
  const { options, request, preview, begin, look, setRequest, back } = usePlanning(first, work)
  if (!request) return <Nothing />
  const write = () =>
    work.during(async tell => {
      tell({ done: 0, of: 2, label: told(say.writing) })
      const done = await runJob({ job: 'planTargets', ...sent(request), lang }, tell)
      back()
      return done
    })
  const change = (part: Partial<Request>) => setRequest({ ...request, ...part })
  const why = async ({ owner, kind, month }: Place) => {
    const { sentence } = await ask('planWhy', { plan: sent(request), owner, kind, month })
    return sentence
  }
  const typing = { locks: request.locks, change: (locks: Request['locks']) => look({ ...request, locks }), why }
  return (
    <>
      <div class="body" aria-busy={work.busy}>
        <Told work={work} wheel={!preview} />
        {work.sentence !== '' && <GoTo place={{ table: 'targets', cell: 'A2' }}>{told(say.toTargets)}</GoTo>}
        {preview && !work.advance && (
          <>
            <Outcome preview={preview} typing={typing} />
            <Reason text={request.reason} type={reason => change({ reason })} />
          </>
        )}
        {!work.busy && !preview && <Form options={options} request={request} change={change} begin={begin} />}
      </div>
      {preview ? (
        <Foot>
          <Button disabled={work.busy} onClick={back}>
            {told(say.back)}
          </Button>
          <Button primary disabled={work.busy || !preview.ready} onClick={write}>
            {told(say.write)}
          </Button>
        </Foot>
      ) : (
        <First isReady={!work.busy && String(request.total).trim() !== ''} look={() => look(request)} />
      )}
    </>
  )
}

function Nothing() {
  const told = useSay()
  return (
    <div class="body">
      <Notice kind="look">{told(say.noKpis)}</Notice>
    </div>
  )
}

function First({ isReady, look }: { readonly isReady: boolean; look(): void }) {
  const told = useSay()
  return (
    <Foot>
      <Button primary disabled={!isReady} onClick={look}>
        {told(say.preview)}
      </Button>
    </Foot>
  )
}

mount(<Opened ask={open}>{first => <Page first={first} />}</Opened>)
