import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { say as fill, type Lang, type Text, type Values } from '../../../domain/values/text'

/** The language of the workbook, known once the first answer has come. */
export const Language = createContext<Lang>('en')

export function useLang(): Lang {
  return useContext(Language)
}

/** Says texts in the language of the workbook. */
export function useSay(): (text: Text, values?: Values) => string {
  const lang = useLang()
  return (text, values = {}) => fill(text, values, lang)
}
