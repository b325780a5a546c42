import { say as fill, type Lang, type Text, texts } from '../domain/values/text'
import type { Calls } from './server'

const say = texts('client', {
  accounts: {
    en: 'Google did not let this panel reach the workbook. That happens when several Google accounts are signed in. Open the file in a private window, or in a browser profile with one account, and open this panel from the menu again.',
    'zh-CN':
      'Google 没有让本面板连上工作簿。浏览器同时登录多个 Google 账号时会这样。请用无痕窗口、或只登录一个账号的浏览器打开本文件,再从菜单打开本面板。',
  },
  offline: {
    en: 'The connection to Google was interrupted. Check the network and try again: nothing is done twice.',
    'zh-CN': '与 Google 的连接中断了。请检查网络后重试,不会重复执行。',
  },
  tooLong: {
    en: 'Google stopped this because it took too long. Try again: it goes on where it stood.',
    'zh-CN': '用时过长,被 Google 中止。请重试,会接着做下去。',
  },
  tooOften: {
    en: 'Google asks for a pause: too much was asked at once, or the limit of the day is reached. Try again in a few minutes.',
    'zh-CN': 'Google 要求稍候:请求过于频繁,或当天额度已用完。请几分钟后再试。',
  },
  renewed: {
    en: 'The script of this workbook has changed. Close this panel and open it from the menu again.',
    'zh-CN': '本工作簿的脚本已更新。请关闭本面板,再从菜单打开。',
  },
  google: {
    en: 'Google had a problem of its own. Try again in a minute: nothing is done twice.',
    'zh-CN': 'Google 暂时出错。请一分钟后重试,不会重复执行。',
  },
  permission: {
    en: 'This needs a permission that was not given ({found}). Choose it from the menu again and allow it; everything else works without.',
    'zh-CN': '此项需要一个尚未授予的权限({found})。请从菜单再点一次并允许;其余功能不受影响。',
  },
})

export type CallName = keyof Calls
export type RequestOf<N extends CallName> = Parameters<Calls[N]['run']>[0]
export type AnswerOf<N extends CallName> = ReturnType<Calls[N]['run']>
type Asked<N extends CallName> = [RequestOf<N>] extends [undefined] ? [] : [request: RequestOf<N>]

interface Runner {
  withSuccessHandler(take: (answer: unknown) => void): Runner
  withFailureHandler(take: (error: unknown) => void): Runner & Named
}
type Named = { readonly [N in CallName]: (...args: unknown[]) => void }
declare const google: { readonly script: { readonly run: Runner } }

/** A call that failed, as a sentence with a next step. */
export class Failure extends Error {
  constructor(readonly found: string) {
    super(found)
    this.name = 'Failure'
  }

  in(lang: Lang): string {
    return sentenceOf(this.found, lang)
  }
}

/** Calls the workbook; what comes back is typed by what answers there. */
export function ask<N extends CallName>(name: N, ...[request]: Asked<N>): Promise<AnswerOf<N>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler(answer => resolve(answer as AnswerOf<N>))
      .withFailureHandler(error => reject(new Failure(error instanceof Error ? error.message : String(error))))
    run[name](...(request === undefined ? [] : [withoutBlanks(request)]))
  })
}

/** Google turns `undefined` into null; a field that is left out stays out. */
function withoutBlanks(request: unknown): unknown {
  return JSON.parse(JSON.stringify(request))
}

export interface Advance {
  readonly done: number
  readonly of: number
  readonly label: string
}

/** Runs a long job, call by call, and gives its last sentence. */
export async function runJob(request: RequestOf<'startJob'>, tell: (advance: Advance) => void): Promise<string> {
  let { token } = (await ask('startJob', request)) as { token: string | undefined }
  let sentence = ''
  while (token !== undefined && token !== null) {
    const progress: AnswerOf<'stepJob'> = await ask('stepJob', token)
    tell(progress)
    sentence = progress.result?.sentence ?? sentence
    token = progress.token
  }
  return sentence
}

const KNOWN: ReadonlyArray<readonly [RegExp, Text]> = [
  [/PERMISSION_DENIED|Authori[sz]ation is required|refused to connect/i, say.accounts],
  [/do not have permission to (call|perform)/i, say.permission],
  [/NetworkError|HTTP 0|Connection failure|Failed to fetch/i, say.offline],
  [/Exceeded maximum execution time|timed out/i, say.tooLong],
  [/invoked too many times|too many scripts|too much computer time/i, say.tooOften],
  [/Script function not found|is not a function/i, say.renewed],
  [/server error occurred|INTERNAL|Service .* failed/i, say.google],
]

/** Our own sentences come in both languages, `中文 · English`; Google's are told in ours. */
function sentenceOf(found: string, lang: Lang): string {
  const text = found.replace(/^(?:\w*(?:Error|Exception|Refusal): )+/, '')
  const known = KNOWN.find(([pattern]) => pattern.test(text))
  if (known) return fill(known[1], { found: text.replace(/^.*permission to (?:call )?/i, '').slice(0, 60) }, lang)
  const parts = text.split(' · ')
  return parts.length === 2 ? (parts[lang === 'en' ? 1 : 0] ?? text) : text
}
