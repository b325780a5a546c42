import type { AnswerOf, RequestOf } from '../../client'
import { Field, Select } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import { type Lock, Locks } from './locks'
import { say } from './words'

export type Options = AnswerOf<'planOptions'>
type Last = NonNullable<Options['last']>
export type Request = Omit<Last, 'owners' | 'locks'> & {
  readonly locks: readonly Lock[]
  readonly shares: Readonly<Record<string, string>>
  readonly reason: string
}

/** What a plan begins with: how it was planned last. */
export function requestFrom({ owners: _, ...last }: Last): Request {
  return { ...last, shares: {}, reason: '' }
}

/** As the call takes it. */
export function sent(request: Request): RequestOf<'planPreview'> {
  return { ...request, locks: [...request.locks] }
}

interface FormProps {
  readonly options: Options
  readonly request: Request
  change(part: Partial<Request>): void
  /** How a KPI and year were planned last, to begin with. */
  begin(kpi: string, year: string): void
}

function ways(all: ReadonlyArray<{ readonly id: string; readonly word: string }>) {
  return all.map(({ id, word }) => ({ id, label: word }))
}

interface TypedProps extends Pick<FormProps, 'request' | 'change'> {
  readonly label: string
  readonly id: 'total' | 'growth' | 'bufferTeams' | 'bufferPeople'
  readonly hint?: string
}

function Typed({ label, id, hint = '', request, change }: TypedProps) {
  return (
    <Field label={label}>
      <input
        type="text"
        value={String(request[id])}
        placeholder={hint}
        onInput={event => change({ [id]: event.currentTarget.value })}
      />
    </Field>
  )
}

/** The year that runs, the one before and the next; and the one chosen. */
function yearsAround(now: number, chosen: string) {
  const years = [now - 1, now, now + 1].map(String)
  return [...new Set([...years, chosen])].sort().map(id => ({ id, label: id }))
}

const UNITS = [0.01, 1, 10, 100, 1000, 10000]

/** Total, and how it is shared over months, teams and people. */
export function Form({ options, request, change, begin }: FormProps) {
  const told = useSay()
  const isManual = request.teamsBy === 'manual' || request.peopleBy === 'manual'
  return (
    <>
      <div class="tiles">
        <Select
          label={told(say.kpi)}
          value={request.kpi}
          options={options.kpis.map(id => ({ id, label: id }))}
          choose={kpi => begin(kpi, request.year)}
        />
        <Select
          label={told(say.year)}
          value={request.year}
          options={yearsAround(options.year, request.year)}
          choose={year => begin(request.kpi, year)}
        />
      </div>
      <Typed label={told(say.total)} id="total" hint={told(say.totalHint)} request={request} change={change} />
      <Ways options={options} request={request} change={change} />
      {isManual && <Shares options={options} request={request} change={change} />}
      <details>
        <summary>{told(say.more)}</summary>
        <div class="tiles" style={{ marginTop: 8 }}>
          <Typed label={told(say.bufferTeams)} id="bufferTeams" request={request} change={change} />
          <Typed label={told(say.bufferPeople)} id="bufferPeople" request={request} change={change} />
          <Select
            label={told(say.ramp)}
            value={request.ramp}
            options={ways(options.ways.ramp)}
            choose={id => change({ ramp: id as Request['ramp'] })}
          />
        </div>
      </details>
      {request.locks.length > 0 && <Notice>{told(say.locks, { count: request.locks.length })}</Notice>}
      <Locks locks={request.locks} change={locks => change({ locks })} />
    </>
  )
}

function Ways({ options, request, change }: Omit<FormProps, 'begin'>) {
  const told = useSay()
  const { time, organisation } = options.ways
  return (
    <div class="tiles">
      <Select
        label={told(say.time)}
        value={request.time}
        options={ways(time)}
        choose={id => change({ time: id as Request['time'] })}
      />
      <Select
        label={told(say.unit)}
        value={String(request.unit)}
        options={[...new Set([...UNITS, request.unit])].map(unit => ({ id: String(unit), label: String(unit) }))}
        choose={id => change({ unit: Number(id) })}
      />
      {request.time === 'seasonal' && (
        <Select
          label={told(say.season)}
          value={request.season ?? ''}
          options={['', ...options.seasons].map(id => ({ id, label: id || '–' }))}
          choose={season => change({ season })}
        />
      )}
      {request.time === 'growth' && <Typed label={told(say.growth)} id="growth" request={request} change={change} />}
      <Select
        label={told(say.teamsBy)}
        value={request.teamsBy}
        options={ways(organisation)}
        choose={id => change({ teamsBy: id as Request['teamsBy'] })}
      />
      <Select
        label={told(say.peopleBy)}
        value={request.peopleBy}
        options={ways(organisation)}
        choose={id => change({ peopleBy: id as Request['peopleBy'] })}
      />
    </div>
  )
}

function Shares({ options, request, change }: Omit<FormProps, 'begin'>) {
  const told = useSay()
  const kinds = [request.teamsBy === 'manual' ? 'team' : '', request.peopleBy === 'manual' ? 'person' : '']
  const owners = (options.last?.owners ?? []).filter(({ kind }) => kinds.includes(kind))
  return (
    <fieldset>
      <legend>{told(say.shares)}</legend>
      <div class="tiles">
        {owners.map(({ owner, kind }) => (
          <Field key={`${kind} ${owner}`} label={owner}>
            <input
              type="text"
              value={request.shares[owner] ?? ''}
              onInput={event => change({ shares: { ...request.shares, [owner]: event.currentTarget.value } })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
