import { useState } from 'preact/hooks'
import { texts } from '../../../domain/values/text'
import { type AnswerOf, ask, type Failure } from '../../client'
import { Link } from './controls'
import { useSay } from './language'
import { asFailure, Problem } from './opened'

const say = texts('problemList', {
  stop: { en: 'Stops', 'zh-CN': '需先处理' },
  leavesOut: { en: 'Waits', 'zh-CN': '暂不计' },
  look: { en: 'Look', 'zh-CN': '请留意' },
  more: { en: 'Show {count} more', 'zh-CN': '再显示 {count} 条' },
})

type Found = AnswerOf<'monthState'>['problems'][number]

const SHOWN = 5

/** Problems, the gravest first, each leading to its cell. */
export function Problems({ found }: { readonly found: readonly Found[] }) {
  const told = useSay()
  const [all, setAll] = useState(false)
  const shown = all ? found : found.slice(0, SHOWN)
  return (
    <div class="stack">
      <ul class="list">
        {shown.map(one => (
          <OneProblem key={`${one.where} ${one.what}`} found={one} />
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Link onClick={() => setAll(true)}>{told(say.more, { count: found.length - shown.length })}</Link>
        </div>
      )}
    </div>
  )
}

function OneProblem({ found: { severity, what, how, where, who, goTo } }: { readonly found: Found }) {
  const told = useSay()
  return (
    <li class="stack" style={{ gap: 2 }}>
      <div class="row">
        <span class={`chip ${severity}`}>{told(say[severity])}</span>
        <span class="grow cut small soft" title={who} dir="auto">
          {who}
        </span>
      </div>
      <p class="break" dir="auto">
        {what}
      </p>
      <p class="small soft break" dir="auto">
        {how}
      </p>
      {goTo ? <GoTo place={goTo}>{where}</GoTo> : <p class="small soft break">{where}</p>}
    </li>
  )
}

interface GoToProps {
  readonly place: { readonly table: string; readonly cell: string }
  readonly children: string
}

/** Leads to a cell of the workbook. */
export function GoTo({ place: { table, cell }, children }: GoToProps) {
  const [failure, setFailure] = useState<Failure>()
  const go = () => {
    setFailure(undefined)
    ask('goTo', { table: table as Table, cell }).catch((error: unknown) => setFailure(asFailure(error)))
  }
  return (
    <div class="stack small">
      <div>
        <Link onClick={go}>{children} →</Link>
      </div>
      {failure && <Problem failure={failure} />}
    </div>
  )
}
type Table = Parameters<typeof ask<'goTo'>>[1]['table']
