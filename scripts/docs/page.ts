import type { Lang } from '../../src/domain/values/text'
import type { Formula } from '../../src/functions/internal/formula'
import { publishedExamples } from '../../src/functions/internal/published.data'
import { functionReference } from '../../src/functions/internal/reference'
import { commonRules, words } from './words'

type Help = ReturnType<typeof functionReference>[number]

/** The page of all functions in one language. */
export function functionsPage(lang: Lang): string {
  const reference = functionReference({
    locale: () => lang,
    decimalMark: () => '.',
    timeZoneDay: date => date.toISOString().slice(0, 10),
    results: () => undefined,
  })
  const contents = reference.map(({ name, summary }) => `- [${name}](#${name.toLowerCase()}) ${summary[lang]}`)
  return `${[
    `# ${words.title[lang]}`,
    words.other[lang],
    words.written[lang],
    contents.join('\n'),
    `## ${words.common[lang]}`,
    commonRules.map(rule => `- ${rule[lang]}`).join('\n'),
    ...reference.map(help => section(help, lang)),
  ].join('\n\n')}\n`
}

function section(help: Help, lang: Lang): string {
  return [
    `## ${help.name}`,
    `${help.summary[lang]}.`.replace(/([。.])\.$/, '$1').replace(/\.$/, lang === 'en' ? '.' : '。'),
    `\`=${help.syntax}\``,
    table(
      [words.argument[lang], words.accepts[lang]],
      help.params.map(param => argument(param, lang)),
    ),
    `**${words.rule[lang]}** ${help.rule[lang]}`,
    table(
      [words.example[lang], words.gives[lang]],
      help.examples.map(({ formula, gives }) => [`\`${formula}\``, `\`${gives}\``]),
    ),
    ...refusals(help, lang),
    ...sources(help, lang),
  ].join('\n\n')
}

function argument({ name, label, accepts, optional, takes }: Help['params'][number], lang: Lang): string[] {
  const mark = { each: ' ↔', all: ' Σ', one: '' }[takes]
  const omitted = optional ? ` (${words.optional[lang]})` : ''
  return [
    `**${name}**${mark}${omitted}`,
    lang === 'en' ? `${label.en}: ${accepts.en}` : `${label[lang]}:${accepts[lang]}`,
  ]
}

function refusals({ refuses }: Help, lang: Lang): string[] {
  if (refuses.length === 0) return []
  return [`**${words.refuses[lang]}**\n\n${refuses.map(text => `- ${text[lang]}`).join('\n')}`]
}

function sources({ name }: Help, lang: Lang): string[] {
  const used = publishedExamples.filter(({ formulas }) => formulas.some(formula => calls(formula, name)))
  const own = used.filter(({ source }) => !source.startsWith('same'))
  const listed = [...new Set(own.map(({ source }) => source))]
  return listed.length === 0 ? [] : [`**${words.sources[lang]}**\n\n${listed.map(source => `- ${source}`).join('\n')}`]
}

function calls(formula: Formula, name: string): boolean {
  if (formula.call === name) return true
  return formula.with.some(arg => typeof arg === 'object' && 'call' in arg && calls(arg, name))
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
