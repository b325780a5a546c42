import type { Part } from './part'

/** The parts by name; each is loaded only when it is asked for. */
export const PARTS: Readonly<Record<string, () => Promise<{ readonly part: Part }>>> = {
  month: () => import('./month'),
  live: () => import('./live'),
  open: () => import('./open'),
  install: () => import('./install'),
  score: () => import('./score'),
  close: () => import('./close'),
  page: () => import('./page'),
  functions: () => import('./functions'),
  breakdown: () => import('./breakdown'),
  deals: () => import('./deals'),
  command: () => import('./command'),
}
