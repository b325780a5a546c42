import type { Lang, Text } from '../domain/values/text'

/** Asked before something happens that is not undone by a click: what it will do, and a button that does it. */
export interface Question {
  readonly title: Text
  readonly lang: Lang
  /** What will happen, one thing per line. */
  readonly lines: readonly string[]
  readonly yes: Text
  /** The public name the button calls, with its request. */
  readonly calls: string
  readonly request?: unknown
}

const WIDTH = 440
const LINE_HEIGHT = 46
const AROUND = 130

/** Shows a dialog; it says what came of it, and stays until it is closed. */
export function ask({ title, lang, lines, yes, calls, request }: Question): void {
  const body = lines.map(line => `<p>${escaped(line)}</p>`).join('')
  const given = JSON.stringify(request ?? {}).replace(/</g, '\\u003c')
  const html = `<!DOCTYPE html><html lang="${lang}"><head><base target="_top"><style>${STYLE}</style></head><body>
<div id="text">${body}</div><div class="foot"><button id="yes">${escaped(yes[lang])}</button>
<button id="no">${escaped(NO[lang])}</button></div><script>
var text = document.getElementById('text'), yes = document.getElementById('yes'), no = document.getElementById('no');
function say(sentence) { text.textContent = sentence; yes.remove(); no.disabled = false; no.textContent = ${JSON.stringify(CLOSE[lang])}; }
no.onclick = function () { google.script.host.close(); };
yes.onclick = function () {
  yes.disabled = no.disabled = true;
  google.script.run
    .withSuccessHandler(function (done) { say(done && done.sentence || ''); })
    .withFailureHandler(function (error) { say(error.message); })
    .${calls}(${given});
};
</script></body></html>`
  const height = AROUND + LINE_HEIGHT * lines.length
  const page = HtmlService.createHtmlOutput(html).setWidth(WIDTH).setHeight(height)
  SpreadsheetApp.getUi().showModalDialog(page, title[lang])
}

const NO = { en: 'Cancel', 'zh-CN': '取消' }
const CLOSE = { en: 'Close', 'zh-CN': '关闭' }
const STYLE = [
  'body{font:14px/1.5 Roboto,"Noto Sans SC",Arial,sans-serif;color:#202124;margin:16px}p{margin:0 0 8px}',
  '.foot{margin-top:16px}button{font:inherit;padding:6px 16px;border-radius:4px;border:1px solid #dadce0;background:#fff;color:#1967d2}',
  '#yes{background:#1967d2;border-color:#1967d2;color:#fff}button:disabled{opacity:.5}',
].join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}
