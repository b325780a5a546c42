import { functions } from './functions/index'
import type { Group, SheetFunction } from './signature'

const known = new Map<string, SheetFunction>(Object.values<Group>(functions).flatMap(group => Object.entries(group)))

/** The built-in function of a name in capitals. */
export const functionNamed = (name: string): SheetFunction | undefined => known.get(name)
