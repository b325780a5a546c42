import { useState } from 'preact/hooks'
import type { Lever, LeverUnit } from '../../../domain/whatIf/kind'
import type { Turned } from '../../../domain/whatIf/levers'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { type Trial, weightTotals } from './trial'
import { say } from './words'

/** What people type, per unit of what is computed with. */
const TYPED: Readonly<Record<LeverUnit, number>> = { share: 100, points: 1, money: 0.01, count: 0.01, factor: 1 }
const KINDS = ['weights', 'teamShare', 'grades', 'commission'] as const

interface LeversProps {
  readonly trial: Trial
  readonly values: Turned
  turn(id: string, value: number): void
}

/** The rules in force, a tab per kind. */
export function Levers({ trial, values, turn }: LeversProps) {
  const told = useSay()
  const there = KINDS.filter(kind => trial.levers.some(lever => lever.kind === kind))
  const [open, setOpen] = useState(there[0])
  const shown = trial.levers.filter(({ kind }) => kind === open)
  const groups = [...new Set(shown.map(({ group }) => group))]
  const totals = open === 'weights' ? weightTotals(trial, values) : []
  return (
    <section>
      <div class="tabs" role="tablist">
        {there.map(kind => (
          <button key={kind} type="button" role="tab" aria-selected={kind === open} onClick={() => setOpen(kind)}>
            {told(say[kind])}
          </button>
        ))}
      </div>
      <div class="stack wide" style={{ paddingTop: 12 }} role="tabpanel">
        {groups.map(group => (
          <div key={group} class="stack">
            {group !== '' && groups.length > 1 && <p class="strong small break">{group}</p>}
            <Group levers={shown.filter(lever => lever.group === group)} values={values} turn={turn} />
            {totals
              .filter(total => total.group === group)
              .map(total => (
                <Total key={group} total={total.total} />
              ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Total({ total }: { readonly total: number }) {
  const told = useSay()
  if (total === 1) return <p class="small soft number">{told(say.total, { total })}</p>
  return (
    <Notice kind="look">
      {told(total < 1 ? say.short : say.over, { total, off: Math.abs(1 - total) })} {told(say.waits)}
    </Notice>
  )
}

interface GroupProps extends Pick<LeversProps, 'values' | 'turn'> {
  readonly levers: readonly Lever[]
}

function Group({ levers, values, turn }: GroupProps) {
  const told = useSay()
  const columns = [...new Set(levers.map(({ column }) => column))]
  const rows = [...new Set(levers.map(({ row }) => row))]
  const first = levers[0]
  if (columns.length === 1) {
    return (
      <>
        {levers.map(lever => (
          <Slider key={lever.id} lever={lever} value={values.get(lever.id)} turn={turn} />
        ))}
      </>
    )
  }
  return (
    <table>
      <thead>
        <tr>
          <th>{told(first?.kind === 'grades' ? say.grade : say.tier)}</th>
          {columns.map(column => (
            <th key={column} style={{ textAlign: 'right' }}>
              {told(say[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row}>
            <td class="break">{row}</td>
            {columns.map(column => {
              const lever = levers.find(one => one.row === row && one.column === column)
              return (
                <td key={column} style={{ textAlign: 'right' }}>
                  {lever && <Box lever={lever} value={values.get(lever.id)} turn={turn} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OneProps extends Pick<LeversProps, 'turn'> {
  readonly lever: Lever
  readonly value: number | undefined
}

function Slider({ lever, value = lever.value, turn }: OneProps) {
  return (
    <div>
      <div class="row spread">
        <span class="grow break" dir="auto">
          {lever.row}
        </span>
        <Box lever={lever} value={value} turn={turn} />
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={value * 100}
        aria-label={lever.row}
        onInput={event => turn(lever.id, Number(event.currentTarget.value) / 100)}
      />
    </div>
  )
}

function Box({ lever, value = lever.value, turn }: OneProps) {
  const told = useSay()
  const { id, row, column, unit } = lever
  const shown = Number((value * TYPED[unit]).toFixed(6))
  const read = (text: string) => {
    const typed = Number(text)
    if (text.trim() !== '' && Number.isFinite(typed) && typed >= 0)
      turn(id, Number((typed / TYPED[unit]).toPrecision(12)))
  }
  return (
    <span class="row" style={{ justifyContent: 'flex-end', gap: 4 }}>
      <input
        class={value === lever.value ? 'narrow' : 'narrow changed'}
        type="number"
        min={0}
        step="any"
        value={shown}
        aria-label={`${row} ${told(say[column])}`}
        onInput={event => read(event.currentTarget.value)}
      />
      {unit === 'share' && <span class="soft small">%</span>}
    </span>
  )
}
