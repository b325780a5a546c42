import { say, type Text, type Values } from '../domain/values/text'

/** A sentence for the user, in both languages, thrown where nothing more can be done. */
export class Refusal extends Error {
  constructor(text: Text, values: Values = {}) {
    super(`${say(text, values, 'zh-CN')} · ${say(text, values, 'en')}`)
    this.name = 'Refusal'
  }
}
