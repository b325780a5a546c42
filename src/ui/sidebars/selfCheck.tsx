import { texts } from '../../domain/values/text'
import { type AnswerOf, ask } from '../client'
import { useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'

const say = texts('selfCheckPage', {
  all: {
    en: 'All {count} published examples come out as published, computed just now by the script of this workbook.',
    'zh-CN': '{count} 个公开发表的算例全部一致,由本工作簿的脚本刚刚计算。',
  },
  some: {
    en: '{failed} of {count} published examples come out differently. Do not rely on these functions; install the script again.',
    'zh-CN': '{count} 个公开发表的算例中有 {failed} 个不一致。请勿使用相关函数,并重新安装脚本。',
  },
  passed: { en: 'agrees', 'zh-CN': '一致' },
  failed: { en: 'differs', 'zh-CN': '不一致' },
  expected: { en: 'Published', 'zh-CN': '发表值' },
  found: { en: 'Computed', 'zh-CN': '计算值' },
  source: { en: 'Source', 'zh-CN': '出处' },
})

type Examples = AnswerOf<'selfCheck'>['examples']

function Page({ examples }: { readonly examples: Examples }) {
  const told = useSay()
  const failed = examples.filter(({ passed }) => !passed)
  const counts = { count: examples.length, failed: failed.length }
  const sorted = [...failed, ...examples.filter(({ passed }) => passed)]
  return (
    <div class="body">
      {failed.length === 0 ? (
        <Notice kind="fine">{told(say.all, counts)}</Notice>
      ) : (
        <Notice kind="problem">{told(say.some, counts)}</Notice>
      )}
      <ul class="list">
        {sorted.map(example => (
          <li key={example.id}>
            <Example example={example} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Example({ example }: { readonly example: Examples[number] }) {
  const told = useSay()
  const { id, source, formulas, expected, found, passed } = example
  return (
    <details open={!passed}>
      <summary>
        {id} <span class={`chip ${passed ? 'fine' : 'stop'}`}>{told(passed ? say.passed : say.failed)}</span>
      </summary>
      <div class="stack small break">
        {formulas.map(formula => (
          <code key={formula}>{formula}</code>
        ))}
        <dl class="pairs">
          <dt>{told(say.expected)}</dt>
          <dd>{expected.join(' · ')}</dd>
          <dt>{told(say.found)}</dt>
          <dd>{found.join(' · ')}</dd>
        </dl>
        <p class="soft">
          {told(say.source)}: {source}
        </p>
      </div>
    </details>
  )
}

mount(<Opened ask={() => ask('selfCheck')}>{({ examples }) => <Page examples={examples} />}</Opened>)
