import { Text, View } from '@react-pdf/renderer'
import { chartHeads, chartRows, describeNotes, drawWheel, type ChartRow, type NatalChart } from '@/features/instruments'
import { fontStacks } from './font-files'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import { colors, columnWidth, fonts, wholeWords } from './theme'

type Props = { id: string; chart: NatalChart; birth: string | null; context: PrintContext }

const widths: Record<keyof ChartRow, number> = { name: 96, position: 132, house: 44, motion: 53 }
const columns = Object.keys(widths) as (keyof ChartRow)[]

/** « Votre thème natal »: the wheel, then where everything stands. */
export function ChartPages({ id, chart, birth, context }: Props) {
  const { t, print, locale, Drawing } = context
  const notes = describeNotes(chart, locale)
  const heads = chartHeads(locale)
  return (
    <PaperPage id={id} title={t.chartTitle} context={context}>
      <Heading eyebrow={t.chartEyebrow} title={t.chartTitle} />
      {birth ? (
        <Text style={{ ...fonts.text, fontSize: 9.6, marginTop: -6, marginBottom: 8, color: colors.inkSoft }}>
          {print(birth)}
        </Text>
      ) : null}
      <View wrap={false}>
        <Drawing
          drawing={drawWheel(chart, { locale, palette: 'paper' })}
          width={columnWidth}
          fontFamily={fontStacks.sans}
          fontWeight={500}
        />
      </View>
      {notes.map((note) => (
        <Text
          key={note}
          style={{ ...fonts.text, fontSize: 8.6, lineHeight: 1.5, marginTop: 6, color: colors.inkSoft }}
          hyphenationCallback={wholeWords}
        >
          {print(note)}
        </Text>
      ))}
      <View break>
        <Text style={{ ...fonts.display, fontSize: 15, marginBottom: 10, color: colors.ink }}>{t.positions}</Text>
        <Row row={heads} isHead print={print} />
        {chartRows(chart, locale).map((row) => (
          <Row key={row.name} row={row} print={print} />
        ))}
        <Text
          style={{ ...fonts.text, fontSize: 8.6, lineHeight: 1.5, marginTop: 12, color: colors.inkSoft }}
          hyphenationCallback={wholeWords}
        >
          {print(t.chartCaution)}
        </Text>
      </View>
    </PaperPage>
  )
}

function Row({ row, isHead = false, print }: { row: ChartRow; isHead?: boolean; print: PrintContext['print'] }) {
  const style = isHead
    ? { ...fonts.sans, fontSize: 7.2, color: colors.goldInk }
    : { ...fonts.text, fontSize: 9.8, color: colors.ink }
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', paddingVertical: 4, borderBottom: `0.4pt solid ${colors.hairline}` }}
    >
      {columns.map((column) => (
        <Text
          key={column}
          style={{ ...style, width: widths[column], paddingRight: 6 }}
          hyphenationCallback={wholeWords}
        >
          {print(row[column])}
        </Text>
      ))}
    </View>
  )
}
