/** The version of the product; package.json carries the same. */
export const PRODUCT_VERSION = '0.1.0'
