import { useState } from 'preact/hooks'
import { type Advance, type AnswerOf, ask, type Failure, runJob } from '../../client'
import { Button, Progress, Section } from '../parts/controls'
import { useLang, useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { asFailure, Problem, Waiting } from '../parts/opened'
import { say } from './words'

type Mailing = AnswerOf<'mailing'>
const TONE: Readonly<Record<Mailing['mails'][number]['state'], string>> = {
  waiting: 'blue',
  sent: 'fine',
  failed: 'stop',
  unclear: 'look',
  noAddress: '',
  badAddress: 'stop',
  optedOut: '',
}

/** Who gets which mail; nothing is sent before it was looked at. */
export function Mails({ period, approved }: { readonly period: string; readonly approved: boolean }) {
  const told = useSay()
  const lang = useLang()
  const [mailing, setMailing] = useState<Mailing>()
  const [advance, setAdvance] = useState<Advance>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const during = async (work: () => Promise<void>) => {
    setFailure(undefined)
    setBusy(true)
    await work().catch((error: unknown) => setFailure(asFailure(error)))
    setBusy(false)
    setAdvance(undefined)
  }
  const look = () => during(async () => setMailing(await ask('mailing', { period })))
  const send = () =>
    during(async () => {
      setAdvance({ done: 0, of: 1, label: told(say.sending) })
      setSentence(await runJob({ job: 'mailStatements', period, lang }, setAdvance))
      setMailing(await ask('mailing', { period }))
    })
  const open = mailing?.mails.filter(({ state }) => state === 'waiting' || state === 'failed') ?? []
  return (
    <Section title={told(say.mails)}>
      <div class="stack">
        {!approved && <p class="small soft">{told(say.notYet)}</p>}
        {failure && <Problem failure={failure} />}
        {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
        {advance && <Progress {...advance} />}
        {busy && !advance && <Waiting />}
        {mailing && <List mailing={mailing} />}
        {mailing?.quota === null && <Notice kind="look">{told(say.noMail)}</Notice>}
        <div class="row wrap">
          {!mailing && (
            <Button disabled={busy} onClick={look}>
              {told(say.look)}
            </Button>
          )}
          {mailing && (
            <Button disabled={busy || !approved || open.length === 0 || mailing.quota === null} onClick={send}>
              {told(say.send, { count: open.length })}
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}

function List({ mailing: { mails, quota } }: { readonly mailing: Mailing }) {
  const told = useSay()
  return (
    <>
      {quota !== null && <p class="small soft">{told(say.quota, { quota })}</p>}
      <ul class="stack scroll" style={{ gap: 4 }}>
        {mails.map(({ person, kind, to, state, note }) => (
          <li key={`${kind} ${person}`} class="row small">
            <span class={`chip ${TONE[state]}`}>{told(say[state])}</span>
            <span class="grow cut" title={[person, to, note].filter(Boolean).join(' · ')} dir="auto">
              {person} <span class="soft">{to}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
