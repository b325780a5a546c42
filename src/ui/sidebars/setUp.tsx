import { useState } from 'preact/hooks'
import { type Advance, ask, runJob } from '../client'
import { Button, Field, Foot, Section, Tick } from './parts/controls'
import { Language, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'
import { Told, useWork } from './parts/work'
import { Create, type Creation, type SetUp } from './setup/create'
import { Team } from './setup/team'
import { say } from './setup/words'

/** What somebody filled in. */
interface Filled {
  readonly settings: ReadonlyMap<string, string>
  readonly summaryMail: boolean
  readonly monthlyRun: boolean
}

function filledFrom({ settings, summaryMail, nextRun }: SetUp): Filled {
  const values = new Map(settings.map(({ id, value }) => [id as string, value]))
  return { settings: values, summaryMail, monthlyRun: nextRun !== '' }
}

function Page({ first, again }: { readonly first: SetUp; again(state: SetUp): void }) {
  const told = useSay()
  const work = useWork()
  const [filled, setFilled] = useState(filledFrom(first))
  /** Does something and looks again at what the file has become. */
  const during = (run: (tell: (advance: Advance) => void) => Promise<string | undefined>) =>
    work.during(async tell => {
      const sentence = await run(tell)
      if (sentence === undefined) return undefined
      const next = await ask('setUpState')
      setFilled(filledFrom(next))
      again(next)
      return sentence
    })
  const create = (creation: Creation) =>
    during(tell => {
      tell({ done: 0, of: 1, label: told(say.creating) })
      return runJob({ job: 'installTemplate', ...creation }, tell)
    })
  const save = () => {
    const settings = first.settings.map(({ id, value }) => ({ id, value: filled.settings.get(id) ?? value }))
    return during(async () => {
      const saved = await ask('applySetUp', { ...filled, settings })
      const { sentence } = await ask('checkData')
      return [saved.sentence, sentence].join(first.lang === 'en' ? ' ' : '')
    })
  }
  const creation = <Create state={first} busy={work.busy} create={create} />
  return (
    <>
      <div class="body" aria-busy={work.busy}>
        <Told work={work} wheel={false} />
        <File state={first} />
        {first.isCopy && <Copy finish={() => during(async () => (await ask('finishCopy')).sentence)} />}
        {first.isInstalled && <Team state={first} during={during} />}
        {first.isInstalled && <Basics state={first} filled={filled} fill={setFilled} />}
        {first.isInstalled ? (
          <details>
            <summary>{told(say.another)}</summary>
            <div style={{ paddingTop: 12 }}>{creation}</div>
          </details>
        ) : (
          creation
        )}
        <Section title={told(say.privacy)}>
          <p class="small">{told(say.privacyText)}</p>
        </Section>
      </div>
      {first.isInstalled && (
        <Foot>
          <Button primary disabled={work.busy} onClick={save}>
            {told(say.save)}
          </Button>
        </Foot>
      )}
    </>
  )
}

function Copy({ finish }: { finish(): void }) {
  const told = useSay()
  return (
    <Notice kind="look">
      {told(say.copy)}
      <div style={{ paddingTop: 8 }}>
        <Button onClick={finish}>{told(say.finish)}</Button>
      </div>
    </Notice>
  )
}

function File({ state: { file, timeZone, locale } }: { readonly state: SetUp }) {
  const told = useSay()
  return (
    <Section title={told(say.file)}>
      <p class="strong break" dir="auto">
        {file}
      </p>
      <dl class="pairs small">
        <dt>{told(say.zone)}</dt>
        <dd>{timeZone}</dd>
        <dt>{told(say.locale)}</dt>
        <dd>{locale}</dd>
      </dl>
      <p class="small soft">{told(say.zoneHint)}</p>
    </Section>
  )
}

interface BasicsProps {
  readonly state: SetUp
  readonly filled: Filled
  fill(filled: Filled): void
}

function Basics({ state, filled, fill }: BasicsProps) {
  const told = useSay()
  const { settings, nextRun, address, mayMail, mayRun } = state
  const type = (id: string, value: string) => fill({ ...filled, settings: new Map([...filled.settings, [id, value]]) })
  return (
    <>
      <Section title={told(say.basics)}>
        <div class="tiles">
          {settings.map(({ id, name, does }) => (
            <Field key={id} label={name}>
              <input
                type="text"
                title={does}
                value={filled.settings.get(id) ?? ''}
                onInput={event => type(id, event.currentTarget.value)}
              />
            </Field>
          ))}
        </div>
      </Section>
      <Section title={told(say.run)}>
        <Tick
          label={
            <>
              {told(say.runOn)}
              {nextRun !== '' && <span class="small soft"> {told(say.next, { next: nextRun })}</span>}
            </>
          }
          on={filled.monthlyRun}
          turn={monthlyRun => fill({ ...filled, monthlyRun })}
        />
        <Tick
          label={
            <>
              {told(say.summary)}
              {address !== '' && <span class="small soft break"> {told(say.to, { address })}</span>}
            </>
          }
          on={filled.summaryMail && mayMail}
          disabled={!mayMail}
          turn={summaryMail => fill({ ...filled, summaryMail })}
        />
        <p class="small soft">{told(say.runHint)}</p>
        {!mayRun && <Notice kind="look">{told(say.noRun)}</Notice>}
        {!mayMail && <Notice kind="look">{told(say.noMail)}</Notice>}
      </Section>
    </>
  )
}

/** A template may bring another language. */
function SetUpPage() {
  const [known, setKnown] = useState<SetUp>()
  return (
    <Opened ask={() => ask('setUpState')}>
      {first => (
        <Language.Provider value={(known ?? first).lang}>
          <Page first={known ?? first} again={setKnown} />
        </Language.Provider>
      )}
    </Opened>
  )
}

mount(<SetUpPage />)
