import { Text, View } from '@react-pdf/renderer'
import type { Ritual } from '../domain/reading-content'
import type { PrintContext } from './print-context'
import { Prose } from './prose'
import { romanNumeral } from './roman-numeral'
import { body, colors, eyebrow, fonts, wholeWords } from './theme'

/** Rituals with their intention, then numbered steps; a name never stays alone at the foot of a page. */
export function Rituals({ rituals, context }: { rituals: Ritual[]; context: PrintContext }) {
  return rituals.map((ritual, index) => {
    const [first, ...others] = ritual.steps.filter((step) => step.trim() !== '')
    const letters = [ritual.title, ritual.intent, ...ritual.steps].join('').length
    const isLong = ritual.intent.length + (first?.length ?? 0) > 900
    return (
      <View key={index} style={{ marginBottom: 16 }} wrap={letters > 1100}>
        <View wrap={isLong}>
          <Opening ritual={ritual} number={index + 1} context={context} />
          {first ? <Step text={first} number={1} context={context} /> : null}
        </View>
        {others.map((step, position) => (
          <Step key={position} text={step} number={position + 2} context={context} />
        ))}
      </View>
    )
  })
}

function Opening({ ritual, number, context: { t, print } }: { ritual: Ritual; number: number; context: PrintContext }) {
  return (
    <View>
      <Text style={eyebrow}>{t.ritual(romanNumeral(number))}</Text>
      <Text
        style={{ ...fonts.display, fontSize: 15, lineHeight: 1.3, marginTop: 4, color: colors.ink }}
        hyphenationCallback={wholeWords}
      >
        {print(ritual.title)}
      </Text>
      <Text
        style={{ ...body, fontStyle: 'italic', color: colors.inkSoft, marginTop: 2, marginBottom: 7 }}
        hyphenationCallback={wholeWords}
      >
        {print(ritual.intent)}
      </Text>
    </View>
  )
}

function Step({ text, number, context }: { text: string; number: number; context: PrintContext }) {
  return (
    <View wrap={text.length > 600} style={{ flexDirection: 'row' }}>
      <Text style={{ ...fonts.display, width: 24, fontSize: 12, lineHeight: 1.3, color: colors.goldInk }}>
        {number}
      </Text>
      <View style={{ flex: 1, marginBottom: -4 }}>
        <Prose text={text} context={context} />
      </View>
    </View>
  )
}
