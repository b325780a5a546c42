import { useState } from 'preact/hooks'
import { texts } from '../../../domain/values/text'
import { Button } from './controls'
import { useSay } from './language'

const say = texts('copy', {
  copied: { en: 'Copied', 'zh-CN': '已复制' },
  byHand: { en: 'Press Ctrl+C', 'zh-CN': '请按 Ctrl+C' },
})

interface CopyProps {
  readonly text: string
  readonly primary?: boolean
  readonly children: string
}

/** Copies a text; a browser that forbids it gets the text selected, to be copied by hand. */
export function CopyButton({ text, primary = false, children }: CopyProps) {
  const told = useSay()
  const [done, setDone] = useState<'copied' | 'byHand'>()
  const copy = () => setDone(copied(text) ? 'copied' : 'byHand')
  return (
    <>
      <Button primary={primary} onClick={copy}>
        {done ? told(say[done]) : children}
      </Button>
      {done === 'byHand' && <textarea readOnly rows={4} value={text} onFocus={event => event.currentTarget.select()} />}
    </>
  )
}

/** Inside Google's frames the clipboard of the browser is not allowed; the old command is. */
function copied(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}
