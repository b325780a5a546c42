const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const PLACES = ['', '拾', '佰', '仟']
const WAN = 10_000
const YI = 100_000_000

/** An amount of fen as it is written out on Chinese pay sheets and cheques: 壹仟零伍元零伍分; below 10 000 亿 yuan and more. */
export function rmbWords(fen: number): string {
  const sign = fen < 0 ? '负' : ''
  const whole = Math.abs(fen)
  const yuan = Math.floor(whole / 100)
  const [jiao, last] = [Math.floor(whole / 10) % 10, whole % 10]
  const front = yuan > 0 ? `${inYi(yuan)}元` : ''
  if (jiao === 0 && last === 0) return `${sign}${front || '零元'}整`
  const gap = yuan > 0 && jiao === 0 ? '零' : ''
  return `${sign}${front}${gap}${jiao > 0 ? `${DIGITS[jiao]}角` : ''}${last > 0 ? `${DIGITS[last]}分` : '整'}`
}

function inYi(n: number): string {
  if (n < YI) return inWan(n)
  const rest = n % YI
  return `${inWan(Math.floor(n / YI))}亿${joined(rest, YI / 10, inWan(rest))}`
}

function inWan(n: number): string {
  if (n < WAN) return inThousands(n)
  const rest = n % WAN
  return `${inThousands(Math.floor(n / WAN))}万${joined(rest, WAN / 10, inThousands(rest))}`
}

/** A place that is skipped is said once. */
function joined(rest: number, first: number, said: string): string {
  if (rest === 0) return ''
  return rest < first ? `零${said}` : said
}

function inThousands(n: number): string {
  let said = ''
  let skipped = false
  for (let place = PLACES.length - 1; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10
    if (digit === 0) skipped = said !== ''
    else {
      said += `${skipped ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
      skipped = false
    }
  }
  return said
}
