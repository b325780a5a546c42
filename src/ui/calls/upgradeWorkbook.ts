import { upgradeWorkbook as upgrade } from '../../jobs/setup/upgradeWorkbook'
import { defineCall } from '../call'

export const upgradeWorkbook = defineCall({
  name: 'upgradeWorkbook',
  about: { en: 'Gives a workbook of an earlier version what it lacks', 'zh-CN': '把旧版本的工作簿升级到当前版本' },
  run: () => upgrade(),
})
