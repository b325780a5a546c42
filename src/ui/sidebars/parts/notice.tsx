import type { ComponentChildren } from 'preact'

const MARK = { plain: 'i', fine: '✓', look: '!', problem: '!' } as const

export interface NoticeProps {
  readonly kind?: keyof typeof MARK
  readonly children: ComponentChildren
}

/** A sentence that wants to be seen; a problem is read out at once. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <span aria-hidden="true">{MARK[kind]}</span>
      <span class="grow" dir="auto">
        {children}
      </span>
    </div>
  )
}
