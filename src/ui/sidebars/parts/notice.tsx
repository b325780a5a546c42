import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const MARK = { plain: 'i', fine: '✓', look: '!', problem: '!' } as const

export interface NoticeProps {
  readonly kind?: keyof typeof MARK
  readonly children: ComponentChildren
}

/** A sentence that wants to be seen; a problem is read out at once. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (kind === 'problem' || kind === 'fine') place.current?.scrollIntoView({ block: 'nearest' })
  }, [kind])
  return (
    <div ref={place} class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <span aria-hidden="true">{MARK[kind]}</span>
      <span class="grow" dir="auto">
        {children}
      </span>
    </div>
  )
}
