import { useState } from 'preact/hooks'
import { type AnswerOf, ask, type Failure } from '../client'
import { Correct } from './close/correct'
import { Before, type Closing, type Confirmed, Steps, Summary, stepsDone } from './close/steps'
import { say } from './close/words'
import { Button, Field, Foot, Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { asFailure, Opened, Problem, Waiting } from './parts/opened'
import { GoTo } from './parts/problems'

type Choices = AnswerOf<'cardChoices'>
interface First extends Choices {
  readonly closing: Closing | null
}

const NOTHING: Confirmed = { overBudget: false, reasons: new Map() }

async function open(): Promise<First> {
  const choices = await ask('cardChoices', {})
  return { ...choices, closing: choices.period === '' ? null : await ask('closingState', { period: choices.period }) }
}

function Page({ first }: { readonly first: First }) {
  const told = useSay()
  const [closing, setClosing] = useState(first.closing)
  const [confirmed, setConfirmed] = useState(NOTHING)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const [found, setFound] = useState<AnswerOf<'correctClosed'>>()
  if (!closing) return <Unscored />
  const { period } = closing
  const during = async (work: () => Promise<{ readonly sentence: string } | undefined>, next = period) => {
    setFailure(undefined)
    setSentence('')
    setFound(undefined)
    setBusy(true)
    try {
      setSentence((await work())?.sentence ?? '')
      setClosing(await ask('closingState', { period: next }))
      setConfirmed(NOTHING)
    } catch (error) {
      setFailure(asFailure(error))
    }
    setBusy(false)
  }
  const done = stepsDone(closing)
  return (
    <>
      <div class="body" aria-busy={busy}>
        <Select
          label={told(say.month)}
          value={period}
          options={first.periods.map(id => ({ id, label: id }))}
          disabled={busy}
          choose={id => during(async () => undefined, id)}
        />
        <Steps done={done} />
        {failure && <Problem failure={failure} />}
        {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
        {busy ? (
          <Waiting />
        ) : (
          <>
            <Summary closing={closing} />
            {done === 1 && <Before closing={closing} confirmed={confirmed} confirm={setConfirmed} />}
            <Hint done={done} />
            <GoTo place={{ table: 'results', cell: 'A2' }}>{told(say.toPaySheet)}</GoTo>
            {closing.state === 'closed' && <Correct period={period} found={found} during={during} show={setFound} />}
            {(closing.state === 'approved' || closing.state === 'closed') && <Back closing={closing} during={during} />}
          </>
        )}
      </div>
      <Next closing={closing} confirmed={confirmed} busy={busy} during={during} />
    </>
  )
}

function Unscored() {
  const told = useSay()
  return (
    <div class="body">
      <Notice>{told(say.notScored)}</Notice>
    </div>
  )
}

function Hint({ done }: { readonly done: number }) {
  const told = useSay()
  const hints = [say.notScored, say.approveHint, say.closeHint, say.payHint]
  const hint = hints[done]
  return hint ? <p class="small soft">{told(hint)}</p> : null
}

interface StepProps {
  readonly closing: Closing
  during(work: () => Promise<{ readonly sentence: string } | undefined>): void
}

/** The one next step. */
function Next({
  closing,
  confirmed,
  busy,
  during,
}: StepProps & { readonly confirmed: Confirmed; readonly busy: boolean }) {
  const told = useSay()
  const { period, pending, budget, total, outdated } = closing
  const leftOut = pending.map(({ person }) => ({ person, reason: (confirmed.reasons.get(person) ?? '').trim() }))
  const isReady =
    !outdated &&
    leftOut.every(({ reason }) => reason !== '') &&
    (budget === null || total <= budget || confirmed.overBudget)
  const approve = () => during(() => ask('approvePeriod', { period, leftOut, overBudget: confirmed.overBudget }))
  const steps = [
    undefined,
    { text: told(say.approve, { month: period }), run: approve, isReady },
    {
      text: told(say.close, { month: period }),
      run: () => during(() => ask('closePeriod', { period })),
      isReady: true,
    },
    { text: told(say.pay), run: () => during(() => ask('markPaid', { period })), isReady: true },
  ]
  const step = steps[stepsDone(closing)]
  if (!step) return null
  return (
    <Foot>
      <Button primary disabled={busy || !step.isReady} onClick={step.run}>
        {step.text}
      </Button>
    </Foot>
  )
}

/** Withdrawing and opening again need a reason. */
function Back({ closing: { period, state }, during }: StepProps) {
  const told = useSay()
  const [reason, setReason] = useState('')
  const isClosed = state === 'closed'
  const back = () =>
    during(() => (isClosed ? ask('reopenPeriod', { period, reason }) : ask('withdrawApproval', { period, reason })))
  return (
    <details>
      <summary>{told(say.back)}</summary>
      <div class="stack" style={{ marginTop: 8 }}>
        <Field label={told(say.why)}>
          <input type="text" value={reason} onInput={event => setReason(event.currentTarget.value)} />
        </Field>
        <div>
          <Button disabled={reason.trim() === ''} onClick={back}>
            {told(isClosed ? say.reopen : say.withdraw)}
          </Button>
        </div>
      </div>
    </details>
  )
}

mount(<Opened ask={open}>{first => <Page first={first} />}</Opened>)
