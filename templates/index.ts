// Written by npm run index from the listing of this folder.
import { generalSales } from './general-sales'

export const templates = {
  'general-sales': generalSales,
}
export type TemplateId = keyof typeof templates
