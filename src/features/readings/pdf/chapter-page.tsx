import { Text, View } from '@react-pdf/renderer'
import type { Chapter } from './chapters'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import { Prose } from './prose'
import { Insights } from './insights'
import { Rituals } from './rituals'
import { Synthesis } from './synthesis'
import { textSizeFor } from './text-size'
import { colors, columnWidth, fonts } from './theme'

/** One chapter, on pages of its own. */
export function ChapterPage({ chapter, context }: { chapter: Chapter; context: PrintContext }) {
  const title = context.print(chapter.title)
  return (
    <PaperPage id={chapter.key} title={title} context={context}>
      <Heading eyebrow={chapter.eyebrow} title={title} />
      <ChapterBody chapter={chapter} context={context} />
    </PaperPage>
  )
}

/** Heights above the text: the heading, and the name of the archetype under it. */
const headingRoom = 77
const titleLine = 30
const choiceRoom = 35

function ChapterBody({ chapter: { title, section, content }, context }: { chapter: Chapter; context: PrintContext }) {
  const { print, measure } = context
  const above = headingRoom + titleLine * Math.floor((measure(title, 24) * 1.06) / columnWidth)
  switch (content.kind) {
    case 'prose': {
      const size = textSizeFor(print(content.text), above, measure)
      return <Prose text={content.text} context={context} size={size} hasDropCap />
    }
    case 'choice': {
      const label = section.options.find(({ value }) => value === content.choice)?.label
      const size = textSizeFor(print(content.text), above + (label ? choiceRoom : 0), measure)
      return (
        <View>
          {label ? (
            <Text
              style={{
                ...fonts.displayItalic,
                fontSize: 19,
                lineHeight: 1.3,
                marginTop: -4,
                marginBottom: 14,
                color: colors.goldInk,
              }}
            >
              {print(label)}
            </Text>
          ) : null}
          <Prose text={content.text} context={context} size={size} hasDropCap />
        </View>
      )
    }
    case 'list':
      return <Insights items={content.items} context={context} />
    case 'rituals':
      return <Rituals rituals={content.items} context={context} />
    case 'synthesis':
      return <Synthesis synthesis={content} context={context} />
  }
}
