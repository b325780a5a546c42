import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planDocument, plansOf } from '../../../src/book/planDocument/document'
import { prepareMonth } from '../../../src/book/reading/input'
import { readTables } from '../../../src/book/reading/reads'
import { settingList } from '../../../src/book/settings/list'
import { readSettings } from '../../../src/book/settings/settings'
import { headerKey } from '../../../src/book/table/header'
import type { Column, Columns, Grid } from '../../../src/book/table/table'
import { tables } from '../../../src/book/tables/index'
import type { Cell } from '../../../src/domain/values/cell'
import type { Lang } from '../../../src/domain/values/text'
import { cellOf, type MonthDocument, readDocument } from '../../months/document'
import { runMonth, withResults } from '../../months/run'

/**
 * A change of a cell that changes what somebody is paid: the row below the header, and what the cell becomes. Where it
 * takes more than one cell to tell, the others stand first and hold before the change, too.
 */
type Change = readonly [becomes: Cells, ...before: readonly (readonly [string, Cells])[]]

/** What cells of a column become, by row below the header. */
type Cells = Readonly<Record<number, string>>

/** The same of a setting. */
type SettingChange = readonly [becomes: string, ...before: readonly (readonly [string, Cells | string])[]]

/** What a column holds when it is no rule of pay. */
type NoRule =
  | 'a name'
  | 'words'
  | 'filled in by the workbook'
  | 'how the year was planned'
  | 'for mail and talks'
  | 'for a year planned anew'

type TableId = keyof typeof tables

const CHANGES = {
  people: {
    name: 'a name',
    team: [{ 3: 'North' }],
    plan: [{ 3: 'D' }],
    baseBonus: [{ 1: '1100' }],
    start: [{ 3: '2026-03-10' }],
    end: [{ 1: '2026-03-20' }],
    leader: 'for mail and talks',
    email: 'for mail and talks',
    id: 'a name',
    fte: 'how the year was planned',
    ramp: [{ 2: '' }],
    baseSalary: 'words',
    targetBonus: [{ 1: '600' }],
    statement: 'for mail and talks',
    language: 'for mail and talks',
    note: 'words',
  },
  teams: {
    team: 'a name',
    leader: [
      { 3: 'Ben' },
      ['teams.team', { 3: 'South2' }],
      ['teams.parent', { 2: 'South2' }],
      ['teams.leader', { 2: '' }],
    ],
    stage: [{ 2: 'growth' }],
    teamShare: [{ 1: '50%' }],
    parent: [{ 2: 'North' }],
    plan: [{ 1: 'D' }],
    teamScore: [{ 2: 'mean' }],
    fromMonth: [{ 2: '2026-05' }],
    toMonth: [{ 1: '2026-02' }],
  },
  kpis: {
    plan: 'a name',
    kpi: 'a name',
    unit: [{ 2: '%' }],
    weight: [{ 1: '30%', 2: '30%' }],
    method: [{ 2: 'lower' }],
    target: [{ 2: '25' }],
    rule: [{ 2: '80%' }],
    inWords: 'filled in by the workbook',
    source: [{ 1: 'deals cash' }],
    rollUp: [{ 2: 'last' }],
    calculation: [{ 4: 'Visits / Won' }],
    frequency: [{ 2: 'quarter' }],
    missing: [{ 7: 'share its weight' }],
    vetoLine: [{ 5: '0' }],
    vetoEffect: [{ 5: 'no bonus' }],
    vetoGrade: [{ 5: 'B' }, ['kpis.vetoLine', { 5: '101' }]],
    payoutCurve: [{ 1: '' }],
    whatCounts: 'words',
    providedBy: 'words',
    dueDay: 'words',
    fromMonth: [{ 6: '2026-04' }],
    toMonth: [{ 6: '2026-02' }],
  },
  targets: {
    year: [{ 1: '2027' }],
    kpi: [{ 1: 'Won' }],
    owner: [{ 1: 'Ann' }],
    annual: 'how the year was planned',
    m1: [{ 2: '50' }],
    m2: [{ 1: '30' }],
    m3: [{ 1: '30' }],
    m4: 'how the year was planned',
    m5: 'how the year was planned',
    m6: 'how the year was planned',
    m7: 'how the year was planned',
    m8: 'how the year was planned',
    m9: 'how the year was planned',
    m10: 'how the year was planned',
    m11: 'how the year was planned',
    m12: 'how the year was planned',
    difference: 'filled in by the workbook',
    how: 'words',
    ownerKind: 'a name',
    lockedMonths: 'how the year was planned',
    prorated: [{ 1: 'yes' }],
    buffer: 'how the year was planned',
    uncovered: 'how the year was planned',
    fromMonth: [{ 1: '2026-04' }],
    ownProposal: 'words',
    decision: 'words',
    status: 'words',
    note: 'words',
  },
  grades: {
    from: [{ 4: '200' }],
    grade: 'a name',
    coefficient: [{ 1: '1.3' }],
    bonus: [{ 4: '400' }],
    reward: [{ 1: 'Two days off' }],
    inWords: 'filled in by the workbook',
    plan: [{ 1: 'D' }],
    periodKind: [{ 4: 'year' }],
    group: [{ 6: 'team', 7: 'team' }, ['grades.share', { 6: '80%', 7: '20%' }]],
    share: [{ 6: '67%', 7: '33%' }],
    fromMonth: [{ 1: '2026-04' }],
    toMonth: [{ 1: '2026-01' }],
  },
  commissionPlans: {
    commissionPlan: 'a name',
    plan: [{ 1: 'D' }],
    way: [{ 1: 'whole' }],
    tiersOn: [{ 3: 'amount' }, ['commissionPlans.way', { 3: 'marginal' }], ['commissionPlans.multiplier', { 3: '' }]],
    paidOn: [{ 5: 'cash' }],
    window: [{ 5: 'quarter' }],
    cap: [{ 1: '70' }],
    measure: [{ 8: 'team credit' }],
    tierOn: [{ 4: 'cash' }],
    rateOf: [{ 4: 'period paid' }],
    quotaKpi: [{ 3: 'Visits' }],
    quota: [{ 2: 'to date' }, ['commissionPlans.window', { 2: 'year' }]],
    threshold: [{ 2: '50%' }],
    thresholdPays: [{ 2: 'only above' }],
    baseRate: [{ 3: '3%' }],
    multiplier: [{ 3: '2' }],
    accelerateInRamp: [{ 3: 'no' }, ['ramps.t2', { 1: '50%' }]],
    refund: [{ 5: 'recompute' }],
    product: [{ 7: 'Eco' }],
    customerKind: [{ 8: 'existing' }],
    fromMonth: [{ 8: '2026-04' }],
    toMonth: [{ 8: '2026-02' }],
  },
  commission: {
    commissionPlan: [{ 12: 'Back' }],
    from: [{ 2: '1200' }],
    rate: [{ 1: '6%' }],
    inWords: 'filled in by the workbook',
    fromMonth: [{ 12: '2026-04' }],
    toMonth: [{ 12: '2026-02' }],
  },
  milestones: {
    plan: [{ 3: 'S' }],
    kpi: [{ 1: 'Visits' }],
    from: [{ 2: '300%' }],
    amount: [{ 2: '80' }],
    pays: [{ 1: 'each' }],
    fromMonth: [{ 2: '2026-04' }],
    toMonth: [{ 2: '2026-02' }],
  },
  pools: {
    team: [{ 1: 'South' }],
    kpi: [{ 1: 'Visits' }, ['pools.goal', { 1: '70%' }]],
    goal: [{ 1: '9000' }],
    pool: [{ 1: '700' }],
    sharedBy: [{ 1: 'equally' }],
    every: [{ 1: 'quarter' }],
    curve: [{ 1: '' }],
    reserve: [{ 1: '90' }],
    members: [{ 1: 'all' }],
    atLeast: [{ 1: '170%' }],
    reward: [{ 1: 'a dinner' }],
    fromMonth: [{ 1: '2026-04' }],
    toMonth: [{ 1: '2026-02' }],
  },
  prizes: {
    prize: 'a name',
    kpi: [{ 1: 'Won' }, ['prizes.kpi', { 2: '' }]],
    place: [{ 2: '3' }],
    amount: [{ 1: '250' }],
    every: [{ 1: 'quarter' }, ['prizes.every', { 2: '' }]],
    competitors: [{ 1: 'teams' }, ['prizes.competitors', { 2: '' }]],
    by: [
      { 1: 'score' },
      ['prizes.by', { 2: '' }],
      ['prizes.kpi', { 1: 'Won' }],
      ['prizes.kpi', { 2: 'Won' }],
      ['prizes.atLeast', { 1: '1' }],
      ['prizes.atLeast', { 2: '1' }],
    ],
    atLeast: [{ 1: '1600' }, ['prizes.atLeast', { 2: '' }]],
    fromMonth: [{ 1: '2026-04' }],
    toMonth: [{ 1: '2026-02' }],
  },
  draws: {
    person: [{ 2: 'Ann' }],
    amount: [{ 2: '3500' }],
    kind: [{ 2: 'recoverable' }],
    fromMonth: [{ 2: '2026-04' }],
    toMonth: [{ 1: '2026-03' }],
  },
  curves: { name: [{ 1: 'Other' }], from: [{ 1: '60%' }], value: [{ 2: '180%' }] },
  ramps: {
    name: [{ 1: 'Old' }],
    t1: [{ 1: '60%' }, ['people.start', { 2: '2026-03-02' }]],
    t2: [{ 1: '70%' }],
    t3: [{ 1: '90%' }, ['people.start', { 2: '2026-01-02' }]],
    ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i + 4}`, 'how the year was planned'])),
  },
  rules: { rule: 'a name', from: [{ 2: '70%' }], points: [{ 2: '90' }] },
  deeds: {
    deed: [{ 1: 'Teaching' }],
    points: [{ 2: '2' }],
    to: [{ 1: 'who was helped' }],
    most: [{ 1: '4' }],
  },
} satisfies Partial<Record<TableId, Readonly<Record<string, Change | NoRule>>>>

const SETTINGS: Readonly<Record<string, SettingChange | NoRule>> = {
  company: 'a name',
  language: 'words',
  currency: 'words',
  fiscalYearStart: ['3', ['commissionPlans.window', { 1: 'quarter' }]],
  scoringDay: 'for mail and talks',
  scoringHour: 'for mail and talks',
  ownerSummary: 'for mail and talks',
  scoreDecimals: ['0'],
  defaultCap: ['105', ['kpis.rule', { 2: '' }]],
  missing: ['count 0', ['kpis.missing', { 7: '' }]],
  notDue: ['share its weight', ['kpis.frequency', { 7: 'half-year' }]],
  longPeriods: ['months, each capped'],
  teamShare: ['50%', ['teams.stage', { 1: '' }], ['teams.teamShare', { 1: '' }]],
  belowZero: ['show as it is'],
  budgetPerMonth: 'words',
  capPerPerson: ['900'],
  capPolicy: ['show only', ['capPerPerson', '900']],
  rankOnCards: 'words',
  approvers: 'a name',
  payStep: ['10'],
  rounding: ['the total', ['payStep', '10']],
  mostTakenBack: ['10%'],
  clawbackMonths: ['1', ['deals.cancelledOn', { 1: '2026-03-20' }], ['deals.termMonths', { 1: '12' }]],
  reviewWeights: ['manager 50%; self 50%'],
  reviewColumns: 'filled in by the workbook',
  pointsCap: ['2'],
  monthsBeforeRanking: ['5'],
  workingWeek: 'how the year was planned',
  paceBy: 'how the year was planned',
  paceGood: 'how the year was planned',
  paceWatch: 'how the year was planned',
  paidTargets: 'for a year planned anew',
  companyGrowth: 'how the year was planned',
  targetMostOfBest: 'how the year was planned',
  targetMostOfMedian: 'how the year was planned',
  targetLeastOfMedian: 'how the year was planned',
  tableVersion: 'filled in by the workbook',
  sampleData: 'filled in by the workbook',
  setUpBy: 'filled in by the workbook',
  setUpAt: 'filled in by the workbook',
  nextRun: 'filled in by the workbook',
  fileId: 'filled in by the workbook',
}

const WORKBOOK = readDocument(readFileSync(join(import.meta.dirname, 'everyRule.md'), 'utf8'))

/** The workbook with cells of a column filled in; a column that the table does not show is added. */
function filled(workbook: MonthDocument, place: string, becomes: Cells): MonthDocument {
  const [id = '', column = ''] = place.split('.')
  const grid = workbook.grids.get(id) as Grid
  const { header } = (tables[id as TableId].columns as Columns)[column] as Column<unknown>
  const [headers = [], ...rows] = grid.cells
  const found = headers.findIndex(cell => headerKey(String(cell)) === headerKey(header.en))
  const at = found < 0 ? headers.length : found
  const replaced = rows.map((cells, i): Cell[] => {
    const text = becomes[i + 1]
    return headers.map((_, j) => (j === at && text !== undefined ? cellOf(text) : (cells[j] ?? null)))
  })
  if (found >= 0)
    return { ...workbook, grids: new Map(workbook.grids).set(id, { ...grid, cells: [headers, ...replaced] }) }
  const added = rows.map((cells, i): Cell[] => [
    ...headers.map((_, j) => cells[j] ?? null),
    cellOf(becomes[i + 1] ?? ''),
  ])
  return {
    ...workbook,
    grids: new Map(workbook.grids).set(id, { ...grid, cells: [[...headers, header.en], ...added] }),
  }
}

/** The workbook with a cell of Settings, or with cells of a column, filled in. */
function changed(workbook: MonthDocument, place: string, becomes: Cells | string): MonthDocument {
  if (typeof becomes !== 'string') return filled(workbook, place, becomes)
  const grid = workbook.grids.get('settings') as Grid
  const { name } = settingList[place as keyof typeof settingList]
  const others = grid.cells.filter(([cell]) => cell !== name.en)
  return {
    ...workbook,
    grids: new Map(workbook.grids).set('settings', { ...grid, cells: [...others, [name.en, cellOf(becomes)]] }),
  }
}

/** The first two months are paid, whatever is changed afterwards. */
const BEGUN = WORKBOOK.months.slice(0, 2).reduce((workbook, month) => scored(workbook, month).workbook, WORKBOOK)

function scored(workbook: MonthDocument, month: string) {
  const run = runMonth(workbook, month)
  const stopped = run.issues.filter(({ severity }) => severity === 'stop')
  expect(stopped, JSON.stringify(stopped)).toEqual([])
  return { workbook: { ...workbook, ...withResults(workbook, run) }, paid: JSON.stringify(run.output) }
}

/** What March comes to, and the quarter where March tells no difference. */
function paidBoth(before: MonthDocument, after: MonthDocument): readonly [string, string] {
  const [old, now] = [scored(before, '2026-03'), scored(after, '2026-03')]
  if (old.paid !== now.paid) return [old.paid, now.paid]
  return [scored(old.workbook, '2026-Q1').paid, scored(now.workbook, '2026-Q1').paid]
}

function documentOf({ grids, today }: MonthDocument, lang: Lang): string {
  const reads = readTables(grids, { today })
  const { input } = prepareMonth(reads, '2026-03', { today })
  const { settings } = readSettings(reads.settings, { today })
  return JSON.stringify(plansOf(input).map(plan => planDocument({ input, reads, settings, plan, lang })))
}

describe('the plan document', () => {
  it.each(Object.keys(CHANGES))('knows every column of %s', id => {
    expect(Object.keys(CHANGES[id as keyof typeof CHANGES]).sort()).toEqual(
      Object.keys(tables[id as TableId].columns).sort(),
    )
  })

  it('knows every setting', () => {
    expect(Object.keys(SETTINGS).sort()).toEqual(Object.keys(settingList).sort())
  })

  const ofTables = Object.entries(CHANGES).flatMap(([id, columns]) =>
    Object.entries<Change | NoRule>(columns).map(([column, change]) => ({ place: `${id}.${column}`, change })),
  )
  const ofSettings = Object.entries(SETTINGS).map(([place, change]) => ({ place, change }))
  const changes = [...ofTables, ...ofSettings].flatMap(({ place, change }) =>
    typeof change === 'string' ? [] : [{ place, change }],
  )
  it.each(changes)('reads otherwise when $place changes what is paid', { tags: ['rest'] }, ({ place, change }) => {
    const [becomes, ...first] = change
    const before = first.reduce((workbook, [where, cells]) => changed(workbook, where, cells), BEGUN)
    const after = changed(before, place, becomes)
    const [paidBefore, paidAfter] = paidBoth(before, after)
    expect(paidAfter).not.toBe(paidBefore)
    expect(documentOf(after, 'en')).not.toBe(documentOf(before, 'en'))
    expect(documentOf(after, 'zh-CN')).not.toBe(documentOf(before, 'zh-CN'))
  })
})
