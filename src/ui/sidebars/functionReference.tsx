import { useState } from 'preact/hooks'
import { texts } from '../../domain/values/text'
import { type AnswerOf, ask } from '../client'
import { Field, Section } from './parts/controls'
import { useLang, useSay } from './parts/language'
import { mount } from './parts/mount'
import { Notice } from './parts/notice'
import { Opened } from './parts/opened'

const say = texts('functionReferencePage', {
  search: { en: 'Search', 'zh-CN': '搜索' },
  hint: { en: 'commission, target, 排名…', 'zh-CN': '提成、目标、rank……' },
  none: { en: 'No function fits. Try another word.', 'zh-CN': '没有符合的函数,请换个词。' },
  arguments: { en: 'Arguments', 'zh-CN': '参数' },
  optional: { en: 'optional', 'zh-CN': '可省略' },
  each: { en: 'cell or range', 'zh-CN': '单元格或区域' },
  rule: { en: 'Rule', 'zh-CN': '规则' },
  examples: { en: 'Examples', 'zh-CN': '示例' },
  refuses: { en: 'What it may say', 'zh-CN': '可能的提示' },
  typed: {
    en: 'Type = and the name in any cell. Where the spreadsheet writes decimals with a comma, arguments are parted by semicolons.',
    'zh-CN': '在任一单元格输入 = 和函数名即可使用。',
  },
})

type Reference = AnswerOf<'functionHelp'>
type Help = Reference['functions'][number]

function Page({ functions }: { readonly functions: readonly Help[] }) {
  const told = useSay()
  const [wanted, setWanted] = useState('')
  const shown = functions.filter(help => fits(help, wanted))
  return (
    <div class="body">
      <Field label={told(say.search)}>
        <input
          type="search"
          value={wanted}
          placeholder={told(say.hint)}
          onInput={event => setWanted(event.currentTarget.value)}
        />
      </Field>
      <p class="small soft">{told(say.typed)}</p>
      {shown.length === 0 && <Notice>{told(say.none)}</Notice>}
      <ul class="list">
        {shown.map(help => (
          <li key={help.name}>
            <Entry help={help} isOpen={shown.length === 1} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** In any language: people know the word in one of them. */
function fits({ name, summary, params }: Help, wanted: string): boolean {
  const text = [name, summary.en, summary['zh-CN'], ...params.flatMap(p => [p.name, p.label.en, p.label['zh-CN']])]
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.some(part => part.toLowerCase().includes(word)))
}

function Entry({ help, isOpen }: { readonly help: Help; readonly isOpen: boolean }) {
  const told = useSay()
  const lang = useLang()
  return (
    <details open={isOpen}>
      <summary>
        <b>{help.name}</b> <span class="soft">{help.summary[lang]}</span>
      </summary>
      <div class="stack wide">
        <code class="small break">={help.syntax}</code>
        <Section title={told(say.arguments)}>
          <ul class="stack">
            {help.params.map(param => (
              <Param key={param.name} param={param} />
            ))}
          </ul>
        </Section>
        <Section title={told(say.rule)}>
          <p class="small">{help.rule[lang]}</p>
        </Section>
        <Section title={told(say.examples)}>
          <ul class="stack">
            {help.examples.map(({ formula, gives }) => (
              <li key={formula} class="small break">
                <code>{formula}</code> → <b>{gives}</b>
              </li>
            ))}
          </ul>
        </Section>
        {help.refuses.length > 0 && (
          <Section title={told(say.refuses)}>
            <ul class="stack small soft">
              {help.refuses.map(text => (
                <li key={text.en}>{text[lang]}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </details>
  )
}

function Param({ param }: { readonly param: Help['params'][number] }) {
  const told = useSay()
  const lang = useLang()
  return (
    <li class="small">
      <b>{param.name}</b> {param.label[lang]}
      {param.takes === 'each' && <span class="chip">{told(say.each)}</span>}
      {param.optional && <span class="chip">{told(say.optional)}</span>}
      <div class="soft">{param.accepts[lang]}</div>
    </li>
  )
}

mount(<Opened ask={() => ask('functionHelp')}>{({ functions }) => <Page functions={functions} />}</Opened>)
