import { useState } from 'preact/hooks'
import type { Lang } from '../../../domain/values/text'
import type { AnswerOf } from '../../client'
import { Button, Select } from '../parts/controls'
import { useLang, useSay } from '../parts/language'
import { say } from './words'

export type SetUp = AnswerOf<'setUpState'>

export interface Creation {
  readonly template: string
  readonly lang: Lang
  readonly blank: boolean
}

interface CreateProps {
  readonly state: SetUp
  readonly busy: boolean
  create(creation: Creation): void
}

/** What most begin with. */
const USUAL = 'general-sales'
const LANGUAGES = [
  { id: 'en', label: 'English' },
  { id: 'zh-CN', label: '中文' },
]

/** Choosing a template; it says what it will do before it does. */
export function Create({ state, busy, create }: CreateProps) {
  const told = useSay()
  const here = useLang()
  const [template, setTemplate] = useState(USUAL)
  const [lang, setLang] = useState<Lang>(here)
  const [blank, setBlank] = useState(false)
  return (
    <div class="stack wide">
      <fieldset>
        <legend>{told(say.template)}</legend>
        {state.templates.map(({ id, name, about }) => (
          <label key={id} class="option">
            <input
              type="radio"
              name="template"
              checked={id === template}
              disabled={busy}
              onChange={() => setTemplate(id)}
            />
            <span>
              <b>{name[here]}</b>
              <span class="small soft" style={{ display: 'block' }}>
                {about[here]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="tiles">
        <Select
          label={told(say.language)}
          value={lang}
          options={LANGUAGES}
          disabled={busy}
          choose={id => setLang(id as Lang)}
        />
        <Select
          label={told(say.begin)}
          value={blank ? 'blank' : 'sample'}
          options={[
            { id: 'sample', label: told(say.sample) },
            { id: 'blank', label: told(say.blank) },
          ]}
          disabled={busy}
          choose={id => setBlank(id === 'blank')}
        />
      </div>
      <p class="small soft">{told(say.will)}</p>
      <Button primary={!state.isInstalled} disabled={busy} onClick={() => create({ template, lang, blank })}>
        {told(say.create)}
      </Button>
    </div>
  )
}
