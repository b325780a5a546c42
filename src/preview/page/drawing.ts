import type { FaceChart } from '../protocol'
import { svg } from './dom'
import { spoken } from './words'

const COLORS = ['#1a73e8', '#e8710a', '#188038', '#9334e6', '#d93025', '#f9ab00', '#12b5cb', '#5f6368']
const INK = '#3c4043'
const SOFT = '#5f6368'

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
const colorOf = ({ colors }: FaceChart, i: number) => colors[i] ?? COLORS[i % COLORS.length] ?? INK

const text = (content: string, props: Readonly<Record<string, string | number>>) =>
  svg('text', { 'font-size': 11, fill: SOFT, ...props }, content)

const short = (label: string, room: number) => {
  const most = Math.max(2, Math.floor(room / 6.5))
  return label.length > most ? `${label.slice(0, most - 1)}…` : label
}

/** Months of one year cut short would all read `2026…`: what they begin alike with is left out instead. */
const apart = (categories: readonly string[], room: number): readonly string[] => {
  const [first = '', ...others] = categories
  const parts = /^\d{4}[-/.年]/.exec(first)?.[0] ?? ''
  const alike = parts !== '' && others.length > 0 && others.every(name => name.startsWith(parts))
  return alike && categories.some(name => short(name, room) !== name)
    ? categories.map(name => name.slice(parts.length))
    : categories
}

/** A round step that gives about five lines. */
const stepFor = (span: number) => {
  const rough = span / 5 || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 2.5, 5, 10].find(n => n * power >= rough) ?? 10) * power
}
const scaleOf = ({ series, stacked, categories }: FaceChart) => {
  const sums = categories.map((_, i) => series.reduce((sum, { values }) => sum + Math.max(0, values[i] ?? 0), 0))
  const all = series.flatMap(({ values }) => values).filter(value => value !== null)
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...(stacked ? sums : all))]
  const step = stepFor(high - low || 1)
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step || step, step }
}
const shownNumber = (n: number, percent: boolean) =>
  new Intl.NumberFormat(
    spoken(),
    percent
      ? { style: 'percent', maximumFractionDigits: 0 }
      : { notation: Math.abs(n) >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 2 },
  ).format(n)

const legend = (chart: FaceChart, names: readonly string[], frame: Frame) => {
  const marks: SVGElement[] = []
  let x = frame.left
  for (const [i, name] of names.entries()) {
    const label = short(name, 130)
    marks.push(svg('rect', { x, y: frame.top - 14, width: 10, height: 10, rx: 2, fill: colorOf(chart, i) }))
    marks.push(text(label, { x: x + 14, y: frame.top - 5 }))
    x += 30 + label.length * 6.5
  }
  return marks
}

const grid = (chart: FaceChart, frame: Frame, at: (value: number) => number) => {
  const { low, high, step } = scaleOf(chart)
  const upright = chart.kind !== 'bar'
  const lines: SVGElement[] = []
  for (let value = low; value <= high + step / 2; value += step) {
    const place = at(value)
    const ends = upright
      ? { x1: frame.left, x2: frame.left + frame.width, y1: place, y2: place }
      : { x1: place, x2: place, y1: frame.top, y2: frame.top + frame.height }
    lines.push(svg('line', { ...ends, stroke: Math.abs(value) < step / 1e6 ? '#9aa0a6' : '#e8eaed' }))
    const label = shownNumber(value, chart.percent)
    lines.push(
      upright
        ? text(label, { x: frame.left - 6, y: place + 4, 'text-anchor': 'end' })
        : text(label, { x: place, y: frame.top + frame.height + 15, 'text-anchor': 'middle' }),
    )
  }
  return lines
}

const names = ({ categories, kind }: FaceChart, frame: Frame) => {
  const room = (kind === 'bar' ? frame.height : frame.width) / Math.max(1, categories.length)
  const every = Math.max(1, Math.ceil((kind === 'bar' ? 16 : 34) / room))
  const labels = kind === 'bar' ? categories : apart(categories, room * every)
  return labels.flatMap((name, i) => {
    if (i % every > 0) return []
    const middle = (i + 0.5) * room
    return kind === 'bar'
      ? [text(short(name, frame.left - 12), { x: frame.left - 6, y: frame.top + middle + 4, 'text-anchor': 'end' })]
      : [
          text(short(name, room * every), {
            x: frame.left + middle,
            y: frame.top + frame.height + 16,
            'text-anchor': 'middle',
          }),
        ]
  })
}

const bars = (chart: FaceChart, frame: Frame, at: (value: number) => number) => {
  const { series, stacked, categories, kind } = chart
  const room = (kind === 'bar' ? frame.height : frame.width) / Math.max(1, categories.length)
  const thick = (room * 0.7) / (stacked ? 1 : series.length)
  return categories.flatMap((category, i) => {
    let base = 0
    return series.flatMap(({ values, name }, s) => {
      const value = values[i]
      if (value === null || value === undefined) return []
      const [from, to] = stacked ? [at(base), at(base + value)] : [at(0), at(value)]
      if (stacked) base += value
      const start = (kind === 'bar' ? frame.top : frame.left) + i * room + room * 0.15 + (stacked ? 0 : s * thick)
      const [near, length] = [Math.min(from, to), Math.abs(to - from)]
      const box =
        kind === 'bar'
          ? { x: near, y: start, width: length, height: thick }
          : { x: start, y: near, width: thick, height: length }
      const title = svg('title', {}, `${category} ${name}: ${shownNumber(value, chart.percent)}`)
      return [svg('rect', { ...box, fill: colorOf(chart, s) }, title)]
    })
  })
}

const lines = (chart: FaceChart, frame: Frame, at: (value: number) => number) => {
  const room = frame.width / Math.max(1, chart.categories.length)
  return chart.series.flatMap(({ values, name }, s) => {
    const color = colorOf(chart, s)
    const points = values.flatMap((value, i) =>
      value === null ? [] : [{ x: frame.left + (i + 0.5) * room, y: at(value), value, i }],
    )
    const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')
    const [first, last] = [points[0], points.at(-1)]
    const area = chart.kind === 'area' && first && last
    return [
      ...(area
        ? [svg('path', { d: `${path} L${last.x} ${at(0)} L${first.x} ${at(0)} Z`, fill: color, opacity: 0.25 })]
        : []),
      ...(chart.kind === 'scatter' ? [] : [svg('path', { d: path, fill: 'none', stroke: color, 'stroke-width': 2 })]),
      ...points.map(({ x, y, value, i }) =>
        svg(
          'circle',
          { cx: x, cy: y, r: 3, fill: color },
          svg('title', {}, `${chart.categories[i] ?? ''} ${name}: ${shownNumber(value, chart.percent)}`),
        ),
      ),
    ]
  })
}

const pie = (chart: FaceChart, frame: Frame) => {
  const values = (chart.series[0]?.values ?? []).map(value => Math.max(0, value ?? 0))
  const total = values.reduce((sum, value) => sum + value, 0) || 1
  const radius = Math.min(frame.width, frame.height) / 2
  const [cx, cy] = [frame.left + frame.width / 2, frame.top + frame.height / 2]
  let angle = -Math.PI / 2
  return values.flatMap((value, i) => {
    const start = angle
    angle += (value / total) * Math.PI * 2
    const point = (a: number) => `${cx + radius * Math.cos(a)} ${cy + radius * Math.sin(a)}`
    const large = angle - start > Math.PI ? 1 : 0
    const whole = value >= total * 0.9999
    const title = svg(
      'title',
      {},
      `${chart.categories[i] ?? ''}: ${shownNumber(value, false)} (${shownNumber(value / total, true)})`,
    )
    if (whole) return [svg('circle', { cx, cy, r: radius, fill: colorOf(chart, i) }, title)]
    const d = `M${cx} ${cy} L${point(start)} A${radius} ${radius} 0 ${large} 1 ${point(angle)} Z`
    return value === 0 ? [] : [svg('path', { d, fill: colorOf(chart, i), stroke: '#fff' }, title)]
  })
}

const frameOf = (chart: FaceChart): Frame => {
  const left = chart.kind === 'bar' ? Math.min(130, chart.width / 3) : chart.kind === 'pie' ? 16 : 56
  const hasLegend = chart.legend !== 'none' && (chart.series.length > 1 || chart.kind === 'pie')
  const top = 16 + (chart.title === '' ? 0 : 24) + (hasLegend ? 20 : 0)
  const bottom = chart.kind === 'pie' ? 16 : chart.axisTitles[0] === '' ? 30 : 46
  return { left, top, width: Math.max(40, chart.width - left - 18), height: Math.max(40, chart.height - top - bottom) }
}

/** A chart as SVG in its own size. */
export const drawing = (chart: FaceChart): SVGElement => {
  const frame = frameOf(chart)
  const { low, high } = scaleOf(chart)
  const share = (value: number) => (value - low) / (high - low)
  const at = (value: number) =>
    chart.kind === 'bar'
      ? frame.left + share(value) * frame.width
      : frame.top + frame.height - share(value) * frame.height
  const isPie = chart.kind === 'pie'
  const marks = isPie
    ? pie(chart, frame)
    : chart.kind === 'column' || chart.kind === 'bar'
      ? bars(chart, frame, at)
      : lines(chart, frame, at)
  const labels = isPie ? chart.categories : chart.series.map(({ name }) => name)
  const shows = chart.legend !== 'none' && labels.length > 1
  return svg(
    'svg',
    { viewBox: `0 0 ${chart.width} ${chart.height}`, width: '100%', height: '100%', role: 'img' },
    ...(chart.title === '' ? [] : [text(chart.title, { x: 16, y: 26, 'font-size': 15, fill: INK })]),
    ...(isPie ? [] : [...grid(chart, frame, at), ...names(chart, frame)]),
    ...marks,
    ...(shows ? legend(chart, labels, frame) : []),
    ...(chart.axisTitles[0] === '' || isPie
      ? []
      : [text(chart.axisTitles[0], { x: frame.left + frame.width / 2, y: chart.height - 8, 'text-anchor': 'middle' })]),
  )
}
