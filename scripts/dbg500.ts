import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { KeptPlace } from '../src/standin/keeping/place'
import { serve } from '../src/standin/server/serve'
import { install, newFile } from '../test/installed'
import { fillTeam } from '../test/team'
import { buildPage } from './build/page'
const n=Number(process.argv[2]??500)
mkdirSync('/tmp/p500',{recursive:true})
const world = newFile({ locale: 'en_US' })
install(world, { lang: 'en', blank: true })
fillTeam(world, n, '2026-03')
let t=performance.now();world.call('scorePeriod',{period:'2026-03'});console.log('score',(performance.now()-t).toFixed(0))
const served = await serve({ world, functions: [], place: new KeptPlace('/tmp/p500/k'), assets: await buildPage('/work/main'), port: 8797 })
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width:1280, height: 760 } })
page.on('pageerror',e=>console.log('ERR',e.message))
await page.goto(served.address);await page.waitForSelector('body[data-ready]',{timeout:60000})
const choose = (line: string) => `{
  const all = items => items.flatMap(item => item === 'separator' ? [] : 'items' in item ? all(item.items) : [item])
  const { path } = all(yardstick.book.menus).find(({ label }) => label.endsWith(${JSON.stringify(line)}))
  yardstick.send([{ do: 'menu', path }])
}`
for (const [name,line,tab,cell] of [['score','Score a month…'],['why','Why this score','Results','C4'],['whatif','What if…'],['close','Approve, close, pay…'],['paste','Paste figures…'],['change','Change from a month…'],['plan','Plan the year…'],['setup','Set up…'],['judge','Check and compare targets…'],['cards','Print cards…']] as string[][]) {
  if(tab) await page.evaluate(`{const book = yardstick.grid.api.getActiveWorkbook();void book.setActiveSheet(book.getSheetByName(${JSON.stringify(tab)})).getRange('${cell}').activate()}`)
  await page.waitForTimeout(800)
  t=performance.now()
  try{
  await page.evaluate(choose(line!))
  const part=name==='cards'?'dialog.framed':'aside.side'
  const frame = page.frameLocator(`${part} iframe`)
  await frame.locator('.foot, .body, .split').first().waitFor({ timeout: 40000 })
  const took=performance.now()-t
  await page.waitForTimeout(2500)
  await page.screenshot({path:`/tmp/p500/${name}.png`})
  const size=await frame.locator('body').evaluate(b=>[b.querySelectorAll('*').length,b.scrollWidth,innerWidth])
  console.log(name,took.toFixed(0),JSON.stringify(size))
  if(name==='cards') await page.keyboard.press('Escape')
  }catch(e){console.log(name,'FAILED',String(e).slice(0,200))}
}
await browser.close();await served.close();process.exit(0)
