import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { isForeign } from '../../platform/sheets'

const say = texts('refuseForeign', {
  foreign: {
    en: 'This is no Yardstick workbook: the tabs {tabs} are not there. Nothing was changed. Make a workbook (menu Set up…, or yardstick new) and bring the figures of this one in with Paste figures.',
    'zh-CN':
      '这不是标尺工作簿:没有“{tabs}”这些标签页。文件未作任何改动。请先新建工作簿(菜单“设置…”,或命令 yardstick new),再用“粘贴数据”把这里的数据带过去。',
  },
})

const NEEDED = Object.values<Table>(tables).filter(({ needed }) => needed)

/** Stops before anything is written into a file that is none of ours; its tables were looked for before. */
export function refuseForeign(): void {
  if (isForeign(NEEDED)) throw new Refusal(say.foreign, { tabs: NEEDED.map(({ name }) => name) })
}
