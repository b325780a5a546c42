import { changeChoices as choices } from '../../jobs/entering/changeChoices'
import { defineCall } from '../call'

export const changeChoices = defineCall({
  name: 'changeChoices',
  about: { en: 'Rules and people that can change from a month on', 'zh-CN': '可从某月起修改的规则和人员' },
  run: () => choices(),
})
