import { useState } from 'preact/hooks'
import { type AnswerOf, ask } from '../client'
import { type Change, SaveFrom } from './dated/save'
import { say } from './dated/words'
import { Field, Link, Section, Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'

type Choices = AnswerOf<'changeChoices'>
type Changeable = Choices['tables'][number]

/** A row with what was typed over, by table and row. */
interface Edited {
  readonly table: Changeable
  readonly row: Changeable['rows'][number]
  readonly values: Readonly<Record<string, string>>
}
type AllEdited = ReadonlyMap<string, Edited>

const keyOf = ({ table }: Changeable, label: string): string => `${table} ${label}`

function changeOf({ table: { table }, row: { row }, values }: Edited): Change {
  return { table, row, values: { ...values } }
}

function Page({ first }: { readonly first: Choices }) {
  const told = useSay()
  const [choices, setChoices] = useState(first)
  const [tableId, setTable] = useState<string>(first.tables[0]?.table ?? '')
  const [label, setLabel] = useState('')
  const [edited, setEdited] = useState<AllEdited>(new Map())
  const [sentence, setSentence] = useState('')
  const table = choices.tables.find(one => one.table === tableId)
  const row = table?.rows.find(one => one.label === label)
  if (!table) return <Nothing />
  const without = (key: string) => [...edited].filter(([known]) => known !== key)
  const type = (values: Edited['values']) => {
    if (!row) return
    const key = keyOf(table, row.label)
    const changed = Object.entries(values).filter(([id, text]) => text !== row.values[id])
    const entry = changed.length > 0 ? [[key, { table, row, values: Object.fromEntries(changed) }] as const] : []
    setSentence('')
    setEdited(new Map([...without(key), ...entry]))
  }
  const known = row && edited.get(keyOf(table, row.label))?.values
  const now = first.months[3] ?? ''
  return (
    <div class="body">
      {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
      <Select
        label={told(say.what)}
        value={tableId}
        options={first.tables.map(one => ({ id: one.table, label: one.name }))}
        choose={id => {
          setTable(id)
          setLabel('')
        }}
      />
      <Select
        label={told(say.which)}
        value={label}
        options={[{ id: '', label: told(say.choose) }, ...table.rows.map(one => ({ id: one.label, label: one.label }))]}
        choose={setLabel}
      />
      {row && <Cells table={table} row={row} known={known} type={type} />}
      {edited.size > 0 && <Pending edited={edited} take={key => setEdited(new Map(without(key)))} />}
      {edited.size > 0 && (
        <SaveFrom
          key={JSON.stringify([...edited.values()].map(changeOf))}
          months={first.months}
          first={now}
          changes={[...edited.values()].map(changeOf)}
          done={done => {
            setEdited(new Map())
            setLabel('')
            setSentence(done)
            ask('changeChoices').then(setChoices, () => setTable(''))
          }}
        />
      )}
    </div>
  )
}

function Nothing() {
  const told = useSay()
  return (
    <div class="body">
      <Notice kind="look">{told(say.nothing)}</Notice>
    </div>
  )
}

interface CellsProps extends Omit<Edited, 'values'> {
  readonly known: Edited['values'] | undefined
  type(values: Edited['values']): void
}

/** The cells of a row as they stand, to be typed over. */
function Cells({ table, row, known, type }: CellsProps) {
  return (
    <div class="tiles">
      {table.columns.map(({ id, header }) => {
        const value = known?.[id] ?? row.values[id] ?? ''
        return (
          <Field key={id} label={header}>
            <input
              type="text"
              class={value === row.values[id] ? '' : 'changed'}
              value={value}
              onInput={event => type({ ...known, [id]: event.currentTarget.value })}
            />
          </Field>
        )
      })}
    </div>
  )
}

function Pending({ edited, take }: { readonly edited: AllEdited; take(key: string): void }) {
  const told = useSay()
  return (
    <Section title={told(say.pending, { count: edited.size })}>
      <ul class="list">
        {[...edited].map(([key, { row, values }]) => (
          <li key={key} class="row spread small">
            <span class="grow break" dir="auto">
              {told(say.line, { label: row.label, values: Object.values(values) })}
            </span>
            <Link onClick={() => take(key)}>{told(say.take)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

mount(<Opened ask={() => ask('changeChoices')}>{first => <Page first={first} />}</Opened>)
