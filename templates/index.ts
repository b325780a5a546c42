// Written by npm run index from the listing of this folder.
import { generalSales } from './general-sales'
import { telesales } from './telesales'

export const templates = {
  'general-sales': generalSales,
  telesales,
}
export type TemplateId = keyof typeof templates
