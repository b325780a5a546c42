import { describe, expect, it } from 'vitest'
import { checksOf, type Sheets, SOUND_FINALS, score } from '../book/sheets'

/** What Checks says in both languages, as one text. */
const said = (sheets: Sheets): string =>
  checksOf(sheets)
    .map(line => line.join(' '))
    .join('\n')

const FIGURES = `
  | Month | Name | 销售额 | 满意度 |
  | 2026-03 | 张三 | 90000 | 95% |
  | 2026-03 | 李四 | 100000 | 95% |
  | 2026-03 | 王芳 | 110000 | 95% |`
const PEOPLE = `
  | Name | Team | Plan |
  | 张三 | 一部 | 销售 |
  | 李四 | 一部 | 销售 |
  | 王芳 | 一部 | 销售 |`
const DEALS: Sheets = {
  KPIs: `
    | Plan | KPI | Unit | Weight | Method | Target | Source |
    | 销售 | 销售额 | | 60% | higher | 100000 | deals booked |
    | 销售 | 满意度 | % | 40% | higher | 95% | |`,
}

/** The silent mistakes of a manager’s first year that show on the sheets alone: mended with a remark, or named with their place. */
describe('never silent', () => {
  it('1. 0.95 typed in a % cell', () => {
    const Actuals = `
      | Month | Name | 销售额 | 满意度 |
      | 2026-02 | 张三 | 90000 | 95% |
      | 2026-03 | 张三 | 90000 | 0.95% |
      | 2026-03 | 李四 | 100000 | 95% |
      | 2026-03 | 王芳 | 110000 | 95% |`
    expect(said({ Actuals })).toMatch(/Actuals D3 .*Is 95% meant\? It is computed as typed/)
  })

  it('2. 95 against a target of 95 %', () => {
    const Actuals = FIGURES.replace('90000 | 95%', '90000 | 95')
    expect(score({ Actuals }).finals).toEqual(SOUND_FINALS)
  })

  it('4. deals in 元, targets in 万元', () => {
    const sheets = {
      ...DEALS,
      KPIs: DEALS.KPIs?.replace('销售额 | |', '销售额 | 万元 |').replace('100000', '10') ?? '',
      Deals: `
        | Date | Amount | Person |
        | 2026-03-02 | 90000 | 张三 |
        | 2026-03-02 | 100000 | 李四 |
        | 2026-03-02 | 110000 | 王芳 |`,
    }
    expect(score(sheets).finals).toEqual(SOUND_FINALS)
  })

  it('5. a period cell that is a date', () => {
    expect(score({ Actuals: FIGURES.replace(/2026-03 /g, '2026-03-31 ') }).finals).toEqual(SOUND_FINALS)
  })

  it('6. names with blanks, narrow and wide', () => {
    const Actuals = FIGURES.replace('张三', '张　三').replace('李四', ' 李 四 ')
    expect(score({ Actuals }).finals).toEqual(SOUND_FINALS)
  })

  it('7. two people of one name', () => {
    const People = `${PEOPLE}
  | 张三 | 二部 | 销售 |`
    expect(said({ People })).toMatch(/the rows of 张三 overlap in time .*two people of one name need ids/)
    const withIds = `
      | Name | Team | Plan | Id |
      | 张三 | 一部 | 销售 | A1 |
      | 张三 | 一部 | 销售 | A2 |
      | 李四 | 一部 | 销售 | |
      | 王芳 | 一部 | 销售 | |`
    expect(said({ People: withIds })).toMatch(/Actuals B2 .*there are 2 people called 张三/)
  })

  it('9. a title row above, a total row below', () => {
    const Actuals = `
      | 三月业绩 | | | |${FIGURES}
  | 合计 | | 300000 | |`
    expect(score({ Actuals }).finals).toEqual(SOUND_FINALS)
    expect(said({ Actuals })).toMatch(/Actuals 6:6 .*the row “合计” was taken for a total and left out/)
  })

  it('9. headers of two lines', () => {
    const Actuals = FIGURES.replace(
      '| Month | Name | 销售额 | 满意度 |',
      '| Month | Name | 业绩 | |\n  | | | 销售额 | 满意度 |',
    )
    expect(said({ Actuals })).toMatch(/stop Actuals .*there is no column for the KPI 满意度/)
  })

  it('10. the same person and month twice', () => {
    const Actuals = `${FIGURES}
  | 2026-03 | 张三 | 1 | 1% |`
    expect(said({ Actuals })).toMatch(/Actuals B5 .*张三 has two rows for 2026-03 \(rows 2, 5\)/)
    expect(score({ Actuals }).finals).not.toHaveProperty('张三')
  })

  it('11. a KPI renamed in one place', () => {
    const Actuals = FIGURES.replace('满意度', '客户满意')
    expect(said({ Actuals })).toMatch(/stop Actuals .*there is no column for the KPI 满意度/)
  })

  it('12. two versions of a plan that overlap', () => {
    const KPIs = `
      | Plan | KPI | Unit | Weight | Method | Target | From month |
      | 销售 | 销售额 | | 60% | higher | 100000 | |
      | 销售 | 满意度 | % | 40% | higher | 95% | |
      | 销售 | 销售额 | | 50% | higher | 100000 | 2026-03 |
      | 销售 | 满意度 | % | 50% | higher | 95% | 2026-03 |`
    expect(said({ KPIs })).toMatch(/two rows for 销售额 are in force in 2026-03 \(rows 2, 4\)/)
    expect(said({ KPIs })).not.toContain('200%')
  })

  it('13. a row deleted from People whose person has results', () => {
    const Results = `
      | Period | Name | State |
      | 2026-02 | 赵六 | complete |`
    expect(said({ Results })).toMatch(/Results B2 .*赵六 has results up to 2026-02.*put it back with an end date/)
    expect(said({ Results })).toContain('填写离职日期')
  })

  it('14. a leaver without an end date', () => {
    const Actuals = FIGURES.replace(/\n {2}\| 2026-03 \| 王芳.*/, '')
    expect(said({ Actuals })).toMatch(/leavesOut .*王芳.*no row for 2026-03/)
  })

  it('15. a figure of a KPI that is not in the person’s plan', () => {
    const sheets = {
      KPIs: `
        | Plan | KPI | Unit | Weight | Method | Target |
        | 销售 | 销售额 | | 60% | higher | 100000 |
        | 销售 | 满意度 | % | 40% | higher | 95% |
        | 电销 | 呼叫量 | | 100% | higher | 10 |`,
      Actuals: `
        | Month | Name | 销售额 | 满意度 | 呼叫量 |
        | 2026-03 | 张三 | 90000 | 95% | 5 |
        | 2026-03 | 李四 | 100000 | 95% | |
        | 2026-03 | 王芳 | 110000 | 95% | |`,
    }
    expect(said(sheets)).toMatch(/Actuals E2 .*there is a figure for 呼叫量 of 张三, whose plan 销售 does not have it/)
  })

  it('19. a refund typed as a positive number takes away all the same', () => {
    const Deals = `
      | Date | Amount | Person | Kind | Deal no. | Reverses |
      | 2026-03-02 | 100000 | 张三 | | D1 | |
      | 2026-03-20 | 10000 | 张三 | refund | | D1 |
      | 2026-03-02 | 100000 | 李四 | | D2 | |
      | 2026-03-02 | 110000 | 王芳 | | D3 | |`
    expect(score({ ...DEALS, Deals }).finals).toEqual(SOUND_FINALS)
  })

  it('20. rows of one deal with different amounts', () => {
    const Deals = `
      | Date | Amount | Person | Deal no. | Share |
      | 2026-03-02 | 100000 | 张三 | D1 | 50% |
      | 2026-03-02 | 90000 | 李四 | D1 | 50% |
      | 2026-03-02 | 110000 | 王芳 | D3 | |`
    expect(said({ ...DEALS, Deals })).toMatch(/leavesOut Deals .*D1/)
  })

  it('21. what is shown as 90.00 is 90 for the grade', () => {
    const sheets = {
      KPIs: `
        | Plan | KPI | Weight | Method | Target |
        | 销售 | 销售额 | 100% | higher | 100000 |`,
      Grades: `
        | From | Grade |
        | 90 | A |
        | 0 | B |`,
      Actuals: `
        | Month | Name | 销售额 |
        | 2026-03 | 张三 | 89996 |
        | 2026-03 | 李四 | 89994 |
        | 2026-03 | 王芳 | 110000 |`,
    }
    const run = score(sheets)
    expect(run.finals).toMatchObject({ 张三: 90, 李四: 89.99 })
    expect(run.result?.people.map(({ graded }) => graded?.row?.grade)).toEqual(['A', 'B', 'A'])
  })

  it('22. 99.96 % below a tier is not shown as 100 %', () => {
    const KPIs = `
      | Plan | KPI | Weight | Method | Target | Rule |
      | 销售 | 销售额 | 100% | bands | 100000 | 0%:60; 100%:100 |`
    const Actuals = `
      | Month | Name | 销售额 |
      | 2026-03 | 张三 | 99996 |
      | 2026-03 | 李四 | 100000 |
      | 2026-03 | 王芳 | 110000 |`
    const run = score({ KPIs, Actuals })
    const [first] = run.output?.scores ?? []
    expect(run.finals).toMatchObject({ 张三: 60, 李四: 100 })
    expect(run.output?.scores.find(row => row.person === '张三')?.why).toContain('99.996%')
    expect(first).toBeDefined()
  })

  it('23. an average is neither prorated nor ramped: who joined in mid-month still has 95 %', () => {
    const People = `
      | Name | Team | Plan | Start |
      | 张三 | 一部 | 销售 | 2026-03-16 |
      | 李四 | 一部 | 销售 | |
      | 王芳 | 一部 | 销售 | |`
    const scores = score({ People }).output?.scores ?? []
    const target = (kpi: string) => scores.find(row => row.person === '张三' && row.kpi === kpi)?.target
    expect(target('满意度')).toEqual({ share: 0.95 })
    expect(target('销售额')).toBeCloseTo((100_000 * 16) / 31, 6)
  })

  it('27. 0.11M, 90k and ¥100,000', () => {
    const Actuals = FIGURES.replace('90000', '90k').replace('100000', '¥100,000').replace('110000', '0.11M')
    expect(score({ Actuals }).finals).toEqual(SOUND_FINALS)
  })

  it('ids that look like something else stay what they are', () => {
    const People = `
      | Name | Team | Plan | Id |
      | 张三 | 一部 | 销售 | 0012 |
      | 李四 | 一部 | 销售 | 1-2 |
      | 王芳 | 一部 | 销售 | TRUE |`
    const Actuals = FIGURES.replace('张三', '0012').replace('李四', '1-2').replace('王芳', 'TRUE')
    expect(score({ People, Actuals }).finals).toEqual(SOUND_FINALS)
  })

  it('a column of per cents that mixes 30 and 0.3', () => {
    const KPIs = `
      | Plan | KPI | Unit | Weight | Method | Target |
      | 销售 | 销售额 | | 60 | higher | 100000 |
      | 销售 | 满意度 | % | 0.4 | higher | 95% |`
    expect(said({ KPIs })).toMatch(/stop KPIs D2.*the weights of 销售 add up to 60\.4%/)
  })

  it.each(['#REF!', '#N/A', 'Loading...', '#DIV/0!'])('%s in an input cell', error => {
    const Actuals = FIGURES.replace('90000', error)
    expect(said({ Actuals })).toContain(`leavesOut Actuals C2 (销售额) 张三 the cell shows ${error}`)
    expect(score({ Actuals }).finals).toEqual({ 李四: 100, 王芳: 106 })
  })
})
