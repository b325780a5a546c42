import vm from 'node:vm'

const SERVICES = [
  ...['SpreadsheetApp', 'ScriptApp', 'Session', 'PropertiesService', 'CacheService', 'LockService', 'HtmlService'],
  ...['MailApp', 'GmailApp', 'UrlFetchApp', 'Utilities', 'DriveApp', 'Logger', 'Browser', 'ContentService', 'Charts'],
  ...['LanguageApp', 'XmlService', 'Jdbc', 'Maps', 'DocumentApp', 'CalendarApp', 'FormApp', 'SlidesApp', 'console'],
]

export interface Loaded {
  readonly failures: readonly string[]
  /** The exports of the entry. */
  readonly exported: readonly string[]
  /** `PUBLIC` as JSON, if the entry exports it. */
  readonly publicJson?: string
}

/** Global code runs before every custom function, so loading may touch no service at all. */
function bareContext(): vm.Context {
  const world = {}
  for (const name of SERVICES)
    Object.defineProperty(world, name, {
      get() {
        throw new Error(`${name} is used while loading`)
      },
    })
  return vm.createContext(world)
}

export function load(code: string): Loaded {
  const context = bareContext()
  try {
    vm.runInContext(code, context, { filename: 'Code.js', timeout: 5000 })
    const exported: string[] = JSON.parse(vm.runInContext('JSON.stringify(Object.keys(App))', context))
    const publicJson = vm.runInContext('JSON.stringify(App.PUBLIC)', context)
    return { failures: [], exported, ...(typeof publicJson === 'string' ? { publicJson } : {}) }
  } catch (error) {
    return { failures: [`does not load: ${(error as Error).message}`], exported: [] }
  }
}
