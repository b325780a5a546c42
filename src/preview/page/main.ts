import type { Lang } from '../protocol'
import { gridWords } from './grid'
import { fetchOpening } from './line'
import './page.css'
import { Page } from './page'
import { speak } from './words'

const CHOICE = 'yardstick language'
const chosen = localStorage.getItem(CHOICE)

const opening = await fetchOpening()
const lang: Lang = chosen === 'en' || chosen === 'zh-CN' ? chosen : (opening.book.lang ?? 'en')
speak(lang)
const root = document.getElementById('yardstick')
if (root) {
  const page = new Page(root, opening, await gridWords(lang), other => {
    localStorage.setItem(CHOICE, other)
    location.reload()
  })
  Object.assign(window, { yardstick: page })
}
