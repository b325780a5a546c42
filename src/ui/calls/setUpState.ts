import { setUpState as read } from '../../jobs/setup/setUp'
import { defineCall } from '../call'

export const setUpState = defineCall({
  name: 'setUpState',
  about: { en: 'What this file is, and what is still to be set up', 'zh-CN': '本文件的状态,以及还需设置什么' },
  run: () => read(),
})
