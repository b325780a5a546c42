import { texts } from '../../domain/values/text'
import { type AnswerOf, ask } from '../client'
import { Button, Foot, Select } from './parts/controls'
import { CopyButton } from './parts/copy'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Answered, Opened, useAnswer } from './parts/opened'
import { GoTo } from './parts/problems'
import { Chain } from './why/chain'
import { chainAsText } from './why/text'

const say = texts('whyPage', {
  month: { en: 'Month', 'zh-CN': '月份' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  selected: { en: 'Selected row', 'zh-CN': '看所选行' },
  copy: { en: 'Copy as text', 'zh-CN': '复制文字' },
  none: {
    en: 'Nothing is scored yet. Choose “Score a month…” in the menu, then select a row of Results.',
    'zh-CN': '还没有计算过得分。请先在菜单点“计算得分…”,再选中考核结果的一行。',
  },
  results: { en: 'Results', 'zh-CN': '考核结果' },
})

type Explained = AnswerOf<'explainPerson'>

function Page({ first }: { readonly first: Explained }) {
  const told = useSay()
  const lang = useLang()
  const [answer, load] = useAnswer(() => Promise.resolve(first))
  const show = (period: string, person?: string) =>
    load(() => ask('explainPerson', person === undefined ? { period } : { period, person }))
  return (
    <>
      <div class="body">
        <Answered answer={answer} again={() => load(() => ask('explainPerson', {}))}>
          {({ periods, period, people, chosen, currency }) =>
            chosen ? (
              <>
                <div class="tiles">
                  <Select
                    label={told(say.month)}
                    value={period}
                    options={periods.map(id => ({ id, label: id }))}
                    choose={id => show(id, chosen.person)}
                  />
                  <Select
                    label={told(say.person)}
                    value={chosen.person}
                    options={people.map(id => ({ id, label: id }))}
                    choose={id => show(period, id)}
                  />
                </div>
                <Chain of={chosen} currency={currency} />
              </>
            ) : (
              <>
                <Notice>{told(say.none)}</Notice>
                <GoTo place={{ table: 'results', cell: 'A1' }}>{told(say.results)}</GoTo>
              </>
            )
          }
        </Answered>
      </div>
      <Foot>
        <Button onClick={() => load(() => ask('explainPerson', {}))}>{told(say.selected)}</Button>
        {answer.state === 'here' && answer.value.chosen && (
          <CopyButton primary text={chainAsText(answer.value, answer.value.chosen, lang)}>
            {told(say.copy)}
          </CopyButton>
        )}
      </Foot>
    </>
  )
}

mount(<Opened ask={() => ask('explainPerson', {})}>{first => <Page first={first} />}</Opened>)
