import type { Drawing, Paint, Shape } from './drawing'

export type SvgOptions = {
  /** Makes the ids of `<title>` and `<desc>` unique when several drawings stand in one page. */
  idPrefix?: string
  /** Width to show it at, in pixels; the height follows. The drawing's own width by default. */
  width?: number
  fontFamily?: string
}

/**
 * A drawing as one standalone SVG file: valid XML, no script, no reference to anything outside, and the same bytes for the same
 * drawing. Coordinates keep two decimals, factors (opacity, scale) three.
 *
 * @throws RangeError when a number of the drawing is not finite: a broken picture must not leave the house.
 */
export function toSvg(
  drawing: Drawing,
  { idPrefix = 'drawing', width = drawing.width, fontFamily = 'Inter, system-ui, sans-serif' }: SvgOptions = {},
): string {
  const titleId = `${idPrefix}-title`
  const descriptionId = `${idPrefix}-desc`
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(drawing.width)} ${short(drawing.height)}`,
    width: short(width),
    height: short((width * drawing.height) / drawing.width),
    role: 'img',
    'aria-labelledby': `${titleId} ${descriptionId}`,
    'font-family': fontFamily,
  })
  const ground = drawing.background
    ? `<rect${attributes({ width: short(drawing.width), height: short(drawing.height), fill: drawing.background })}/>`
    : ''
  const words = `<title id="${escape(titleId)}">${escape(drawing.title)}</title><desc id="${escape(descriptionId)}">${escape(drawing.description)}</desc>`
  return `<svg${root}>${words}${ground}${drawing.shapes.map(mark).join('')}</svg>\n`
}

function mark(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return `<path${attributes({ d: shortPath(shape.d), ...paint(shape) })}/>`
    case 'circle':
      return `<circle${attributes({ cx: short(shape.x), cy: short(shape.y), r: short(shape.radius), ...paint(shape) })}/>`
    case 'line': {
      const ends = { x1: short(shape.x1), y1: short(shape.y1), x2: short(shape.x2), y2: short(shape.y2) }
      return `<line${attributes({ ...ends, ...paint(shape) })}/>`
    }
    case 'text': {
      const place = { x: short(shape.x), y: short(shape.y), 'font-size': short(shape.size) }
      const anchor = shape.anchor === 'start' ? undefined : shape.anchor
      // Words are painted with a face; SVG's own default (black) is not ours to rely on.
      return `<text${attributes({ ...place, 'text-anchor': anchor, ...paint(shape) })}>${escape(shape.words)}</text>`
    }
    case 'group':
      return `<g${attributes({ transform: transformOf(shape) })}>${shape.shapes.map(mark).join('')}</g>`
  }
}

/** What SVG and the PDF both understand: move first, then turn (degrees, clockwise), then scale. */
export function transformOf({ x = 0, y = 0, rotate = 0, scale = 1 }: Shape & { kind: 'group' }): string | undefined {
  const steps = [
    x === 0 && y === 0 ? '' : `translate(${short(x)} ${short(y)})`,
    rotate === 0 ? '' : `rotate(${short(rotate, 3)})`,
    scale === 1 ? '' : `scale(${short(scale, 3)})`,
  ]
  return steps.filter(Boolean).join(' ') || undefined
}

const paint = ({ fill, stroke, strokeWidth, opacity, lineCap, lineJoin, dash }: Paint) => ({
  fill: fill ?? (stroke ? 'none' : undefined),
  stroke,
  'stroke-width': strokeWidth === undefined ? undefined : short(strokeWidth, 3),
  // A lone face or a lone line needs no layer of its own: `opacity` makes renderers paint one as large as the sheet.
  [stroke === undefined ? 'fill-opacity' : (fill ?? 'none') === 'none' ? 'stroke-opacity' : 'opacity']:
    opacity === undefined ? undefined : short(opacity, 3),
  'stroke-linecap': lineCap,
  'stroke-linejoin': lineJoin,
  'stroke-dasharray': dash?.length ? dash.map((length) => short(length)).join(' ') : undefined,
})

const attributes = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')

/** A number with as few signs as its decimals need: 1.50 → 1.5, −0.001 → 0. */
function short(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing holds a number that is not one: ${value}`)
  const factor = 10 ** decimals
  return String((Math.round(value * factor) || 0) / factor)
}

function shortPath(d: string): string {
  if (/NaN|Infinity/.test(d)) throw new RangeError('A path of a drawing holds a number that is not one.')
  return d.replace(/-?\d*\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+/gi, (text) => short(Number(text)))
}

// XML 1.0 knows neither most control signs nor halves of pairs; they carry nothing to read.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
