/** The version of the product; package.json carries the same. */
export const PRODUCT_VERSION = '0.2.0'

/** The version of the tables a new workbook is made with; Settings keeps that of an older one until it is upgraded. */
export const TABLE_VERSION = 2
