import stringWidth from 'string-width'

export type Cells = readonly string[]

/** A table for the terminal: columns aligned by what the eye sees, wide characters counting double. */
export function table(header: Cells, rows: readonly Cells[], rightAligned: readonly number[]): string {
  const widths = header.map((title, i) => Math.max(stringWidth(title), ...rows.map(row => stringWidth(row[i] ?? ''))))
  const line = (cells: Cells) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0, rightAligned.includes(i)))
      .join('  ')
      .trimEnd()
  return [line(header), line(widths.map(width => '─'.repeat(width))), ...rows.map(line)].join('\n')
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}

/** A line that is written over while work goes on; silent where nobody watches. */
export function progressLine(): { show(text: string): void; clear(): void } {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined }
  return {
    show: text => stderr.write(`\r\u001b[2K${text}`),
    clear: () => stderr.write('\r\u001b[2K'),
  }
}
