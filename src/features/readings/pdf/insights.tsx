import { Text, View } from '@react-pdf/renderer'
import type { PrintContext } from './print-context'
import { Prose } from './prose'
import { romanNumeral } from './roman-numeral'
import { colors, fonts } from './theme'

/** Sentences to take away, each with its numeral. */
export function Insights({ items, context }: { items: string[]; context: PrintContext }) {
  return items
    .filter((item) => item.trim() !== '')
    .map((item, index) => (
      <View key={index} style={{ flexDirection: 'row', marginBottom: 10 }} wrap={item.length > 900}>
        <Text style={{ ...fonts.display, width: 34, fontSize: 15, lineHeight: 1.2, color: colors.goldInk }}>
          {romanNumeral(index + 1)}
        </Text>
        <View style={{ flex: 1 }}>
          <Prose text={item} context={context} />
        </View>
      </View>
    ))
}
