import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Lang, texts } from '../../../domain/values/text'
import { Failure } from '../../client'
import { Button } from './controls'
import { Language, useLang, useSay } from './language'
import { Notice } from './notice'

const say = texts('opened', {
  again: { en: 'Try again', 'zh-CN': '重试' },
  loading: { en: 'Reading the workbook', 'zh-CN': '正在读取工作簿' },
})

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'here'; readonly value: T }

/** Asks once, and again when it is told to. What was here stays until the next answer. */
export function useAnswer<T>(request: () => Promise<T>): readonly [Answer<T>, (next?: () => Promise<T>) => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' })
  const load = (next: () => Promise<T> = request) => {
    setAnswer({ state: 'waiting' })
    next().then(
      value => setAnswer({ state: 'here', value }),
      (error: unknown) => setAnswer({ state: 'failed', failure: asFailure(error) }),
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => load(), [])
  return [answer, load]
}

export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(error instanceof Error ? error.message : String(error))
}

interface OpenedProps<T> {
  ask(): Promise<T>
  children(value: T): ComponentChildren
}

/** The page around its first answer, which names the language. */
export function Opened<T extends { readonly lang: Lang }>({ ask, children }: OpenedProps<T>) {
  const [answer, load] = useAnswer(ask)
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed') return <Failed failure={answer.failure} again={() => load()} />
  document.documentElement.lang = answer.value.lang
  return <Language.Provider value={answer.value.lang}>{children(answer.value)}</Language.Provider>
}

export function Waiting() {
  return (
    <div class="waiting" role="status" aria-label={`${say.loading['zh-CN']} · ${say.loading.en}`}>
      <div class="spinner" />
    </div>
  )
}

function Failed({ failure, again }: { readonly failure: Failure; again(): void }) {
  const lang: Lang = navigator.language.startsWith('zh') ? 'zh-CN' : 'en'
  return (
    <Language.Provider value={lang}>
      <div class="body">
        <Problem failure={failure} />
        <div>
          <Button onClick={again}>{say.again[lang]}</Button>
        </div>
      </div>
    </Language.Provider>
  )
}

/** What failed, as a sentence with a next step. */
export function Problem({ failure }: { readonly failure: Failure }) {
  const lang = useLang()
  return <Notice kind="problem">{failure.in(lang)}</Notice>
}

/** A part of a page that has an answer of its own. */
export function Answered<T>({ answer, again, children }: AnsweredProps<T>) {
  const told = useSay()
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'here') return <>{children(answer.value)}</>
  return (
    <div class="stack">
      <Problem failure={answer.failure} />
      <div>
        <Button onClick={() => again()}>{told(say.again)}</Button>
      </div>
    </div>
  )
}

interface AnsweredProps<T> {
  readonly answer: Answer<T>
  again(): void
  children(value: T): ComponentChildren
}
