import { useRef, useState } from 'preact/hooks'
import { type AnswerOf, ask, type Failure } from '../client'
import { Mails } from './cards/mails'
import { say } from './cards/words'
import { Button, Select } from './parts/controls'
import { CopyButton } from './parts/copy'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Answered, asFailure, Opened, Problem, useAnswer } from './parts/opened'

type Choices = AnswerOf<'cardChoices'>
/** Everybody, a team, or a person. */
type Whose = '' | `team:${string}` | `person:${string}`

function Page({ first }: { readonly first: Choices }) {
  const told = useSay()
  const [choices, setChoices] = useState(first)
  const [whose, setWhose] = useState<Whose>(first.chosen === '' ? '' : `person:${first.chosen}`)
  const [failure, setFailure] = useState<Failure>()
  const chooseMonth = (period: string) => {
    setFailure(undefined)
    ask('cardChoices', { period }).then(
      next => {
        setChoices(next)
        setWhose('')
      },
      (error: unknown) => setFailure(asFailure(error)),
    )
  }
  const { period, periods, people, approved } = choices
  if (people.length === 0) {
    return (
      <div class="body">
        <Notice>{told(say.none)}</Notice>
      </div>
    )
  }
  return (
    <div class="split">
      <div class="side stack wide">
        <Select
          label={told(say.month)}
          value={period}
          options={periods.map(id => ({ id, label: id }))}
          choose={chooseMonth}
        />
        <Select
          label={told(say.whose)}
          value={whose}
          options={optionsOf(choices, told)}
          choose={id => setWhose(id as Whose)}
        />
        {failure && <Problem failure={failure} />}
        <Cards key={`${period} ${whose}`} period={period} whose={whose} />
        <Mails key={period} period={period} approved={approved} />
      </div>
    </div>
  )
}

function optionsOf({ people }: Choices, told: ReturnType<typeof useSay>) {
  const teams = [...new Set(people.map(({ team }) => team))].filter(team => team !== '')
  const sizeOf = (team: string) => people.filter(person => person.team === team).length
  return [
    { id: '', label: told(say.everybody, { count: people.length }) },
    ...teams.map(team => ({ id: `team:${team}`, label: told(say.team, { team, count: sizeOf(team) }) })),
    ...people.map(({ name }) => ({ id: `person:${name}`, label: name })),
  ]
}

interface CardsProps {
  readonly period: string
  readonly whose: Whose
}

interface Made {
  readonly cards: AnswerOf<'printCards'>
  /** Of one person: for a chat. */
  readonly text: string
}

async function made({ period, whose }: CardsProps): Promise<Made> {
  const person = personIn(whose)
  if (person === undefined) {
    const team = whose.startsWith('team:') ? { team: whose.slice('team:'.length) } : {}
    return { cards: await ask('printCards', { period, ...team }), text: '' }
  }
  const cards = await ask('printCards', { period, people: [person] })
  return { cards, text: (await ask('statement', { period, person })).text }
}

function personIn(whose: Whose): string | undefined {
  return whose.startsWith('person:') ? whose.slice('person:'.length) : undefined
}

/** The cards as they come out of the printer, and what can be done with them. */
function Cards({ period, whose }: CardsProps) {
  const told = useSay()
  const [answer, load] = useAnswer(() => made({ period, whose }))
  const [failure, setFailure] = useState<Failure>()
  const [sentence, setSentence] = useState('')
  const frame = useRef<HTMLIFrameElement>(null)
  const person = personIn(whose)
  const mailToMe = (name: string) =>
    ask('mailToMe', { period, person: name }).then(
      done => setSentence(done.sentence),
      (error: unknown) => setFailure(asFailure(error)),
    )
  return (
    <Answered answer={answer} again={() => load()}>
      {({ cards, text }) => (
        <div class="stack">
          <p class="small soft">{told(say.pages, { count: cards.count })}</p>
          <Button primary onClick={() => frame.current?.contentWindow?.print()}>
            {told(say.print)}
          </Button>
          {text !== '' && <CopyButton text={text}>{told(say.copy)}</CopyButton>}
          {person !== undefined && <Button onClick={() => mailToMe(person)}>{told(say.toMe)}</Button>}
          {failure && <Problem failure={failure} />}
          {sentence !== '' && <Notice kind="fine">{sentence}</Notice>}
          <iframe ref={frame} class="paper" title={told(say.preview)} srcdoc={cards.html} />
        </div>
      )}
    </Answered>
  )
}

mount(<Opened ask={() => ask('cardChoices', {})}>{first => <Page first={first} />}</Opened>)
