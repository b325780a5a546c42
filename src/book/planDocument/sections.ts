/** A plan in words: headings and the lines below them. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** As Markdown, for mail and the command line. */
export function markdown(document: readonly Section[]): string {
  return document
    .map(({ title, lines }, i) =>
      [`${i === 0 ? '#' : '##'} ${title}`, ...lines.map(line => `- ${safe(line)}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** Nothing a person typed becomes markup. */
function safe(line: string): string {
  return line.replace(/[\\`*_{}[\]<>#|]/g, sign => `\\${sign}`)
}
