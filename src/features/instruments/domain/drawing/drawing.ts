/** How a line or a face is painted. Colours are CSS hex; widths are in the drawing's own units. */
export type Paint = {
  fill?: string
  stroke?: string
  strokeWidth?: number
  opacity?: number
  lineCap?: 'butt' | 'round'
  lineJoin?: 'miter' | 'round'
  dash?: readonly number[]
}

/** One mark of a drawing. Words are the only thing that needs a font: figures and symbols are paths. */
export type Shape =
  | ({ kind: 'path'; d: string } & Paint)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Paint)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ kind: 'text'; x: number; y: number; words: string; size: number; anchor: 'start' | 'middle' | 'end' } & Paint)
  | { kind: 'group'; rotate?: number; x?: number; y?: number; scale?: number; shapes: readonly Shape[] }

/**
 * A vector picture as plain data, so that one drawing goes to the screen, to a file and to the PDF alike. The origin is the upper left
 * corner; `title` and `description` are its words for those who cannot see it.
 */
export type Drawing = {
  width: number
  height: number
  title: string
  description: string
  background?: string
  shapes: readonly Shape[]
}
