import { finishCopy as finish } from '../../jobs/setup/finishCopy'
import { defineCall } from '../call'

export const finishCopy = defineCall({
  name: 'finishCopy',
  about: { en: 'Sets up a copy of a file: trigger, protections, whose it is', 'zh-CN': '设置副本:触发器、保护、归属' },
  run: () => finish(),
})
