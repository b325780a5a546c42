import { changesRequest, previewChange as run } from '../../jobs/entering/changeFrom'
import { defineCall } from '../call'

export const previewChange = defineCall({
  name: 'previewChange',
  about: {
    en: 'Old beside new of a change from a month on; nothing is written',
    'zh-CN': '从某月起修改的新旧对照,不写入',
  },
  request: changesRequest,
  run,
})
