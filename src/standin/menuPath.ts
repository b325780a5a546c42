import { WorldError } from './errors'
import type { Menu } from './state'

type Item = Menu['items'][number]
const labelOf = (item: Item) => (item === 'separator' ? '' : item.label)

/** The function behind a menu item, found by its labels. */
export const menuFunction = (menus: readonly Menu[], labels: readonly string[]): string => {
  let items: readonly Item[] = menus
  let found: Item | undefined
  for (const label of labels) {
    found = items.find(item => labelOf(item) === label)
    if (!found)
      throw new WorldError(
        `there is no menu item ${label}; there are ${items.map(labelOf).filter(Boolean).join(', ') || 'none'}`,
      )
    items = typeof found === 'object' && 'items' in found ? found.items : []
  }
  if (typeof found !== 'object' || !('functionName' in found))
    throw new WorldError(`${labels.join(' → ')} is a menu, not an item`)
  return found.functionName
}
