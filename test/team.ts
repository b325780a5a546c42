import type { World } from '../src/standin/node/world'

/** A team of that size in a blank workbook, with one KPI whose figures are typed. */
export function fillTeam(world: World, size: number, month: string): void {
  const people = Array.from({ length: size }, (_, i) => [`Person ${i + 1}`, 'North', 'Calling'])
  world.edit('People', 'A2', people)
  const row = world.values('KPIs').length + 1
  world.edit('KPIs', `A${row}`, [['Calling', 'Calls', '', '100%', 'higher is better', '100']])
  world.edit('Teams', 'A2', [['North']])
  const width = world.values('Actuals')[0]?.length ?? 0
  world.edit('Actuals', `${letters(width + 1)}1`, 'Calls')
  world.edit(
    'Actuals',
    'A2',
    people.map(([name]) => [month, name]),
  )
  world.edit(
    'Actuals',
    `${letters(width + 1)}2`,
    people.map((_, i) => [90 + i]),
  )
}

export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)
}
