import { useState } from 'preact/hooks'
import { type AnswerOf, ask } from '../client'
import { Select } from './parts/controls'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Answered, Opened, useAnswer } from './parts/opened'
import { Told, useWork } from './parts/work'
import { Proposals } from './targets/proposals'
import { Reasonable } from './targets/reasonable'
import { Versions } from './targets/versions'
import { Weeks } from './targets/weeks'
import { say } from './targets/words'

type Options = AnswerOf<'planOptions'>
const TABS = ['reasonable', 'proposals', 'versions', 'weeks'] as const

function Page({ first }: { readonly first: Options }) {
  const told = useSay()
  const [wanted, setWanted] = useState({ kpi: first.kpis[0] ?? '', year: String(first.year) })
  const [tab, setTab] = useState<(typeof TABS)[number]>('reasonable')
  if (wanted.kpi === '') {
    return (
      <div class="body">
        <Notice kind="look">{told(say.noKpis)}</Notice>
      </div>
    )
  }
  const years = [first.year - 1, first.year, first.year + 1].map(String)
  const key = `${wanted.kpi} ${wanted.year}`
  return (
    <div class="body">
      <div class="tiles">
        <Select
          label={told(say.kpi)}
          value={wanted.kpi}
          options={first.kpis.map(id => ({ id, label: id }))}
          choose={kpi => setWanted({ ...wanted, kpi })}
        />
        <Select
          label={told(say.year)}
          value={wanted.year}
          options={years.map(id => ({ id, label: id }))}
          choose={year => setWanted({ ...wanted, year })}
        />
      </div>
      <div class="tabs" role="tablist">
        {TABS.map(id => (
          <button key={id} type="button" role="tab" aria-selected={tab === id} onClick={() => setTab(id)}>
            {told(say[id])}
          </button>
        ))}
      </div>
      {tab === 'reasonable' && <Judged key={key} {...wanted} />}
      {tab === 'proposals' && <Proposed key={key} {...wanted} />}
      {tab === 'versions' && <Compared key={key} {...wanted} />}
      {tab === 'weeks' && <Weeks key={key} {...wanted} />}
    </div>
  )
}

interface Wanted {
  readonly kpi: string
  readonly year: string
}

function Judged(wanted: Wanted) {
  const [answer, load] = useAnswer(() => ask('judgeTargets', wanted))
  return (
    <Answered answer={answer} again={load}>
      {judged => <Reasonable judged={judged} />}
    </Answered>
  )
}

function Proposed(wanted: Wanted) {
  const work = useWork()
  const [answer, load] = useAnswer(() => ask('targetProposals', wanted))
  const decide = () =>
    work.during(async () => {
      const { sentence } = await ask('decideProposals', wanted)
      load()
      return sentence
    })
  return (
    <>
      <Told work={work} wheel={false} />
      <Answered answer={answer} again={load}>
        {proposals => <Proposals proposals={proposals} busy={work.busy} decide={decide} />}
      </Answered>
    </>
  )
}

function Compared(wanted: Wanted) {
  const [answer, load] = useAnswer(() => ask('targetVersions', wanted))
  return (
    <Answered answer={answer} again={load}>
      {compared => <Versions compared={compared} />}
    </Answered>
  )
}

mount(<Opened ask={() => ask('planOptions', {})}>{first => <Page first={first} />}</Opened>)
