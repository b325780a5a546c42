import { putInOwnTeam as put } from '../../jobs/setup/ownTeam'
import { defineCall } from '../call'

export const putInOwnTeam = defineCall({
  name: 'putInOwnTeam',
  about: { en: 'Takes the sample out and leads to People', 'zh-CN': '清除示例数据并转到人员表' },
  run: () => put(),
})
