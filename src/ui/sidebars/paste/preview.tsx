import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button, Link, Section, Select, Tick } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { type Placed, type Preview, sorted } from './sorted'
import { say } from './words'

interface PreviewProps {
  readonly preview: Preview
  readonly replaced: ReadonlySet<string>
  replace(ids: ReadonlySet<string>): void
  assign(roles: readonly string[]): void
  openMonth(): void
  rename(typed: string, meant: string): void
}

/** What was recognised, beside what stands in the sheet. */
export function Recognised({ preview, replaced, replace, assign, openMonth, rename }: PreviewProps) {
  const told = useSay()
  const found = sorted(preview)
  const nothing = preview.rows.every(({ cells }) => cells.length === 0)
  const doubts = [...new Set(preview.rows.flatMap(({ cells }) => cells.flatMap(({ doubt }) => doubt || [])))]
  const counts = [
    { count: found.fresh.length, word: say.isNew, tone: 'fine' },
    { count: found.other.length, word: say.isOther, tone: 'look' },
    { count: found.same.length, word: say.isSame, tone: '' },
    { count: found.lost.length + found.unknown.length, word: say.isLost, tone: 'stop' },
  ]
  return (
    <>
      <p class="row wrap">
        {counts.map(({ count, word, tone }) => (
          <span key={word.id} class={count > 0 ? `chip ${tone}` : 'chip'}>
            {count} {told(word)}
          </span>
        ))}
      </p>
      {preview.leftOut.length > 0 && <p class="small break">{told(say.leftOut, { columns: preview.leftOut })}</p>}
      {doubts.length > 0 && (
        <Notice kind="look">
          <Some>
            {doubts.map(doubt => (
              <li key={doubt} class="break">
                {doubt}
              </li>
            ))}
          </Some>
        </Notice>
      )}
      {nothing && <Notice kind="look">{told(say.nothing)}</Notice>}
      <Columns preview={preview} assign={assign} open={nothing} />
      <Lost preview={preview} openMonth={openMonth} rename={rename} />
      {found.other.length > 0 && (
        <Section title={told(say.filled, { count: found.other.length })}>
          <Filled cells={found.other} replaced={replaced} replace={replace} />
        </Section>
      )}
      {found.fresh.length > 0 && (
        <Section title={told(say.ready, { count: found.fresh.length })}>
          <Some>
            {found.fresh.map(({ id, row, cell }) => (
              <li key={id} class="row spread small">
                <span class="grow break" dir="auto">
                  {row.person} · {cell.kpi}
                </span>
                <span class="number">{cell.typed}</span>
              </li>
            ))}
          </Some>
        </Section>
      )}
    </>
  )
}

function Columns({ preview, assign, open }: Pick<PreviewProps, 'preview' | 'assign'> & { readonly open: boolean }) {
  const told = useSay()
  const { headers, roles, kpis } = preview
  const options = [
    { id: '', label: told(say.ignore) },
    { id: 'name', label: told(say.name) },
    ...kpis.map(kpi => ({ id: `=${kpi}`, label: kpi })),
    { id: 'month', label: told(say.monthColumn) },
    { id: 'kpi', label: told(say.kpiColumn) },
    { id: 'figure', label: told(say.figureColumn) },
  ]
  return (
    <details open={open}>
      <summary>{told(say.columns)}</summary>
      <div class="tiles" style={{ marginTop: 8 }}>
        {headers.map((header, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={at}
            label={header.slice(0, 20) || told(say.column, { number: at + 1 })}
            value={roles[at] ?? ''}
            options={options}
            choose={role =>
              assign(roles.map((known, i) => (i === at ? role : known === role && role !== '' ? '' : known)))
            }
          />
        ))}
      </div>
    </details>
  )
}

const WHY = { noRow: say.noRow, noColumn: say.noColumn, noMonth: say.noMonth, twice: say.twice }

function Lost({ preview, openMonth, rename }: Pick<PreviewProps, 'preview' | 'openMonth' | 'rename'>) {
  const told = useSay()
  const { lost, unknown } = sorted(preview)
  if (lost.length + unknown.length === 0) return null
  const why = ({ row, cell }: Placed) => {
    const { kpi, wrong } = cell
    const values = { name: row.person, month: row.month, found: row.typedMonth, kpi, wrong }
    return cell.state === 'unreadable'
      ? `${row.person} ${told(say.unreadable, values)}`
      : told(WHY[cell.state as keyof typeof WHY], values)
  }
  const reasons = [...new Set(lost.map(why))]
  return (
    <Section title={told(say.lost, { count: lost.length + unknown.length })}>
      <div class="stack">
        <Some>
          {[
            ...[...new Map(unknown.map(row => [row.typed, row.like]))].map(([typed, like]) => (
              <li key={typed} class="small">
                <span class="break" dir="auto">
                  {told(say.noPerson, { name: typed })}
                </span>{' '}
                {like !== '' && <Link onClick={() => rename(typed, like)}>{told(say.like, { like })}</Link>}
              </li>
            )),
            ...reasons.map(reason => (
              <li key={reason} class="small break" dir="auto">
                {reason}
              </li>
            )),
          ]}
        </Some>
        {lost.some(({ cell }) => cell.state === 'noRow') && (
          <div>
            <Button onClick={openMonth}>{told(say.open)}</Button>
          </div>
        )}
      </div>
    </Section>
  )
}

function Filled({
  cells,
  replaced,
  replace,
}: Pick<PreviewProps, 'replaced' | 'replace'> & { readonly cells: readonly Placed[] }) {
  const told = useSay()
  const turn = (id: string, on: boolean) =>
    replace(new Set([...[...replaced].filter(known => known !== id), ...(on ? [id] : [])]))
  return (
    <div class="stack">
      <p class="small soft">{told(say.filledHint)}</p>
      {cells.length > 1 && (
        <Tick
          label={told(say.all)}
          on={cells.every(({ id }) => replaced.has(id))}
          turn={on => replace(new Set(on ? cells.map(({ id }) => id) : []))}
        />
      )}
      <Some>
        {cells.map(({ id, row, cell }) => (
          <li key={id}>
            <Tick
              label={
                <span class="row spread small">
                  <span class="grow break" dir="auto">
                    {row.person} · {cell.kpi}
                  </span>
                  <span class="number">{told(say.change, { before: cell.before, after: cell.typed })}</span>
                </span>
              }
              on={replaced.has(id)}
              turn={on => turn(id, on)}
            />
          </li>
        ))}
      </Some>
    </div>
  )
}

const SHOWN = 12

/** The first lines of a long list, and the rest when asked for. */
function Some({ children }: { readonly children: ComponentChildren[] }) {
  const told = useSay()
  const [all, setAll] = useState(false)
  const shown = all ? children : children.slice(0, SHOWN)
  return (
    <>
      <ul class="stack" style={{ gap: 4 }}>
        {shown}
      </ul>
      {shown.length < children.length && (
        <Link onClick={() => setAll(true)}>{told(say.more, { count: children.length })}</Link>
      )}
    </>
  )
}
