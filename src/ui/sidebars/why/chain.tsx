import { halfUp } from '../../../domain/values/round'
import { Section } from '../parts/controls'
import { useSay } from '../parts/language'
import { Notice } from '../parts/notice'
import type { PersonWhy } from './text'
import { say } from './words'

/** From actual and target to the total, each step with its numbers. */
export function Chain({ of, currency }: { readonly of: PersonWhy; readonly currency: string }) {
  const told = useSay()
  return (
    <>
      <Head of={of} />
      {of.isPending && <Notice kind="look">{of.why}</Notice>}
      {of.scores.length > 0 && (
        <Section title={told(say.kpis)}>
          {of.scores.map(line => (
            <Kpi key={line.kpi} line={line} />
          ))}
        </Section>
      )}
      {!of.isPending && <Final of={of} />}
      {!of.isPending && <Pay of={of} currency={currency} />}
      {!of.isPending && (
        <Section title={told(say.inOneSentence)}>
          <p class="small break" dir="auto">
            {of.why}
          </p>
        </Section>
      )}
    </>
  )
}

function Head({ of: { person, team, final, grade, rank } }: { readonly of: PersonWhy }) {
  const told = useSay()
  return (
    <div class="row spread" style={{ alignItems: 'flex-end' }}>
      <div class="grow">
        <p class="title break" dir="auto">
          {person}
        </p>
        <p class="small soft break" dir="auto">
          {team}
        </p>
      </div>
      <div class="number">
        <p class="figure">{final === null ? '–' : told(say.figure, { value: final })}</p>
        <p class="row" style={{ justifyContent: 'flex-end', gap: 4 }}>
          {grade !== '' && <span class="chip blue">{grade}</span>}
          {rank !== null && <span class="chip">{told(say.rank, { rank })}</span>}
        </p>
      </div>
    </div>
  )
}

/** The bar of a score is full at 120, the usual cap. */
const FULL = 120

function Kpi({ line }: { readonly line: PersonWhy['scores'][number] }) {
  const told = useSay()
  const { kpi, actual, target, attainment, score, weight, weighted, why } = line
  const shown = (value: typeof actual) => (value === null ? '–' : told(say.figure, { value }))
  return (
    <div class="card stack">
      <div class="row spread" style={{ alignItems: 'baseline' }}>
        <p class="strong break" dir="auto">
          {kpi}
        </p>
        <p class="number small">
          {score === null || weighted === null ? told(say.notCounted) : told(say.weighted, { score, weight, weighted })}
        </p>
      </div>
      <div class="meter" aria-hidden="true">
        <i style={{ width: `${Math.min(100, ((score ?? 0) / FULL) * 100)}%` }} />
      </div>
      <dl class="pairs small">
        <dt>{told(say.actual)}</dt>
        <dd>{shown(actual)}</dd>
        <dt>{told(say.target)}</dt>
        <dd>{shown(target)}</dd>
        {attainment !== null && <dt>{told(say.attainment)}</dt>}
        {attainment !== null && <dd>{told(say.share, { value: attainment })}</dd>}
      </dl>
      <p class="small soft break" dir="auto">
        {why}
      </p>
    </div>
  )
}

function Final({ of }: { readonly of: PersonWhy }) {
  const told = useSay()
  const { own, teamScore, teamShare, points, final, grade, coefficient } = of
  const part = (score: number, share: number) => told(say.figure, { value: halfUp(score * share, 4) })
  return (
    <Section title={told(say.final)}>
      <dl class="pairs">
        <dt>{told(say.own)}</dt>
        <dd>{told(say.figure, { value: own })}</dd>
        {teamShare > 0 && own !== null && <dt>{told(say.ownPart, { score: own, share: 1 - teamShare })}</dt>}
        {teamShare > 0 && own !== null && <dd>{part(own, 1 - teamShare)}</dd>}
        {teamShare > 0 && teamScore !== null && <dt>{told(say.teamPart, { score: teamScore, share: teamShare })}</dt>}
        {teamShare > 0 && teamScore !== null && <dd>{part(teamScore, teamShare)}</dd>}
        {points !== 0 && <dt>{told(say.helping)}</dt>}
        {points !== 0 && <dd>{told(say.figure, { value: points })}</dd>}
        <dt class="sum">{told(say.finalScore)}</dt>
        <dd class="sum">{told(say.figure, { value: final })}</dd>
        {grade !== '' && <dt>{told(say.grade)}</dt>}
        {grade !== '' && <dd>{grade}</dd>}
        {coefficient !== null && <dt>{told(say.coefficient)}</dt>}
        {coefficient !== null && <dd>{told(say.figure, { value: coefficient })}</dd>}
      </dl>
    </Section>
  )
}

function Pay({ of: { terms, total, pay }, currency }: { readonly of: PersonWhy; readonly currency: string }) {
  const told = useSay()
  const amount = (value: number) => told(say.money, { amount: value })
  return (
    <Section title={`${told(say.pay)} ${currency}`}>
      <div class="stack">
        <dl class="pairs">
          {terms.map(term => [
            <dt key={`${term.name} name`}>{term.name}</dt>,
            <dd key={term.name}>{amount(term.amount)}</dd>,
          ])}
          <dt class="sum">{told(say.total)}</dt>
          <dd class="sum">{amount(total ?? 0)}</dd>
        </dl>
        {pay.length > 0 && (
          <details>
            <summary>{told(say.lines, { count: pay.length })}</summary>
            <ul class="list" style={{ marginTop: 8 }}>
              {pay.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and stay in their order
                <li key={at}>
                  <div class="row spread">
                    <span class="strong small break" dir="auto">
                      {[line.kind, line.deal].filter(Boolean).join(' ')}
                    </span>
                    <span class="number small">{amount(line.amount)}</span>
                  </div>
                  <p class="small soft break" dir="auto">
                    {line.why}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Section>
  )
}
