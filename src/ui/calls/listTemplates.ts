import { templates } from '../../../templates'
import { defineCall } from '../call'

export const listTemplates = defineCall({
  name: 'listTemplates',
  about: { en: 'What can be installed', 'zh-CN': '可安装的模板' },
  run: () => Object.values(templates).map(({ id, name, about }) => ({ id, name, about })),
})
