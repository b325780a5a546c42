import { describe, expect, it, test } from 'vitest'
import { Answers, lastAnswers } from '../../../src/standin/formula/answers'
import { sheetOf } from './sheet'

const one = (value: number) => ({ value, isDate: false })
const column = (length: number) => ({ value: Array.from({ length }, () => [0]), isDate: false })

describe('results of custom functions', () => {
  it('those asked for longest ago go once they hold too many cells', () => {
    const answers = new Answers(5)
    answers.set('a', one(1))
    answers.set('b', column(3))
    answers.set('c', one(3))
    expect(answers.get('a')).toEqual(one(1))
    answers.set('d', one(4))
    expect([...answers.all.keys()]).toEqual(['c', 'a', 'd'])
  })

  it('one that holds too many by itself is kept until the next', () => {
    const answers = new Answers(5)
    answers.set('large', column(9))
    expect([...answers.all.keys()]).toEqual(['large'])
    answers.set('a', one(1))
    expect([...answers.all.keys()]).toEqual(['a'])
  })

  it('the last of them are those that together hold so many cells', () => {
    const answers = new Answers()
    for (const key of ['a', 'b', 'c']) answers.set(key, column(2))
    expect(lastAnswers(answers.all, 4).map(([key]) => key)).toEqual(['b', 'c'])
  })

  test('a function that goes by the locale or the zone is asked again when they change', () => {
    const code = `
function HOME(x) { const book = SpreadsheetApp.getActive(); return book.getSpreadsheetLocale() + ' ' + book.getSpreadsheetTimeZone() }
function german() { SpreadsheetApp.getActive().setSpreadsheetLocale('de_DE') }
function berlin() { SpreadsheetApp.getActive().setSpreadsheetTimeZone('Europe/Berlin') }
`
    const world = sheetOf([['=HOME(1)']], { code, timeZone: 'Asia/Shanghai' })
    const seen = () => world.cell('S', 'A1').value
    const first = seen()
    world.run('german')
    const second = seen()
    world.run('berlin')
    expect([first, second, seen()]).toEqual(['en_US Asia/Shanghai', 'de_DE Asia/Shanghai', 'de_DE Europe/Berlin'])
  })
})
