import { defineClass, type Env } from '../runtime/define'
import { type HtmlDraft, handle, type MenuDraft } from '../runtime/handle'
import type { Menu, MenuItem, Page } from '../state'

const built = ({ label, items }: MenuDraft): Menu => ({
  label,
  items: items.map((item): MenuItem | Menu | 'separator' =>
    item !== 'separator' && 'items' in item ? built(item) : item,
  ),
})

const menu = defineClass('Menu', {
  handles: {
    addItem: (draft, [label, functionName]: [string, string]) => {
      draft.items.push({ label, functionName })
      return draft
    },
    addSeparator: draft => {
      draft.items.push('separator')
      return draft
    },
    addSubMenu: (draft, [sub]: [MenuDraft]) => {
      draft.items.push(sub)
      return draft
    },
    addToUi: (draft, _args, { state }) => {
      state.menus = [...state.menus.filter(known => known.label !== draft.label), built(draft)]
    },
  },
})

const show =
  (kind: Page['kind']) =>
  (_ui: object, [html, title]: [HtmlDraft | string, string?], { state }: Env) => {
    const page = typeof html === 'string' ? { content: html, file: null, title: '', width: null, height: null } : html
    const { content, file, width, height } = page
    state.pages.push({ kind, title: title ?? page.title, file, content, width, height })
  }

const newMenu = (label: string) => handle('Menu', { label, items: [] })

const ui = defineClass('Ui', {
  handles: {
    createAddonMenu: () => newMenu('Extensions'),
    createMenu: (_ui, [label]: [string]) => newMenu(label),
  },
  writes: {
    showDialog: show('modal'),
    showModalDialog: show('modal'),
    showModelessDialog: show('modeless'),
    showSidebar: show('sidebar'),
  },
})

/** Menus, sidebars and dialogs; only where somebody looks at the file. */
export const uiClasses = [menu, ui]
