import { Text, View } from '@react-pdf/renderer'
import type { SectionContent } from '../domain/reading-content'
import type { PrintContext } from './print-context'
import { Prose } from './prose'
import { colors, eyebrow, fonts, wholeWords } from './theme'

type Props = { synthesis: Extract<SectionContent, { kind: 'synthesis' }>; context: PrintContext }

/** The page that is read again in six months. */
export function Synthesis({ synthesis, context }: Props) {
  const { t, print } = context
  const keywords = synthesis.keywords.filter((keyword) => keyword.trim() !== '')
  const passages = (['emotionalState', 'vigilance', 'direction'] as const).filter(
    (name) => synthesis[name].trim() !== '',
  )
  return (
    <View>
      {keywords.length > 0 ? (
        <View style={{ marginBottom: 22 }}>
          <Text style={{ ...eyebrow, marginBottom: 8 }}>{t.keywords}</Text>
          <Text
            style={{ ...fonts.displayItalic, fontSize: 16, lineHeight: 1.5, color: colors.ink }}
            hyphenationCallback={wholeWords}
          >
            {keywords.map((keyword) => print(keyword).replaceAll(' ', '\u00a0')).join(' · ')}
          </Text>
        </View>
      ) : null}
      {passages.map((name) => (
        <View key={name} style={{ marginBottom: 10 }}>
          <Text style={{ ...fonts.display, fontSize: 13, marginBottom: 4, color: colors.ink }} minPresenceAhead={40}>
            {t[name]}
          </Text>
          <Prose text={synthesis[name]} context={context} />
        </View>
      ))}
    </View>
  )
}
