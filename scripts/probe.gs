/**
 * What Google really does, where nobody here has seen it. Paste into Extensions › Apps Script of an empty spreadsheet,
 * run `probe`, read the sheet "Probe"; then the few lines under "By hand" at its foot. It reads and writes this one
 * file, makes a trigger that removes itself within two minutes, and sends nothing unless `probeMail` is run.
 */
function probe() {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = fresh(book, 'Probe')
  const answers = [['Asked', 'Answer']]
  const ask = (question, answer) => {
    let found
    try {
      const value = answer()
      found = typeof value === 'string' ? value : JSON.stringify(value)
    } catch (error) {
      found = error.name + ': ' + error.message
    }
    answers.push([question, "'" + String(found)])
  }
  for (const part of [language, cells, typing, formulas, tabs, lines, protections, marks, triggers, storage, speed, handles, cellFunctions])
    part(ask, book)
  fresh(book, 'Edits')
  fresh(book, 'Queue')
  fresh(book, 'Waiting').getRange('B1').setFormula('=PROBE_SLEEP(C1)')
  for (const line of BY_HAND) answers.push(['By hand', "'" + line])
  sheet.getRange(1, 1, answers.length, 2).setValues(answers)
  sheet.setColumnWidth(1, 420).setColumnWidth(2, 620)
  book.setActiveSheet(sheet)
}

const BY_HAND = [
  'Sheet "Cells", column A holds =PROBE_SHOW(…): what arrived?',
  'Sheet "Cells", column D: what do the results named in column C look like?',
  'Type 0.95 into a cell formatted as 0.0%: is it 0.95 % or 95 %?',
  'Give a cell a conditional format by the formula =INDIRECT("Other!A1")=1, with 1 in A1 of a tab Other: is it coloured?',
  'Type 2026-03 into an automatic cell: text or 1 March 2026?',
  'Sheet "Edits": type 5, 2026-03-01 and =1+1 in column A: columns B to E say what onEdit was given and could do.',
  'Sheet "Queue": type five figures in A1 to A5 within five seconds: column B says which onEdit ran.',
  'Sheet "Waiting": type 15000 in C1; within these 15 seconds click Probe › Waiting (once more: open the file again; once more: type in column G of it): D to F say how long each call waited.',
  'The same, and look at B1 and at cells with =B1, =IFERROR(B1;0) and =PROBE_SHOW(B1): what do they show while it runs?',
  'First click on a menu without consent: does it go on after consent, or must it be clicked again?',
  'File › Make a copy: are protections, metadata, named ranges, triggers and properties there? Run `probeCopy` in it.',
  'File › Download › .xlsx: how wide is a column of 100 pixels and how high a row of 21, how is a long formula written?',
  'Hide a tab in an onEdit, show a toast in an onEdit: does it happen?',
  'Tick only some boxes when asked for consent: what does a click on a menu do, and what does a daily trigger do?',
  'The same with ScriptApp.requireScopes for a box not ticked: does it throw, or end the execution and ask?',
  'Run `probeValues` from the editor: does the dialog say that an enumeration arrived?',
  'Run `probeTimeOut` and wait seven minutes: what stands on sheet "Time"?',
  'Run `probeMail`: how long does a mail to yourself take? What is said when the day’s hundred are used up, and when does the count begin anew?',
  'A daily trigger: does it keep its minute, and its hour when clocks change? Read the executions of two weeks.',
  'Click a #gid=…&range=… link on a phone: does it go there?',
  'window.print() in a dialog: does the browser print the dialog?',
  'onMonthDay(31): does it fire in April? Run `probeMonthDay` on the 1st and read the executions in a month.',
]

function fresh(book, name) {
  const old = book.getSheetByName(name)
  const sheet = book.insertSheet(name + ' new')
  if (old) book.deleteSheet(old)
  return sheet.setName(name)
}

function language(ask) {
  ask('class fields', () => new Function('class A { a = 1; static b = 2 } return [new A().a, A.b]')())
  ask('private fields', () => new Function('class A { #a = 1; get() { return this.#a } } return new A().get()')())
  ask('[1].at(-1)', () => [1].at(-1))
  ask('[2, 1].toSorted()', () => [2, 1].toSorted())
  ask('Object.hasOwn', () => Object.hasOwn({ a: 1 }, 'a'))
  ask('BigInt(2) ** BigInt(70)', () => String(BigInt(2) ** BigInt(70)))
  ask('Intl, zone and language', () =>
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'full', timeZone: 'Asia/Shanghai' }).format(new Date(0)))
  ask('the same top-level const in two files', () => 'by hand: add `const BY_HAND = 1` in a second file and run probe')
}

function cells(ask, book) {
  const sheet = fresh(book, 'Cells')
  sheet.getRange('F1:F3').setFormulas([['=1/0'], ['=NA()'], ['=""']])
  SpreadsheetApp.flush()
  ask('getValues of error cells', () => sheet.getRange('F1:F2').getValues())
  ask('getLastRow when row 3 only holds =""', () => sheet.getLastRow())
  ask("getRange('A5000') on 1000 rows", () => sheet.getRange('A5000').getA1Notation())
  ask('getRange(5000, 1) on 1000 rows', () => sheet.getRange(5000, 1).getA1Notation())
  ask("getRange('nonsense!!')", () => sheet.getRange('nonsense!!').getA1Notation())
  ask('values of the wrong shape', () => sheet.getRange('A1:B2').setValues([[1]]))
  sheet.getRange('A1:A6').setFormulas([
    ['=PROBE_SHOW(Z1)'],
    ['=PROBE_SHOW(F1)'],
    ['=PROBE_SHOW()'],
    ['=PROBE_SHOW(1;;3)'],
    ['=PROBE_SHOW(Z1:Z1)'],
    ['=PROBE_SHOW(F1:F2)'],
  ])
  const kinds = ['null', 'empty', 'nan', 'date', 'row', 'undefined', 'ragged', 'object', 'throw']
  kinds.forEach((kind, i) => {
    sheet.getRange(1 + i * 3, 3).setValue(kind)
    sheet.getRange(1 + i * 3, 4).setFormula('=PROBE_GIVE("' + kind + '")')
  })
  sheet.getRange('G100').insertCheckboxes()
  ask('getLastRow when row 100 only holds a tick box that is off', () => sheet.getLastRow())
  ask('an error typed', () => typeof sheet.getRange('H1').setValue('#N/A').getValue())
  ask('a member that is not there', () => sheet.nothingLikeIt())
  ask('a number, a truth value and a list for a text', () => [
    sheet.getRange('H2').setNote(25).getNote(),
    sheet.getRange('H3').setNote(true).getNote(),
    sheet.getRange('H4').setNote(['a']).getNote(),
  ])
}

/** @customfunction */
function PROBE_ONCE(key) {
  return key + ' ' + Math.random()
}

/** @customfunction */
function PROBE_COUNT(table, key) {
  return table.length * table[0].length + key
}

/** @customfunction */
function PROBE_SLEEP(ms) {
  Utilities.sleep(Number(ms) || 0)
  return ms
}

/** @customfunction */
function PROBE_SHOW(a, b, c) {
  const one = value => (Array.isArray(value) ? 'array ' : typeof value + ' ') + JSON.stringify(value)
  return arguments.length + ': ' + [a, b, c].map(one).join(' | ')
}

/** @customfunction */
function PROBE_GIVE(kind) {
  if (kind === 'throw') throw new Error('thrown on purpose')
  return { null: null, empty: [], nan: NaN, date: new Date(0), row: [1, 2], undefined: undefined, ragged: [[1, 2], [3]], object: { a: 1 } }[kind]
}

function typing(ask, book) {
  const sheet = fresh(book, 'Typing')
  const typed = (text, format) => {
    const cell = sheet.getRange('A1').clear().setNumberFormat(format || 'General').setValue(text)
    return [cell.getValue(), typeof cell.getValue(), cell.getNumberFormat(), cell.getDisplayValue()]
  }
  for (const locale of ['en_US', 'zh_CN', 'de_DE']) {
    book.setSpreadsheetLocale(locale)
    for (const text of ['0012', 'TRUE', '2026-03', '2026-10-02', '1,000', '1.2', '16:00', '2026年3月', '2026年10月2日', "'7"])
      ask(locale + ' ' + text, () => typed(text))
    ask(locale + ' "=1+1" in a text cell', () => typed('=1+1', '@'))
    ask(locale + " \"'7\" in a text cell", () => typed("'7", '@'))
    ask(locale + ' 0.95 in a % cell', () => typed('0.95', '0.0%'))
    for (const formula of ['=SUM(1;2)', '=SUM(1,2)', '=0.5+1', '=0,5+1', '={1\\2}', '={1,2}'])
      ask(locale + ' ' + formula, () => {
        const cell = sheet.getRange('B1').setFormula(formula)
        SpreadsheetApp.flush()
        return [cell.getFormula(), cell.getDisplayValue()]
      })
  }
  book.setSpreadsheetLocale('en_US')
}

function formulas(ask, book) {
  const sheet = fresh(book, 'Formulas')
  sheet.getRange('A1:A2').setNumberFormat('@').setValues([['2026-03'], ['2026-03']])
  sheet.getRange('B1:B3').setFormulas([
    ['=COUNTIF(A1:A2;"2026-03")'],
    ['=SUMPRODUCT((A1:A2="2026-03")*1)'],
    ['=PROBE_SHOW(TODAY())'],
  ])
  SpreadsheetApp.flush()
  ask('COUNTIF with "2026-03" on texts', () => sheet.getRange('B1').getDisplayValue())
  ask('the same by =', () => sheet.getRange('B2').getDisplayValue())
  ask('TODAY() as an argument of a custom function', () => sheet.getRange('B3').getDisplayValue())
  const gives = (question, formula) =>
    ask(question, () => {
      const cell = sheet.getRange('E2').clear().setFormula(formula)
      SpreadsheetApp.flush()
      return [cell.getDisplayValue(), Object.prototype.toString.call(cell.getValue())]
    })
  sheet.getRange('C1:C3').setValues([[1], [2], [3]])
  gives('a formula that is only a range takes the cell of its row', '=C1:C3')
  gives('an array in a formula of one value', '=C1:C3+1')
  gives('SUM of an array', '=SUM(C1:C3*2)')
  gives('SUMPRODUCT of an array', '=SUMPRODUCT(C1:C3*2)')
  gives('INDEX of an array', '=INDEX(C1:C3*2;2)')
  gives('a blank against 0, the empty text and FALSE', '=AND(Z1=0;Z1="";Z1=FALSE)')
  gives('numbers before texts before truth values', '=AND(9<"a";"z"<FALSE)')
  gives('a criterion that is a number as text finds number and text', '=COUNTIF({5;"5";"5a"};"5")')
  gives('a date that a formula gives', '=DATE(2026;3;1)')
  gives('a reference beyond the grid', '=AZ5000')
  gives('a reference to a tab that is not there', '=Nowhere!A1')
  gives('a date computed in the call', '=PROBE_SHOW(DATE(2026;3;1)+1)')
  ask('the same values again give the result known', () => {
    const [key, answer] = [sheet.getRange('G1'), sheet.getRange('G2').setFormula('=PROBE_ONCE(G1)')]
    const seen = ['a', 'b', 'a'].map(value => {
      key.setValue(value)
      SpreadsheetApp.flush()
      return answer.getDisplayValue()
    })
    return [seen[0] === seen[2], ...seen]
  })
}

function lines(ask, book) {
  const sheet = fresh(book, 'Lines')
  sheet.getRange('A1:A6').setValues([['b'], [true], [2], [''], ['a'], [1]])
  ask('numbers, texts, truth values and blanks sorted', () => sheet.getRange('A1:A6').sort(1).getValues())
  ask('relative references of sorted rows', () => {
    sheet.getRange('C1:C2').setValues([[2], [1]])
    sheet.getRange('D1:D2').setFormulas([['=C1*10'], ['=C2*10']])
    return sheet.getRange('C1:D2').sort(3).getFormulas()
  })
  ask('a condition made from A:A when rows are added', () => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true)
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A:A')]).build()])
    sheet.insertRowsAfter(sheet.getMaxRows(), 5)
    return [sheet.getMaxRows(), sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()]
  })
  ask('a validation by an own formula that refuses', () => {
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=FALSE').setAllowInvalid(false).build()
    return sheet.getRange('F1').setDataValidation(rule).setValue('b').getValue()
  })
}

/** What a simple trigger does for what is typed in the first column of two sheets, and in column G. */
function onEdit(event) {
  const { range } = event
  if (range.getColumn() === 7) waiting('onEdit')
  if (range.getColumn() !== 1) return
  const work = { Edits: toldOnEdit, Queue: queuedOnEdit }[range.getSheet().getName()]
  if (work) work(event)
}

/** Adds a menu, and after `probe` asks what waits: properties do not. */
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Probe').addItem('Waiting', 'probeWaiting').addToUi()
  if (PropertiesService.getDocumentProperties().getProperty('probe')) waiting('onOpen')
}

function probeWaiting() {
  waiting('menu')
}

/** Long enough for others to wait behind it. */
function queuedOnEdit({ range }) {
  Utilities.sleep(3000)
  range.offset(0, 1).setValue('ran')
}

/** How long each call waits when cells are computed; the first that waits lets the others go on. */
function waiting(how) {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets()
  const calls = {
    'getSheetId': () => sheets[0].getSheetId(),
    'getRange by numbers': () => sheets[0].getRange(1, 1),
    'getName': () => sheets[0].getName(),
    'getLastRow': () => sheets[0].getLastRow(),
    'getRangeByName': () => sheets[0].getParent().getRangeByName('PROBE_NAME'),
    'getValues': () => sheets[0].getRange(1, 1).getValues(),
  }
  const lines = Object.entries(calls).map(([name, call]) => {
    const start = Date.now()
    call()
    return [how, name, Date.now() - start]
  })
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Waiting').getRange({ menu: 1, onOpen: 11, onEdit: 21 }[how], 4, lines.length, 3).setValues(lines)
}

/** What a simple trigger is given and may do. */
function toldOnEdit(event) {
  const { range } = event
  const sheet = range.getSheet()
  const tried = work => {
    try {
      return String(work())
    } catch (error) {
      return error.message
    }
  }
  const store = PropertiesService.getDocumentProperties()
  const said = [
    typeof event.value + ' ' + event.value,
    typeof event.oldValue + ' ' + event.oldValue,
    'user: ' + tried(() => Session.getActiveUser().getEmail()),
    'property: ' + tried(() => store.setProperty('probeEdit', 'yes').getProperty('probeEdit')),
  ]
  sheet.getRange(range.getRow(), 2, 1, said.length).setValues([said])
}

function probeValues() {
  const page = '<p id="said"></p><script>google.script.run.withSuccessHandler(got => { said.textContent = JSON.stringify(got) + " " + typeof got }).withFailureHandler(error => { said.textContent = error.message }).probeEnumeration()</script>'
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page), 'Probe')
}

function probeEnumeration() {
  return { direction: SpreadsheetApp.Direction.UP }
}

/** Writes until it is stopped; then whatever else still reaches the file. */
function probeTimeOut() {
  const sheet = fresh(SpreadsheetApp.getActiveSpreadsheet(), 'Time')
  try {
    for (let n = 1; ; n++) {
      sheet.getRange('A1').setValue(n)
      Utilities.sleep(1000)
    }
  } finally {
    sheet.getRange('B1').setValue('finally')
  }
}

/** Sends one mail, to whoever runs it. */
function probeMail() {
  const [to, left, start] = [Session.getEffectiveUser().getEmail(), MailApp.getRemainingDailyQuota(), Date.now()]
  MailApp.sendEmail(to, 'Probe', 'one of ' + left)
  const line = [left, MailApp.getRemainingDailyQuota(), Date.now() - start]
  fresh(SpreadsheetApp.getActiveSpreadsheet(), 'Mail').getRange('A1:C1').setValues([line])
}

function tabs(ask, book) {
  const sheet = fresh(book, 'Case')
  ask('a tab called case beside Case', () => book.insertSheet('case').getName())
  ask('a name of 101 characters', () => sheet.setName('x'.repeat(101)).getName())
  ask('rows inserted after a row with a note and a validation', () => {
    sheet.getRange('A1').setNote('note').insertCheckboxes()
    sheet.insertRowsAfter(1, 1)
    return [sheet.getRange('A2').getNote(), String(sheet.getRange('A2').getDataValidation())]
  })
  ask('activating a hidden tab', () => {
    sheet.hideSheet()
    book.setActiveSheet(sheet)
    return sheet.isSheetHidden()
  })
}

function protections(ask, book) {
  const sheet = fresh(book, 'Protected')
  ask('a script writes where only a warning is set', () => {
    sheet.protect().setWarningOnly(true)
    sheet.getRange('A1').setValue(1)
    return sheet.getRange('A1').getValue()
  })
  ask('a second sheet.protect()', () => {
    sheet.protect()
    return sheet.getParent().getProtections(SpreadsheetApp.ProtectionType.SHEET).length
  })
  ask('a script writes what a validation forbids', () => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()
    sheet.getRange('B1').setDataValidation(rule).setValue('b')
    SpreadsheetApp.flush()
    return sheet.getRange('B1').getValue()
  })
}

function marks(ask, book) {
  const sheet = fresh(book, 'Marked')
  sheet.addDeveloperMetadata('probe', 'yes', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
  book.setNamedRange('PROBE_NAME', sheet.getRange('A1:B1'))
  ask('a named range whose cells were deleted', () => {
    book.setNamedRange('PROBE_GONE', sheet.getRange('A5:B5'))
    sheet.deleteRow(5)
    const gone = book.getRangeByName('PROBE_GONE')
    return gone ? gone.getA1Notation() : null
  })
}

/** In a copy of the file: what came along. */
function probeCopy() {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = {
    metadata: book.createDeveloperMetadataFinder().withKey('probe').find().length,
    named: book.getRangeByName('PROBE_NAME') !== null,
    sheetProtections: book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
    triggers: ScriptApp.getProjectTriggers().length,
    property: PropertiesService.getDocumentProperties().getProperty('probe'),
  }
  fresh(book, 'Copy').getRange('A1').setValue(JSON.stringify(found))
}

function triggers(ask, book) {
  ask('a trigger made and removed', () => {
    const trigger = ScriptApp.newTrigger('probeTrigger').timeBased().everyDays(1).atHour(9).inTimezone('Asia/Shanghai').create()
    const seen = [trigger.getHandlerFunction(), String(trigger.getEventType()), ScriptApp.getProjectTriggers().length]
    ScriptApp.deleteTrigger(trigger)
    return seen
  })
  ask('requireScopes when all is granted', () =>
    String(ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.scriptapp'])))
  ask('getAuthorizationInfo', () =>
    String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()))
  ask('who is asking', () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].map(Boolean))
  ask('zones of file and script', () => [book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()])
  ask('MailApp.getRemainingDailyQuota', () => MailApp.getRemainingDailyQuota())
  ScriptApp.newTrigger('probeTrigger').timeBased().after(60 * 1000).create()
}

/** Fired once, a minute after `probe`: what a clock trigger is given and may do under the scopes of this script. */
function probeTrigger(event) {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const lines = [['event', JSON.stringify(event)]]
  try {
    lines.push(['file', book.getName()], ['user', String(Boolean(Session.getActiveUser().getEmail()))])
    lines.push(['effective user', String(Boolean(Session.getEffectiveUser().getEmail()))])
    SpreadsheetApp.getUi()
  } catch (error) {
    lines.push(['refused', error.message])
  }
  fresh(book, 'Trigger').getRange(1, 1, lines.length, 2).setValues(lines)
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === 'probeTrigger') ScriptApp.deleteTrigger(trigger)
}

function probeMonthDay() {
  ScriptApp.newTrigger('probeMonthDayFired').timeBased().onMonthDay(31).create()
}

function probeMonthDayFired() {
  console.log('fired', new Date().toISOString())
}

function storage(ask) {
  const store = PropertiesService.getDocumentProperties()
  store.setProperty('probe', 'yes')
  ask('a number as a property', () => {
    store.setProperties({ probeNumber: 1 })
    return store.getProperty('probeNumber')
  })
  ask('9,217 letters in a property', () => String(store.setProperty('probeLong', 'x'.repeat(9217)) && 'kept'))
  ask('4,000 Chinese letters in a property (bytes or letters?)', () =>
    String(store.setProperty('probeLong', '标'.repeat(4000)) && 'kept'))
  ask('101 KB in the cache', () => {
    CacheService.getScriptCache().put('probe', 'x'.repeat(102401))
    return 'kept'
  })
  ask('a lock taken twice', () => {
    const lock = LockService.getDocumentLock()
    const taken = [lock.tryLock(100), lock.tryLock(100)]
    lock.releaseLock()
    return taken.concat(lock.hasLock())
  })
  store.deleteProperty('probeLong')
}

/** Milliseconds, to be compared with what the local stand-in reckons. */
function speed(ask, book) {
  const sheet = fresh(book, 'Speed')
  const time = (times, work) => {
    const start = Date.now()
    for (let i = 0; i < times; i++) work(i)
    SpreadsheetApp.flush()
    return Math.round((Date.now() - start) / times)
  }
  const block = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 20 }, (_, c) => r + c))
  ask('write one cell and flush, ms', () => time(10, i => { sheet.getRange(i + 1, 1).setValue(i); SpreadsheetApp.flush() }))
  ask('write 20,000 cells, ms', () => time(3, () => sheet.getRange(1, 1, 1000, 20).setValues(block)))
  ask('read one cell after a write, ms', () => time(10, i => { sheet.getRange(1, 1).setValue(i); sheet.getRange(1, 1).getValue() }))
  ask('read 20,000 cells, ms', () => time(3, () => sheet.getRange(1, 1, 1000, 20).getValues()))
  ask('a property, ms', () => time(10, () => PropertiesService.getDocumentProperties().getProperty('probe')))
  ask('the cache, ms', () => time(10, () => CacheService.getScriptCache().get('probe')))
}

/** Milliseconds of a hundred calls that move nothing, each asked anew. */
function handles(ask, book) {
  const sheet = fresh(book, 'Handles')
  const calls = {
    getName: () => sheet.getName(),
    getSheetId: () => sheet.getSheetId(),
    getLastRow: () => sheet.getLastRow(),
    getSheetByName: () => book.getSheetByName('Handles'),
    getRangeByName: () => book.getRangeByName('PROBE_NAME'),
    getRange: () => sheet.getRange(1, 1),
    'getRange of A1': () => sheet.getRange('A1'),
    getA1Notation: range => range.getA1Notation(),
    newTextStyle: () => SpreadsheetApp.newTextStyle().setBold(true).build(),
    formatDate: () => Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy'),
  }
  const range = sheet.getRange('B2:C3')
  for (const [name, call] of Object.entries(calls))
    ask('100 × ' + name + ', ms', () => {
      const start = Date.now()
      for (let i = 0; i < 100; i++) call(range)
      return Date.now() - start
    })
  ask('a merge across frozen columns', () => {
    sheet.setFrozenColumns(1)
    sheet.getRange('A2:B2').merge()
    return 'merged'
  })
  ask('a merge across frozen rows', () => {
    sheet.setFrozenRows(1)
    sheet.getRange('C1:C2').merge()
    return 'merged'
  })
  ask('rows frozen that cut a merged cell', () => {
    sheet.getRange('E4:E5').merge()
    sheet.setFrozenRows(4)
    return 'frozen'
  })
}

/** Milliseconds from writing formulas of custom functions to reading their results. */
function cellFunctions(ask, book) {
  const sheet = fresh(book, 'Functions')
  sheet.insertRowsAfter(sheet.getMaxRows(), 25000 - sheet.getMaxRows())
  let key = Date.now() % 1000000
  const until = formulas => {
    const cells = sheet.getRange(1, 24, formulas.length, 1)
    const start = Date.now()
    cells.setFormulas(formulas.map(formula => [formula]))
    SpreadsheetApp.flush()
    const flushed = Date.now() - start
    const errors = cells.getValues().filter(([value]) => typeof value !== 'number').length
    return 'flush ' + flushed + ', read ' + (Date.now() - start) + ', errors ' + errors
  }
  for (const thousand of [10, 100, 500])
    ask('a cell function with ' + thousand + ' thousand argument cells, ms', () => until(['=PROBE_COUNT(A1:T' + thousand * 50 + ';' + key++ + ')']))
  ask('twenty such at one edit, ms', () => until(Array.from({ length: 20 }, () => '=PROBE_COUNT(A1:T500;' + key++ + ')')))
  ask('forty at one edit that sleep a second: thirty at once take two, ms', () => until(Array.from({ length: 40 }, () => '=PROBE_SLEEP(1000)+PROBE_COUNT(A1:B1;' + key++ + ')')))
  ask('two calls in one formula that sleep a second: one after another, ms', () => until(['=PROBE_SLEEP(1001)+PROBE_SLEEP(1002)']))
  ask('does a script wait for the cells its own writing sets going, ms', () => until(['=PROBE_SLEEP(5000)']))
}
