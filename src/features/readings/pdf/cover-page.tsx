import { Page, Text, View } from '@react-pdf/renderer'
import { NightSky } from './line-work'
import type { PrintContext } from './print-context'
import type { ReadingPdfInput } from './reading-pdf-input'
import { colors, eyebrow, fonts, page, wholeWords } from './theme'

/** Night, one horizon, a name. */
export function CoverPage({
  input,
  date,
  context: { t, print },
}: {
  input: ReadingPdfInput
  date: string
  context: PrintContext
}) {
  const quiet = { ...fonts.sans, fontSize: 7.6, lineHeight: 1.7, color: colors.mistDim, textAlign: 'center' } as const
  return (
    <Page size={[page.width, page.height]} style={{ backgroundColor: colors.night }} bookmark={print(input.offerName)}>
      <NightSky seed={input.sealHash} />
      <View style={{ paddingTop: 64, paddingHorizontal: page.margin, alignItems: 'center' }}>
        <Text style={{ ...fonts.display, fontSize: 13, color: colors.snow }}>{print(input.sellerName)}</Text>
      </View>
      <View style={{ position: 'absolute', top: 158, left: page.margin, right: page.margin, alignItems: 'center' }}>
        <Text style={{ ...eyebrow, color: colors.goldLight }}>{t.coverEyebrow}</Text>
        <Text
          style={{
            ...fonts.display,
            fontSize: 38,
            lineHeight: 1.15,
            marginTop: 14,
            color: colors.snow,
            textAlign: 'center',
            maxLines: 3,
            textOverflow: 'ellipsis',
          }}
          hyphenationCallback={wholeWords}
        >
          {print(input.offerName)}
        </Text>
        <Text style={{ ...fonts.text, fontSize: 10.5, marginTop: 16, color: colors.mist }}>{t.coverFor}</Text>
        <Text
          style={{
            ...fonts.displayItalic,
            fontSize: 23,
            lineHeight: 1.25,
            marginTop: 6,
            color: colors.goldLight,
            textAlign: 'center',
            maxLines: 3,
            textOverflow: 'ellipsis',
          }}
          hyphenationCallback={wholeWords}
        >
          {print(input.clientName)}
        </Text>
      </View>
      <View style={{ position: 'absolute', bottom: 40, left: page.margin, right: page.margin }}>
        <Text style={quiet}>
          {input.isPreview ? t.coverPreview : `${t.coverSealed(date)} ${t.coverBy(print(input.expertName))}`}
        </Text>
        <Text style={quiet}>{print(input.orderNumber)}</Text>
      </View>
    </Page>
  )
}
