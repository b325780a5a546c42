import { freeRow, newTeams } from '../../book/editing/newTeams'
import { sameName } from '../../book/reading/names'
import { placeOf, type Reads, readTables } from '../../book/reading/reads'
import { tables } from '../../book/tables/index'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { writeDown } from '../../platform/edits'
import { sheetOf } from '../../platform/sheets'
import { readGrids } from '../../platform/workbook'

const found = problems('addTeams', {
  added: {
    severity: 'look',
    what: { en: '“{team}” had no row on {tab}: it was added', 'zh-CN': '“{tab}”中没有“{team}”,已自动加入' },
    mend: {
      en: 'Nothing to do if it is a team. Else correct the name here and delete the row on {tab}.',
      'zh-CN': '确有此团队则无需处理;如是笔误,请在此改正,并删去“{tab}”中的这一行。',
    },
  },
})

interface Added {
  readonly reads: Reads
  /** One per team that was added. */
  readonly added: readonly Issue[]
}

/** Teams that came to People by an import, or a paste too large to follow, get their row on Teams as typed ones do. */
export function addTeams(reads: Reads, today: string): Added {
  const { people, teams } = reads
  const column = (teams?.header.columns.get('team') ?? -1) + 1
  const names = newTeams(
    (people?.rows ?? []).map(row => row.team),
    (teams?.rows ?? []).map(row => row.team),
  )
  const sheet = people && teams && column > 0 && names.length > 0 ? sheetOf(tables.teams) : undefined
  if (!people || !teams || !sheet) return { reads, added: [] }
  writeDown(sheet, { top: freeRow(teams.grid, teams.header), column }, names)
  const { tab } = teams.grid
  const added = names.flatMap(team => {
    const row = people.rows.find(one => sameName(one.team, [team]) !== undefined)
    return row ? [issue(found.added, { team, tab }, { place: placeOf(people, row, 'team') })] : []
  })
  return { reads: { ...reads, ...readTables(readGrids([tables.teams]), { today }) }, added }
}
