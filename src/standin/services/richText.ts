import type { TextRun } from '../model/cell'
import { plain, type Style } from '../model/style'
import { refuse } from '../refusals'
import { defineClass } from '../runtime/define'
import { type Draft, handle, type RichText } from '../runtime/handle'
import { styleHandle } from './textStyle'

/** Every character's run, so that overlapping links and styles are cut where they change. */
const perCharacter = ({ text, runs }: RichText): { link: string | null; style: Style }[] => {
  const letters = Array.from({ length: text.length }, (): { link: string | null; style: Style } => ({
    link: null,
    style: plain,
  }))
  for (const run of runs) for (let i = run.start; i < run.end; i++) letters[i] = { link: run.link, style: run.style }
  return letters
}

const asRuns = (letters: readonly { link: string | null; style: Style }[]): TextRun[] => {
  const runs: TextRun[] = []
  letters.forEach((letter, i) => {
    const last = runs.at(-1)
    if (last && last.end === i && last.link === letter.link && last.style === letter.style)
      runs[runs.length - 1] = { ...last, end: i + 1 }
    else runs.push({ start: i, end: i + 1, ...letter })
  })
  return runs.filter(run => run.link !== null || run.style !== plain)
}

type Change = (letter: { link: string | null; style: Style }) => { link: string | null; style: Style }
const change = (builder: Draft<RichText>, { start, end }: { start: number; end: number }, how: Change) => {
  const { draft } = builder
  if (start < 0 || end > draft.text.length || start > end) throw refuse('outside')
  builder.draft = {
    text: draft.text,
    runs: asRuns(perCharacter(draft).map((letter, i) => (i >= start && i < end ? how(letter) : letter))),
  }
  return builder
}

/** `(value)` for the whole text or `(start, end, value)`. */
const spanOf = <T>(builder: Draft<RichText>, args: readonly unknown[]) =>
  args.length === 1
    ? { span: { start: 0, end: builder.draft.text.length }, given: args[0] as T }
    : { span: { start: Number(args[0]), end: Number(args[1]) }, given: args[2] as T }

const richTextValueBuilder = defineClass('RichTextValueBuilder', {
  handles: {
    build: ({ draft }) => handle('RichTextValue', draft),
    setLinkUrl: (builder, args: unknown[]) => {
      const { span, given } = spanOf<string | null>(builder, args)
      return change(builder, span, letter => ({ ...letter, link: given }))
    },
    setText: (builder, [text]: [string]) => {
      builder.draft = { text: String(text), runs: [] }
      return builder
    },
    setTextStyle: (builder, args: unknown[]) => {
      const { span, given } = spanOf<{ style: Style } | null>(builder, args)
      const style = given?.style ?? plain
      return change(builder, span, letter => ({ ...letter, style }))
    },
  },
})

const cut = (rich: RichText, start: number, end: number): RichText => ({
  text: rich.text.slice(start, end),
  start,
  runs: asRuns(perCharacter(rich).slice(start, end)),
})

const allRuns = (rich: RichText) => {
  const letters = perCharacter(rich)
  const edges = letters.flatMap((letter, i) => {
    const before = letters[i - 1]
    return before && before.link === letter.link && before.style === letter.style ? [] : [i]
  })
  return edges.map((start, i) => handle('RichTextValue', cut(rich, start, edges[i + 1] ?? rich.text.length)))
}

/** The link or style of a stretch; null when it differs within. */
const uniform = <T>(
  rich: RichText,
  [start = 0, end = rich.text.length]: [number?, number?],
  pick: (letter: { link: string | null; style: Style }) => T,
) => {
  const found = new Set(perCharacter(rich).slice(start, end).map(pick))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const richTextValue = defineClass('RichTextValue', {
  handles: {
    copy: rich => handle('RichTextValueBuilder', { draft: rich }),
    getEndIndex: ({ text, start = 0 }) => start + text.length,
    getLinkUrl: (rich, span: [number?, number?]) => uniform(rich, span, letter => letter.link),
    getRuns: allRuns,
    getStartIndex: ({ start = 0 }) => start,
    getText: ({ text }) => text,
    getTextStyle: (rich, span: [number?, number?]) => styleHandle(uniform(rich, span, letter => letter.style) ?? plain),
  },
})

/** Texts with looks of their parts, and their builder. */
export const richTextClasses = [richTextValueBuilder, richTextValue]
