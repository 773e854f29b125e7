import { Text, View } from '@react-pdf/renderer'
import { parseProse, type ProseSpan } from '../domain/parse-prose'
import { cutDropCap } from './drop-cap'
import type { PrintContext } from './print-context'
import { plainSize, type TextSize } from './text-size'
import { body, colors, columnWidth, fonts, wholeWords } from './theme'

type Props = {
  text: string
  context: PrintContext
  size?: TextSize
  /** Whether the first letter drops, where the first paragraph allows it. */
  hasDropCap?: boolean
}

/** Prose on paper. */
export function Prose({ text, context, size = plainSize, hasDropCap = false }: Props) {
  return parseProse(context.print(text)).map((block, index) =>
    block.kind === 'list' ? (
      <View key={index} style={{ marginBottom: size.gap }}>
        {block.items.map((spans, item) => (
          <View key={item} style={{ flexDirection: 'row', marginBottom: 3 }}>
            <Text style={{ ...body, ...leadingOf(size), width: 14, color: colors.goldInk }}>–</Text>
            <Paragraph spans={spans} size={size} style={{ flex: 1 }} />
          </View>
        ))}
      </View>
    ) : (
      <View key={index} style={{ marginBottom: size.gap }}>
        {hasDropCap && index === 0 ? (
          <DropCapParagraph spans={block.spans} size={size} context={context} />
        ) : (
          <Paragraph spans={block.spans} size={size} />
        )}
      </View>
    ),
  )
}

// Playfair's capitals stand 0.708 em high on a baseline 1.082 em under the top of its box; a line of text has its own at L/2 + 0.32 em.
const capGeometry = ({ fontSize, lineHeight }: TextSize) => {
  const leading = fontSize * lineHeight
  const capSize = (leading + 0.67 * fontSize) / 0.708
  return { capSize, top: 1.5 * leading + 0.32 * fontSize - 1.082 * capSize }
}

function DropCapParagraph({ spans, size, context }: { spans: ProseSpan[]; size: TextSize; context: PrintContext }) {
  const { capSize, top } = capGeometry(size)
  const capRoom = context.measure((spans[0]?.text ?? '').charAt(0), capSize) * 1.1 + 4
  const cut = cutDropCap(spans, columnWidth - capRoom - 6, size.fontSize, context.measure)
  if (!cut) return <Paragraph spans={spans} size={size} />
  // The initial is taller than its two lines: it is laid over them, or the box would cut it.
  const initial = {
    ...fonts.display,
    position: 'absolute',
    top,
    left: 0,
    width: 80,
    fontSize: capSize,
    color: colors.goldInk,
  } as const
  return (
    <View>
      <View style={{ paddingLeft: capRoom }} wrap={false}>
        <Text style={initial}>{cut.initial}</Text>
        {cut.lines.map((line, index) => (
          <Paragraph key={index} spans={line} size={size} />
        ))}
      </View>
      {cut.rest.length > 0 ? <Paragraph spans={cut.rest} size={size} /> : null}
    </View>
  )
}

const marks = { plain: {}, emphasis: { fontStyle: 'italic' }, strong: { fontWeight: 600 } } as const

function Paragraph({ spans, size, style = {} }: { spans: ProseSpan[]; size: TextSize; style?: object }) {
  return (
    <Text style={{ ...body, ...leadingOf(size), ...style }} orphans={2} widows={2} hyphenationCallback={wholeWords}>
      {spans.map(({ mark, text }, index) => (
        <Text key={index} style={marks[mark]}>
          {text}
        </Text>
      ))}
    </Text>
  )
}

const leadingOf = ({ fontSize, lineHeight }: TextSize) => ({ fontSize, lineHeight })
