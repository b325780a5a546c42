const FUNCTIONS = 'logical text date lookup math statistical engineering information database financial common'.split(
  ' ',
)

/** What the server does not know is not offered. */
const HIDDEN = [
  'univer.command.undo',
  'univer.command.redo',
  'sheet.menu.clear-selection',
  'sheet.command.clear-selection-all',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-infinite-format-painter',
  'sheet.command.set-text-rotation',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.menu.paste-special',
  'sheet.menu.copy-special',
  'sheet.command.split-text-to-columns',
  'sheet.command.toggle-gridlines',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.data-validation',
  'sheet.operation.add-note-popup',
  'sheet.operation.open-defined-name',
  'base-ui.operation.toggle-shortcut-panel',
  'formula-ui.operation.more-functions',
  ...FUNCTIONS.map(name => `formula-ui.operation.insert-function.${name}`),
]
/** Entries of the grid's menus for what the page does not do. */
export const hiddenMenus = Object.fromEntries(HIDDEN.map(id => [id, { hidden: true }]))
