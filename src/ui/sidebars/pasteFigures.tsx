import { useState } from 'preact/hooks'
import { type AnswerOf, ask, type Failure } from '../client'
import { Button, Field, Foot, Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { asFailure, Opened, Problem, Waiting } from './parts/opened'
import { Recognised } from './paste/preview'
import { sorted } from './paste/sorted'
import { say } from './paste/words'

type Preview = AnswerOf<'previewPaste'>

function Page({ first }: { readonly first: Preview }) {
  const told = useSay()
  const [period, setPeriod] = useState(first.period)
  const [text, setText] = useState('')
  const [preview, setPreview] = useState<Preview>()
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const during = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setSentence('')
    setBusy(true)
    await work().catch((error: unknown) => setFailure(asFailure(error)))
    setBusy(false)
  }
  const look = (roles?: readonly string[], pasted = text) =>
    during(async () => {
      setReplaced(new Set())
      setPreview(await ask('previewPaste', { text: pasted, period, roles: roles && [...roles] }))
    })
  const rename = (typed: string, meant: string) => {
    const pasted = text.split(typed).join(meant)
    setText(pasted)
    return look(preview?.roles, pasted)
  }
  const openMonth = () =>
    during(async () => {
      await ask('openMonth', { period })
      setPreview(await ask('previewPaste', { text, period, roles: preview && [...preview.roles] }))
    })
  const found = preview && sorted(preview)
  const chosen = found ? [...found.fresh, ...found.other.filter(({ id }) => replaced.has(id))] : []
  const write = () =>
    during(async () => {
      if (!preview) return
      const cells = chosen.map(({ cell: { row, column, before } }) => ({ row, column, before }))
      const done = await ask('writePaste', { text, period, roles: [...preview.roles], cells })
      setPreview(undefined)
      setText('')
      setSentence(done.sentence)
    })
  return (
    <>
      <div class="body" aria-busy={busy}>
        {failure && <Problem failure={failure} />}
        {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
        {busy && <Waiting />}
        {!busy && preview && (
          <Recognised
            preview={preview}
            replaced={replaced}
            replace={setReplaced}
            assign={roles => look(roles)}
            openMonth={openMonth}
            rename={rename}
          />
        )}
        {!busy && !preview && (
          <>
            <Select
              label={told(say.month)}
              value={period}
              options={first.months.map(({ period: id }) => ({ id, label: id }))}
              choose={setPeriod}
            />
            <Field label={told(say.box)}>
              <textarea
                rows={10}
                value={text}
                placeholder={told(say.example)}
                onInput={event => setText(event.currentTarget.value)}
              />
            </Field>
            <p class="small soft">{told(say.hint)}</p>
          </>
        )}
      </div>
      <Foot>
        {preview && (
          <Button disabled={busy} onClick={() => setPreview(undefined)}>
            {told(say.back)}
          </Button>
        )}
        {preview ? (
          <Button primary disabled={busy || chosen.length === 0} onClick={write}>
            {told(say.write, { count: chosen.length })}
          </Button>
        ) : (
          <Button primary disabled={busy || text.trim() === ''} onClick={() => look()}>
            {told(say.preview)}
          </Button>
        )}
      </Foot>
    </>
  )
}

mount(<Opened ask={() => ask('previewPaste', { text: '' })}>{first => <Page first={first} />}</Opened>)
