import { useState } from 'preact/hooks'
import { type AnswerOf, ask, type Failure, type RequestOf } from '../../client'
import { Button, Field, Select } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { asFailure, Problem, Waiting } from '../parts/opened'
import { say } from './words'

export type Change = RequestOf<'changeFrom'>['changes'][number]

interface SaveProps {
  readonly months: readonly string[]
  readonly first: string
  readonly changes: readonly Change[]
  done(sentence: string): void
}

/** From which month and why; old beside new before anything is written. */
export function SaveFrom({ months, first, changes, done }: SaveProps) {
  const told = useSay()
  const [fromMonth, setMonth] = useState(first)
  const [reason, setReason] = useState('')
  const [preview, setPreview] = useState<AnswerOf<'previewChange'>>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const request = { fromMonth, reason, changes: [...changes] }
  const during = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setBusy(true)
    await work().catch((error: unknown) => setFailure(asFailure(error)))
    setBusy(false)
  }
  const look = () => during(async () => setPreview(await ask('previewChange', request)))
  const write = () => during(async () => done((await ask('changeFrom', request)).sentence))
  const choose = (month: string) => {
    setMonth(month)
    setPreview(undefined)
  }
  return (
    <div class="card stack">
      <p class="small soft">{told(say.intro)}</p>
      <div class="tiles">
        <Select
          label={told(say.from)}
          value={fromMonth}
          options={months.map(id => ({ id, label: id }))}
          choose={choose}
        />
        <Field label={told(say.reason)}>
          <input type="text" value={reason} onInput={event => setReason(event.currentTarget.value)} />
        </Field>
      </div>
      {failure && <Problem failure={failure} />}
      {busy && <Waiting />}
      {!busy && preview && <Beside preview={preview} />}
      <div class="row wrap">
        {preview ? (
          <Button primary disabled={busy || preview.problems.length > 0} onClick={write}>
            {told(say.write, { month: fromMonth })}
          </Button>
        ) : (
          <Button primary disabled={busy || changes.length === 0} onClick={look}>
            {told(say.preview)}
          </Button>
        )}
      </div>
    </div>
  )
}

function Beside({ preview: { sentence, changes, problems } }: { readonly preview: AnswerOf<'previewChange'> }) {
  const told = useSay()
  return (
    <>
      <p>{sentence}</p>
      <ul class="list small">
        {changes.map(({ what, column, before, after }) => (
          <li key={`${what} ${column}`} class="row spread">
            <span class="grow break" dir="auto">
              {what} <span class="soft">{column}</span>
            </span>
            <span class="number">{told(say.change, { before: before || '–', after: after || '–' })}</span>
          </li>
        ))}
      </ul>
      {problems.map(({ what, mend }) => (
        <Notice key={`${what} ${mend}`} kind="problem">
          {what} {mend}
        </Notice>
      ))}
    </>
  )
}
