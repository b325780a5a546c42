import { type Field, text } from '../../domain/values/field'
import { problems } from '../../domain/values/issue'
import type { Lang } from '../../domain/values/text'
import { headerKey } from '../table/header'
import type { Table } from '../table/table'

/** Headers of somebody else's sheet, and the column of ours each stands for. */
export type ColumnMapping = readonly { readonly header: string; readonly column: string }[]

const found = problems('columnMapping', {
  unreadable: {
    severity: 'stop',
    what: { en: '“{found}” names no column', 'zh-CN': '“{found}”没有指明是哪一列' },
    mend: {
      en: 'Write pairs such as: Whom do you rate? = Person; Your name = Reviewer. Columns: {accepted}.',
      'zh-CN': '请成对填写,例如:您评价谁=被评价人;您的姓名=评价人。可用的列:{accepted}。',
    },
  },
})

/** `Whom do you rate? = Person; Your name = Reviewer`: the headers of a form's answers as columns of a table. */
export function columnMapping(table: Table): Field<ColumnMapping> {
  const columns = Object.entries(table.columns)
  const named = (name: string) =>
    columns.find(([id, { header }]) => [id, header.en, header['zh-CN']].some(one => headerKey(one) === headerKey(name)))
  return {
    read: (cell, setting) => {
      const written = text().read(cell, setting)
      if ('wrong' in written) return written
      const pairs = written.value.split(/[;;\n]+/).filter(pair => pair.trim() !== '')
      const mapping = pairs.map(pair => {
        const at = Math.max(pair.lastIndexOf('='), pair.lastIndexOf('='))
        const column = at < 0 ? undefined : named(pair.slice(at + 1))
        return { pair, header: pair.slice(0, Math.max(0, at)).trim(), column: column?.[0] }
      })
      const bad = mapping.find(({ header, column }) => header === '' || column === undefined)
      const accepted = columns.map(([, { header }]) => header)
      if (bad) return { wrong: found.unreadable, with: { found: bad.pair.trim(), accepted } }
      return { value: mapping.map(({ header, column }) => ({ header, column: column ?? '' })) }
    },
    show: (mapping, lang) =>
      mapping.map(({ header, column }) => `${header} = ${headerOf(table, column, lang)}`).join('; '),
    align: 'left',
  }
}

function headerOf(table: Table, column: string, lang: Lang): string {
  return table.columns[column]?.header[lang] ?? column
}

/** The table, its columns found by these headers too. */
export function withHeaders<T extends Table>(table: T, mapping: ColumnMapping): T {
  if (mapping.length === 0) return table
  const columns = Object.entries(table.columns).map(([id, column]) => {
    const more = mapping.filter(one => one.column === id).map(one => one.header)
    return [id, { ...column, also: [...(column.also ?? []), ...more] }] as const
  })
  return { ...table, columns: Object.fromEntries(columns) }
}
