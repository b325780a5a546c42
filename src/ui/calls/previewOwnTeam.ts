import { previewOwnTeam as preview } from '../../jobs/setup/ownTeam'
import { defineCall } from '../call'

export const previewOwnTeam = defineCall({
  name: 'previewOwnTeam',
  about: { en: 'What Put in my own team would remove and keep', 'zh-CN': '“换成我的团队”将清除和保留什么' },
  run: () => preview(),
})
