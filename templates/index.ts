// Written by npm run index from the listing of this folder.
import { channelSales } from './channel-sales'
import { generalSales } from './general-sales'
import { keyAccounts } from './key-accounts'
import { retailStore } from './retail-store'
import { telesales } from './telesales'

export const templates = {
  'channel-sales': channelSales,
  'general-sales': generalSales,
  'key-accounts': keyAccounts,
  'retail-store': retailStore,
  telesales,
}
export type TemplateId = keyof typeof templates
