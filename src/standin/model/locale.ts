import { getLocale } from 'numfmt'

/** `zh_CN` → `zh-CN`. */
export const tagOf = (locale: string) => locale.replace('_', '-')

/** Whether a locale (`de_DE`) writes 1,5. */
export const decimalComma = (locale: string) => getLocale(tagOf(locale))?.decimal === ','

/** What stands between thousands. */
export const groupSign = (locale: string) => (decimalComma(locale) ? '.' : ',')

interface DateForms {
  readonly date: string
  readonly time: string
}
const FORMS: Record<string, DateForms> = {
  en: { date: 'M/d/yyyy', time: 'h:mm:ss AM/PM' },
  zh: { date: 'yyyy/M/d', time: 'H:mm:ss' },
  de: { date: 'dd.MM.yyyy', time: 'HH:mm:ss' },
}
const OTHERS: DateForms = { date: 'dd/MM/yyyy', time: 'HH:mm:ss' }

const formsOf = (locale: string) => FORMS[locale.slice(0, 2)] ?? OTHERS

/** The automatic number format of a date written by a script. */
export const dateFormat = (locale: string, withTime: boolean) => {
  const { date, time } = formsOf(locale)
  return withTime ? `${date} ${time.replace(' AM/PM', '')}` : date
}
