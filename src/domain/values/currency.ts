/** How amounts of a currency are written, by its ISO 4217 code; a sign such as $ or ¥ belongs to several, and 元 to any. */
const WRITTEN: Readonly<Record<string, string>> = {
  AED: 'aed 迪拉姆',
  ARS: '$ ars',
  AUD: '$ a$ au$ aud 澳元 澳币',
  BHD: 'bhd',
  BRL: 'r$ brl',
  CAD: '$ c$ ca$ cad 加元 加币',
  CHF: 'chf sfr 瑞士法郎',
  CLP: '$ clp',
  CNY: '¥ cn¥ cny rmb 人民币',
  COP: '$ cop',
  CZK: 'kč czk',
  DKK: 'kr dkk',
  EUR: '€ eur euro euros 欧元',
  GBP: '£ gbp 英镑',
  HKD: '$ hk$ hkd 港元 港币',
  HUF: 'ft huf',
  IDR: 'rp idr 印尼盾',
  ILS: '₪ ils',
  INR: '₹ rs inr 卢比',
  JPY: '¥ jp¥ jpy 円 日元 日圆',
  KRW: '₩ krw 韩元',
  KWD: 'kwd',
  MOP: '$ mop$ mop 澳门元',
  MXN: '$ mx$ mxn',
  MYR: 'rm myr 林吉特 令吉',
  NOK: 'kr nok',
  NZD: '$ nz$ nzd 纽元',
  PHP: '₱ php',
  PLN: 'zł pln',
  RUB: '₽ rub 卢布',
  SAR: 'sar',
  SEK: 'kr sek',
  SGD: '$ s$ sgd 新元 新加坡元',
  THB: '฿ thb 泰铢',
  TRY: '₺ try',
  TWD: '$ nt$ ntd twd 台币 新台币',
  UAH: '₴ uah',
  USD: '$ us$ usd 美元 美金',
  VND: '₫ vnd 越南盾',
  ZAR: 'zar',
}

const codes: ReadonlyMap<string, readonly string[]> = Object.entries(WRITTEN).reduce(
  (all, [code, ways]) => ways.split(' ').reduce((so, way) => so.set(way, [...(so.get(way) ?? []), code]), all),
  new Map<string, readonly string[]>(),
)

/** Every way a currency is written, even and the longest first. */
export const currencyWays: readonly string[] = [...codes.keys()].sort((a, b) => b.length - a.length)

/** Codes of the currencies a sign, code or word may mean; none where it is unknown. */
export function currenciesOf(way: string): readonly string[] {
  return codes.get(way.normalize('NFKC').trim().toLowerCase()) ?? []
}
