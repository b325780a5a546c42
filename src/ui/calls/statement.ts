import { statement as made } from '../../jobs/statements/preview'
import { defineCall } from '../call'
import { personRequest } from '../requests'

export const statement = defineCall({
  name: 'statement',
  about: { en: 'One person’s statement, as text and as markup', 'zh-CN': '某人的对账单:文字与网页' },
  request: personRequest,
  run: made,
})
