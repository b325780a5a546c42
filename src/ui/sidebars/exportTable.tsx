import { useState } from 'preact/hooks'
import { texts } from '../../domain/values/text'
import { type AnswerOf, ask, type RequestOf } from '../client'
import { Button, Foot, Select } from './parts/controls'
import { CopyButton } from './parts/copy'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'
import { Told, useWork } from './parts/work'

const say = texts('exportPage', {
  period: { en: 'Period', 'zh-CN': '周期' },
  what: { en: 'What', 'zh-CN': '内容' },
  results: { en: 'Results', 'zh-CN': '考核结果' },
  paySheet: { en: 'Pay sheet (once approved)', 'zh-CN': '发放表(审批后)' },
  payLines: { en: 'Pay lines', 'zh-CN': '奖金明细' },
  scores: { en: 'Scores', 'zh-CN': '得分明细' },
  teamResults: { en: 'Team results', 'zh-CN': '团队结果' },
  make: { en: 'Export', 'zh-CN': '导出' },
  save: { en: 'Save {name}', 'zh-CN': '保存 {name}' },
  copy: { en: 'Copy', 'zh-CN': '复制' },
  ready: { en: 'The file is ready. The workbook stays as it is.', 'zh-CN': '文件已就绪,工作簿没有改动。' },
  private: {
    en: 'The file holds everybody’s figures and pay. Hand it only to those who may see all of it.',
    'zh-CN': '文件含所有人的业绩和奖金,只交给可以看全部的人。',
  },
  none: { en: 'Nothing is scored yet. Score a month first.', 'zh-CN': '还没有考核结果,请先计算得分。' },
})

type Choices = AnswerOf<'cardChoices'>
type What = RequestOf<'exportTable'>['table'] | 'paySheet'
const WHATS: readonly What[] = ['results', 'paySheet', 'payLines', 'scores', 'teamResults']
/** Tells Excel that the text is UTF-8. */
const MARK = '\uFEFF'

async function fileOf(period: string, what: What): Promise<AnswerOf<'exportTable'>> {
  if (what !== 'paySheet') return ask('exportTable', { period, table: what })
  const { fileName, csv } = await ask('paySheetCsv', { period })
  return { name: fileName, text: csv }
}

function Page({ first }: { readonly first: Choices }) {
  const told = useSay()
  const work = useWork()
  const [period, setPeriod] = useState(first.period)
  const [what, setWhat] = useState<What>('results')
  const [file, setFile] = useState<AnswerOf<'exportTable'>>()
  const change = (set: () => void) => {
    setFile(undefined)
    set()
  }
  const make = () => work.during(() => fileOf(period, what).then(made => void setFile(made)))
  if (first.periods.length === 0) {
    return (
      <div class="body">
        <Notice kind="look">{told(say.none)}</Notice>
      </div>
    )
  }
  return (
    <>
      <div class="body" aria-busy={work.busy}>
        <Select
          label={told(say.period)}
          value={period}
          options={first.periods.map(id => ({ id, label: id }))}
          disabled={work.busy}
          choose={id => change(() => setPeriod(id))}
        />
        <Select
          label={told(say.what)}
          value={what}
          options={WHATS.map(id => ({ id, label: told(say[id]) }))}
          disabled={work.busy}
          choose={id => change(() => setWhat(id as What))}
        />
        <Told work={work} />
        {file && (
          <div class="stack">
            <Notice kind="fine">{told(say.ready)}</Notice>
            <a
              class="button"
              download={file.name}
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(MARK + file.text)}`}
            >
              {told(say.save, { name: file.name })}
            </a>
            <CopyButton text={file.text}>{told(say.copy)}</CopyButton>
          </div>
        )}
        <p class="small soft">{told(say.private)}</p>
      </div>
      <Foot>
        <Button primary disabled={work.busy} onClick={make}>
          {told(say.make)}
        </Button>
      </Foot>
    </>
  )
}

mount(<Opened ask={() => ask('cardChoices', {})}>{first => <Page first={first} />}</Opened>)
