import { useState } from 'preact/hooks'
import { type AnswerOf, ask } from '../../client'
import { Button, Section } from '../parts/controls'
import { useSay } from '../parts/language'
import { GoTo } from '../parts/problems'
import type { SetUp } from './create'
import { say } from './words'

interface TeamProps {
  readonly state: SetUp
  during(run: () => Promise<string | undefined>): void
}

/** The sample, and the way to one's own team: what would go is told before. */
export function Team({ state: { hasSample, people }, during }: TeamProps) {
  const told = useSay()
  const [preview, setPreview] = useState<AnswerOf<'previewOwnTeam'>>()
  const look = () =>
    during(async () => {
      setPreview(await ask('previewOwnTeam'))
      return undefined
    })
  const put = () =>
    during(async () => {
      setPreview(undefined)
      return (await ask('putInOwnTeam')).sentence
    })
  return (
    <Section title={told(say.team)}>
      <div class="card stack">
        <p>{told(hasSample ? say.holdsSample : say.holdsOwn, { people })}</p>
        {preview?.lines.map(line => (
          <p key={line} class="small break">
            {line}
          </p>
        ))}
        {hasSample && !preview && (
          <div>
            <Button onClick={look}>{told(say.ownTeam)}</Button>
          </div>
        )}
        {preview && (
          <div class="row wrap">
            <Button onClick={put}>{told(say.remove)}</Button>
            <Button onClick={() => setPreview(undefined)}>{told(say.notNow)}</Button>
          </div>
        )}
        {!hasSample && <GoTo place={{ table: 'people', cell: 'A2' }}>{told(say.team)}</GoTo>}
      </div>
    </Section>
  )
}
