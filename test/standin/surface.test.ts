import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { globals, membersOf } from '../../src/standin/runtime/surface'
import { services } from '../../src/standin/services/index'
import { refusal, scripted } from './scripted'

describe('members', () => {
  test('one that Apps Script has and the stand-in has not says so', () => {
    expect(refusal('sheet.getSlicers()')).toBe('Sheet.getSlicers is not in the stand-in')
    expect(refusal("DriveApp.getFileById('x')")).toBe('DriveApp.getFileById is not in the stand-in')
    expect(refusal('SpreadsheetApp.getUi().alert("no")')).toBe('Ui.alert is not in the stand-in')
  })

  test('catching that does not help: the run still fails', () => {
    expect(refusal('try { sheet.getSlicers() } catch (error) { return 1 }')).toBe(
      'Sheet.getSlicers is not in the stand-in',
    )
  })

  test('one that Apps Script has not is a plain TypeError', () => {
    expect(() => scripted('sheet.frobnicate()').call('go')).toThrow(
      expect.objectContaining({ scriptName: 'TypeError', message: 'sheet.frobnicate is not a function' }),
    )
    expect(refusal('return sheet.frobnicate === undefined')).toBe('no error')
    expect(refusal('Nowhere.go()')).toBe('Nowhere is not defined')
  })

  test('everything written here exists in Apps Script', () => {
    const invented = [...services.values()].flatMap(({ type, members }) =>
      [...members.keys()].filter(name => membersOf(type)[name] === undefined).map(name => `${type}.${name}`),
    )
    expect(invented).toEqual([])
  })
})

const sourcesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const path = `${folder}/${entry.name}`
        return entry.isDirectory() ? sourcesUnder(path) : path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : []
      })
    : []

/** Names that are members of some service class, with the classes that have them. */
const ownersOf = (name: string) =>
  [...services.keys(), ...globals.values()].filter(type => membersOf(type)[name] !== undefined)

describe('what src/platform uses', () => {
  const code = sourcesUnder('src/platform').join('\n')

  test('every member called on a service is in the stand-in', () => {
    const used = [...code.matchAll(/\b([A-Z]\w+)\.(\w+)\b/g)].map(([, service = '', member = '']) => ({
      service,
      member,
    }))
    const missing = used.filter(({ service, member }) => {
      const type = globals.get(service)
      if (type === undefined || /^[A-Z][A-Z_]*$/.test(member)) return false
      const declared = membersOf(type)[member]
      return Array.isArray(declared) ? !services.get(type)?.members.has(member) : declared === undefined
    })
    expect(missing).toEqual([])
  })

  test('every other member called is in the stand-in for a class that has it', () => {
    const names = new Set([...code.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name))
    const missing = [...names].filter(name => {
      const owners = ownersOf(name)
      return !(name in {}) && owners.length > 0 && !owners.some(type => services.get(type)?.members.has(name))
    })
    expect(missing).toEqual([])
  })
})
