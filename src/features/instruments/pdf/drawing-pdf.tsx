import { Circle, G, Line, Path, Rect, Svg, Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Drawing, Paint, Shape } from '../domain/drawing/drawing'
import { transformOf } from '../domain/drawing/to-svg'

type DrawingPdfProps = {
  drawing: Drawing
  /** Width on paper, in points; the height follows. */
  width: number
  /** A registered font family (or stack of them) for the drawing's words. */
  fontFamily?: string | string[]
  fontWeight?: number
}

/** A drawing as vectors of a PDF, crisp at every size; it is placed where an element of that width may stand. */
export function DrawingPdf({ drawing, width, fontFamily = 'Helvetica', fontWeight }: DrawingPdfProps): ReactElement {
  const font = { fontFamily, fontWeight }
  return (
    <Svg
      width={width}
      height={(width * drawing.height) / drawing.width}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      {drawing.background ? (
        <Rect x={0} y={0} width={drawing.width} height={drawing.height} fill={drawing.background} />
      ) : null}
      {drawing.shapes.map((shape, index) => (
        <Mark key={index} shape={shape} font={font} />
      ))}
    </Svg>
  )
}

type Font = { fontFamily: string | string[]; fontWeight: number | undefined }

function Mark({ shape, font }: { shape: Shape; font: Font }): ReactElement {
  switch (shape.kind) {
    case 'path':
      return <Path d={shape.d} {...paint(shape)} />
    case 'circle':
      return <Circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape)} />
    case 'line':
      return <Line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint(shape)} />
    case 'text':
      return (
        <Text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          {...paint(shape)}
          style={{ ...font, fontSize: shape.size } as object}
        >
          {shape.words}
        </Text>
      )
    case 'group': {
      const transform = transformOf(shape)
      return (
        <G {...(transform ? { transform } : {})}>
          {shape.shapes.map((inner, index) => (
            <Mark key={index} shape={inner} font={font} />
          ))}
        </G>
      )
    }
  }
}

const paint = ({ fill, stroke, strokeWidth, opacity, lineCap, lineJoin, dash }: Paint) => ({
  fill: fill ?? (stroke ? 'none' : '#000000'),
  ...(stroke ? { stroke } : {}),
  ...(strokeWidth === undefined ? {} : { strokeWidth }),
  ...(opacity === undefined ? {} : { opacity }),
  ...(lineCap ? { strokeLinecap: lineCap } : {}),
  ...(lineJoin ? { strokeLinejoin: lineJoin } : {}),
  ...(dash?.length ? { strokeDasharray: dash.join(' ') } : {}),
})
