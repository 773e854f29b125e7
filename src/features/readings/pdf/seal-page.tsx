import { Text, View } from '@react-pdf/renderer'
import { Emblem } from './line-work'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import type { ReadingPdfInput } from './reading-pdf-input'
import { body, colors, fonts, wholeWords } from './theme'

type Props = { input: ReadingPdfInput; dateTime: string; hasLostSigns: boolean; context: PrintContext }

/** Who sealed, when, and what the seal is worth; and that nothing here is a certainty. */
export function SealPage({ input, dateTime, hasLostSigns, context }: Props) {
  const { t, print } = context
  const facts = [
    [t.sealedBy, print(input.expertName)],
    [t.sealedOn, dateTime],
    [t.order, print(input.orderNumber)],
    [t.version, String(input.versionNumber)],
  ]
  const small = { ...fonts.sans, fontSize: 7.6, lineHeight: 1.6, color: colors.inkDim } as const
  return (
    <PaperPage id="seal" title={t.sealTitle} context={context}>
      <View style={{ alignItems: 'center', marginBottom: 16 }}>
        <Emblem seed={input.sealHash} size={104} />
      </View>
      <Heading eyebrow={t.sealEyebrow} title={t.sealTitle} />
      {facts.map(([label, value]) => (
        <View
          key={label}
          style={{ flexDirection: 'row', paddingVertical: 4, borderBottom: `0.4pt solid ${colors.hairline}` }}
        >
          <Text style={{ ...small, width: 118 }}>{label}</Text>
          <Text style={{ ...fonts.text, flex: 1, fontSize: 10, color: colors.ink }} hyphenationCallback={wholeWords}>
            {value}
          </Text>
        </View>
      ))}
      <View style={{ marginTop: 10 }}>
        <Text style={small}>{t.fingerprint}</Text>
        {(input.sealHash.match(/.{1,32}/g) ?? []).map((half, index) => (
          <Text key={index} style={{ ...fonts.sans, fontSize: 8.6, lineHeight: 1.6, color: colors.ink }}>
            {half.match(/.{1,4}/g)?.join(' ')}
          </Text>
        ))}
        <Text style={{ ...small, marginTop: 6 }}>{print(t.sealMeaning)}</Text>
      </View>
      <Text
        style={{ ...body, fontStyle: 'italic', marginTop: 18, color: colors.inkSoft }}
        hyphenationCallback={wholeWords}
      >
        {print(t.honesty)}
      </Text>
      {hasLostSigns ? <Text style={{ ...small, marginTop: 10 }}>{print(t.gaps)}</Text> : null}
    </PaperPage>
  )
}
