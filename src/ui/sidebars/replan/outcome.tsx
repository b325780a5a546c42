import type { AnswerOf } from '../../client'
import { useSay } from '../parts/language'
import { say } from './words'

type Preview = AnswerOf<'replanPreview'>
type Row = Preview['rows'][number]

/** What the months left would be, beside what they are. */
export function Outcome({ preview, from }: { readonly preview: Preview; readonly from: string }) {
  const at = preview.months.indexOf(from)
  return (
    <ul class="list">
      {preview.rows.map(row => (
        <li key={`${row.kind} ${row.owner}`}>
          <Line row={row} at={at} />
        </li>
      ))}
    </ul>
  )
}

function Line({ row: { owner, before, months, why }, at }: { readonly row: Row; readonly at: number }) {
  const told = useSay()
  const left = (figures: readonly number[]) => figures.slice(at).reduce((sum, figure) => sum + figure, 0)
  const figure = (value: number) => told(say.figure, { value })
  const isSame = months.every((month, j) => month === before[j])
  const values = { before: figure(left(before)), after: figure(left(months)) }
  return (
    <div class="stack" style={{ gap: 4 }}>
      <span class="strong break" dir="auto">
        {owner}
      </span>
      <span class="small">{told(isSame ? say.same : say.rest, values)}</span>
      {why !== '' && (
        <p class="small soft break" dir="auto">
          {why}
        </p>
      )}
    </div>
  )
}
