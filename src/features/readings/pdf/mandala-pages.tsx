import { Page, Text, View } from '@react-pdf/renderer'
import { drawMandala, type PersonalMandala } from '@/features/instruments'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import { body, colors, eyebrow, fonts, page, wholeWords } from './theme'

type Props = { id: string; mandala: PersonalMandala; context: PrintContext }

const side = page.width - 44

/** « Votre mandala » alone on a page of night, then what its lines say. */
export function MandalaPages({ id, mandala, context }: Props) {
  const { t, print, Drawing, pages } = context
  const drawing = drawMandala(mandala.input)
  const { title, sentences } = mandala.explanation
  return (
    <>
      <Page
        size={[page.width, page.height]}
        style={{ backgroundColor: drawing.background ?? colors.night, alignItems: 'center' }}
        bookmark={t.mandalaTitle}
      >
        <View id={id} />
        <Text style={{ ...eyebrow, marginTop: 50, color: colors.goldLight }}>{t.mandalaEyebrow}</Text>
        <Text
          style={{
            ...fonts.display,
            fontSize: 24,
            lineHeight: 1.22,
            marginTop: 8,
            marginBottom: 16,
            color: colors.snow,
          }}
        >
          {t.mandalaTitle}
        </Text>
        <View wrap={false}>
          <Drawing drawing={drawing} width={side} />
        </View>
        <Text
          style={{ ...fonts.displayItalic, fontSize: 12, marginTop: 18, color: colors.goldLight }}
          render={({ pageNumber }) => {
            if (!pages.has(id)) pages.set(id, pageNumber)
            return print(title)
          }}
        />
      </Page>
      <PaperPage id={`${id}-words`} title={t.mandalaWords} context={context}>
        <Heading eyebrow={t.mandalaEyebrow} title={t.mandalaWords} />
        {sentences.map((sentence) => (
          <View key={sentence} style={{ flexDirection: 'row', marginBottom: 7 }} wrap={false}>
            <Text style={{ ...body, width: 14, color: colors.goldInk }}>–</Text>
            <Text style={{ ...body, flex: 1 }} hyphenationCallback={wholeWords}>
              {print(sentence)}
            </Text>
          </View>
        ))}
      </PaperPage>
    </>
  )
}
