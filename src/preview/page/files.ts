import { element } from './dom'
import { ask, toast, whileWorking } from './notices'
import { say } from './words'

const REMARK = 'yardstick remark'

const put = async (file: File) => {
  const answer = await fetch('/workbook', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  const { error, remark } = (await answer.json()) as { error?: string; remark?: string }
  if (error !== undefined) toast(error, { bad: true })
  else sessionStorage.setItem(REMARK, remark || say('opened'))
}

/** Lets a person choose a file, and opens it in place of the workbook. */
export const openFile = () => {
  const field = element('input', { type: 'file', accept: '.xlsx,.xlsm', id: 'open-file', hidden: true })
  field.addEventListener('change', async () => {
    const [file] = field.files ?? []
    if (file && (await ask(say('replace'), say('open')))) await whileWorking(put(file))
    field.remove()
  })
  document.body.append(field)
  field.click()
}

/** What was to be said after the page loaded anew. */
export const sayRemark = () => {
  const remark = sessionStorage.getItem(REMARK)
  sessionStorage.removeItem(REMARK)
  if (remark) toast(remark)
}

/** Has the browser save the workbook as .xlsx. */
export const saveFile = () => {
  const link = element('a', { href: '/workbook', download: '' })
  document.body.append(link)
  link.click()
  link.remove()
}
