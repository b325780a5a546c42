import { useState } from 'preact/hooks'
import { type AnswerOf, ask } from '../client'
import { Button, Field, Foot, Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Opened } from './parts/opened'
import { Told, useWork } from './parts/work'
import { Recognised } from './paste/preview'
import { sorted } from './paste/sorted'
import { say } from './paste/words'

type Preview = AnswerOf<'previewPaste'>

function Page({ first }: { readonly first: Preview }) {
  const told = useSay()
  const work = useWork()
  const [pasted, setPasted] = useState<Pasted>({ period: first.period, text: '' })
  const [preview, setPreview] = useState<Preview>()
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set())
  const look = (roles?: readonly string[], from = pasted) =>
    work.during(async () => {
      setReplaced(new Set())
      setPreview(await ask('previewPaste', { ...from, roles: roles && [...roles] }))
      return undefined
    })
  const rename = (typed: string, meant: string) => {
    const renamed = { ...pasted, text: pasted.text.split(typed).join(meant) }
    setPasted(renamed)
    return look(preview?.roles, renamed)
  }
  const openMonth = () =>
    work.during(async () => {
      await ask('openMonth', { period: pasted.period })
      setPreview(await ask('previewPaste', { ...pasted, roles: preview && [...preview.roles] }))
      return undefined
    })
  const found = preview && sorted(preview)
  const chosen = found ? [...found.fresh, ...found.other.filter(({ id }) => replaced.has(id))] : []
  const write = (roles: readonly string[]) =>
    work.during(async () => {
      const cells = chosen.map(({ cell: { row, column, before } }) => ({ row, column, before }))
      const { sentence } = await ask('writePaste', { ...pasted, roles: [...roles], cells })
      setPreview(undefined)
      setPasted({ ...pasted, text: '' })
      return sentence
    })
  const given = { replaced, replace: setReplaced, assign: look, openMonth, rename }
  return (
    <>
      <div class="body" aria-busy={work.busy}>
        <Told work={work} />
        {!work.busy && preview && <Recognised preview={preview} {...given} />}
        {!work.busy && !preview && <Box months={first.months} pasted={pasted} type={setPasted} />}
      </div>
      {preview ? (
        <Foot>
          <Button disabled={work.busy} onClick={() => setPreview(undefined)}>
            {told(say.back)}
          </Button>
          <Button primary disabled={work.busy || chosen.length === 0} onClick={() => write(preview.roles)}>
            {told(say.write, { count: chosen.length })}
          </Button>
        </Foot>
      ) : (
        <Foot>
          <Button primary disabled={work.busy || pasted.text.trim() === ''} onClick={() => look()}>
            {told(say.preview)}
          </Button>
        </Foot>
      )}
    </>
  )
}

interface Pasted {
  readonly period: string
  readonly text: string
}

interface BoxProps {
  readonly months: Preview['months']
  readonly pasted: Pasted
  type(pasted: Pasted): void
}

function Box({ months, pasted, type }: BoxProps) {
  const told = useSay()
  return (
    <>
      <Select
        label={told(say.month)}
        value={pasted.period}
        options={months.map(({ period: id }) => ({ id, label: id }))}
        choose={period => type({ ...pasted, period })}
      />
      <Field label={told(say.box)}>
        <textarea
          rows={10}
          value={pasted.text}
          placeholder={told(say.example)}
          onInput={event => type({ ...pasted, text: event.currentTarget.value })}
        />
      </Field>
      <p class="small soft">{told(say.hint)}</p>
    </>
  )
}

mount(<Opened ask={() => ask('previewPaste', { text: '' })}>{first => <Page first={first} />}</Opened>)
