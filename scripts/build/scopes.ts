import type { AnyNode } from 'acorn'

const AUTH = 'https://www.googleapis.com/auth/'

/** The five scopes this product may ask for, and the names in code that need them. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'spreadsheets.currentonly': ['SpreadsheetApp'],
  'script.container.ui': ['getUi', 'showSidebar', 'showModalDialog', 'showModelessDialog'],
  'script.scriptapp': ['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger'],
  'script.send_mail': ['MailApp'],
  'userinfo.email': ['getActiveUser', 'getEffectiveUser'],
}

const BEYOND = [
  ...['UrlFetchApp', 'DriveApp', 'GmailApp', 'CalendarApp', 'DocumentApp', 'FormApp', 'SlidesApp', 'ContactsApp'],
  ...['GroupsApp', 'Jdbc', 'openById', 'openByUrl'],
]

function namesIn(nodes: readonly AnyNode[]): Set<string> {
  return new Set(nodes.flatMap(node => (node.type === 'Identifier' ? [node.name] : [])))
}

interface Manifest {
  oauthScopes?: readonly string[]
  runtimeVersion?: string
  dependencies?: { enabledAdvancedServices?: readonly unknown[]; libraries?: readonly unknown[] }
}

function badManifest({ runtimeVersion, dependencies = {} }: Manifest): string[] {
  return [
    ...(runtimeVersion === 'V8' ? [] : ['manifest: runtimeVersion is not V8']),
    ...(dependencies.enabledAdvancedServices?.length ? ['manifest: an advanced service is enabled'] : []),
    ...(dependencies.libraries?.length ? ['manifest: a library is used'] : []),
  ]
}

/** The manifest asks for what the code uses: nothing less, nothing more, nothing outside the five. */
export function badScopes(manifestText: string, nodes: readonly AnyNode[]): string[] {
  let manifest: Manifest
  try {
    manifest = JSON.parse(manifestText)
  } catch (error) {
    return [`manifest: ${(error as Error).message}`]
  }
  const listed = (manifest.oauthScopes ?? []).map(scope => scope.replace(AUTH, ''))
  const used = namesIn(nodes)
  const needed = Object.keys(NEEDS).filter(scope => NEEDS[scope]?.some(name => used.has(name)))
  return [
    ...badManifest(manifest),
    ...listed.filter(scope => !(scope in NEEDS)).map(scope => `manifest: scope ${scope} is not one of the five`),
    ...listed
      .filter(scope => scope in NEEDS && !needed.includes(scope))
      .map(s => `manifest: scope ${s} is used by no code`),
    ...needed.filter(scope => !listed.includes(scope)).map(scope => `manifest: scope ${scope} is missing`),
    ...BEYOND.filter(name => used.has(name)).map(name => `${name} needs a scope outside the five`),
  ]
}
