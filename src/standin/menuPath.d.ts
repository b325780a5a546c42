import type { Menu } from './state'
/** The function behind a menu item, found by its labels. */
export declare const menuFunction: (menus: readonly Menu[], labels: readonly string[]) => string
