import { useState } from 'preact/hooks'
import type { Advance, Failure } from '../../client'
import { Progress } from './controls'
import { Notice } from './notice'
import { asFailure, Problem, Waiting } from './opened'

/** What a page is doing, and how the last thing it did ended. */
export interface Work {
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly sentence: string
  readonly advance: Advance | undefined
  /** Runs something; its sentence stays until the next. */
  during(run: (tell: (advance: Advance) => void) => Promise<string | undefined>): Promise<void>
}

export function useWork(): Work {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const [advance, setAdvance] = useState<Advance>()
  const during: Work['during'] = async run => {
    setFailure(undefined)
    setSentence('')
    setBusy(true)
    try {
      setSentence((await run(setAdvance)) ?? '')
    } catch (error) {
      setFailure(asFailure(error))
    }
    setAdvance(undefined)
    setBusy(false)
  }
  return { busy, failure, sentence, advance, during }
}

/** The problem, the sentence or the progress of some work; a wheel where nothing else tells that it goes on. */
export function Told({ work, wheel = true }: { readonly work: Work; readonly wheel?: boolean }) {
  const { busy, failure, sentence, advance } = work
  return (
    <>
      {failure && <Problem failure={failure} />}
      {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
      {advance && <Progress {...advance} />}
      {wheel && busy && !advance && <Waiting />}
    </>
  )
}
