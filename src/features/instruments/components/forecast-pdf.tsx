import { Path, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { describeForecast, type DescribedEvent, type DescribedMonth } from '../domain/forecast/describe-forecast'
import { eventMark, type Mark, meetingMark } from '../domain/forecast/event-mark'
import type { Forecast } from '../domain/forecast/forecast-types'
import { forecastMessages } from '../messages/forecast'

type Font = { fontFamily: string | string[]; fontWeight: number; fontStyle?: 'italic' | 'normal' }

/** The house's type and colours for paper; `readings/pdf/theme` fits as it is: `{ fonts, colors }`. */
export type ForecastPdfLook = {
  fonts: { display: Font; text: Font; sans: Font }
  colors: { ink: string; inkSoft: string; inkDim: string; goldInk: string; goldDeep: string; hairline: string }
}

type ForecastPdfProps = {
  forecast: Forecast
  locale: Locale
  look: ForecastPdfLook
  /** Readies a text for the fonts that are there. */
  print?: (text: string) => string
}

type Inner = { locale: Locale; look: ForecastPdfLook; print: (text: string) => string }

/** What stands under the heading « Votre calendrier », on as many pages as it takes; the page, its foot and its heading are the reading's. */
export function ForecastPdf({ forecast, locale, look, print = (text) => text }: ForecastPdfProps): ReactElement {
  const t = inLocale(forecastMessages, locale)
  const { lead, transits, months, notes } = describeForecast(forecast, locale)
  const inner = { locale, look, print }
  const { text, small, title } = styles(look)
  return (
    <View>
      <Text style={{ ...text, fontSize: 10.6, marginBottom: 16 }} hyphenationCallback={wholeWords}>
        {print(lead)}
      </Text>
      {transits.length > 0 ? (
        <Text style={{ ...title, marginBottom: 8 }} minPresenceAhead={60}>
          {print(t.transitsTitle)}
        </Text>
      ) : null}
      {transits.map(({ transit, title: name, theme, when }) => (
        <View key={transit.id} wrap={false} style={{ marginBottom: 10 }}>
          <Row mark={meetingMark(transit, locale)} name={name} inner={inner} />
          <Text style={text} hyphenationCallback={wholeWords}>
            {print(theme)}
          </Text>
          <Text style={small} hyphenationCallback={wholeWords}>
            {print(when.join(' '))}
          </Text>
        </View>
      ))}
      {months.map((month) => (
        <Month key={month.month} month={month} inner={inner} />
      ))}
      <View wrap={false} style={{ marginTop: 14, paddingTop: 8, borderTop: `0.5pt solid ${look.colors.hairline}` }}>
        {notes.map((note) => (
          <Text key={note} style={small}>
            {print(note)}
          </Text>
        ))}
      </View>
    </View>
  )
}

function Month({ month: { title, moons, strong, passing }, inner }: { month: DescribedMonth; inner: Inner }) {
  const { locale, look, print } = inner
  const t = inLocale(forecastMessages, locale)
  const styled = styles(look)
  return (
    <View style={{ marginTop: 16 }}>
      <View wrap={false}>
        <View style={{ borderTop: `0.5pt solid ${look.colors.hairline}`, paddingTop: 10 }} />
        <Text style={styled.title}>{print(title)}</Text>
        <View style={{ flexDirection: 'row', flexWrap: 'wrap', marginTop: 8, marginBottom: 8 }}>
          {moons.map((moon) => (
            <Moon key={moon.event.id} moon={moon} inner={inner} />
          ))}
        </View>
      </View>
      {strong.map((each) => (
        <StrongEvent key={each.event.id} described={each} inner={inner} />
      ))}
      {strong.length === 0 ? <Text style={styled.small}>{print(t.quiet)}</Text> : null}
      {passing.length > 0 ? (
        <Text style={{ ...styled.small, marginTop: 2 }} hyphenationCallback={wholeWords}>
          <Text style={{ color: look.colors.goldInk }}>{print(t.passing)}</Text>
          {print(passing.map(({ shortDate, title: what }) => ` · ${shortDate} ${what}`).join(''))}
        </Text>
      ) : null}
    </View>
  )
}

function Moon({ moon: { event, title, shortDate, time, detail }, inner }: { moon: DescribedEvent; inner: Inner }) {
  const { locale, look, print } = inner
  const { small } = styles(look)
  const name = event.kind === 'lunation' && event.eclipse ? (title.split(',')[0] ?? title) : title
  return (
    <View style={{ width: '50%', flexDirection: 'row', marginBottom: 6, paddingRight: 6 }}>
      <MarkPdf mark={eventMark(event, locale)} size={19} look={look} />
      <View style={{ flex: 1, marginLeft: 7 }}>
        <Text style={{ ...small, color: look.colors.ink }}>{print(`${shortDate}, ${time ?? ''}`)}</Text>
        <Text style={small} hyphenationCallback={wholeWords}>
          {print(name)}
        </Text>
        <Text style={{ ...small, color: look.colors.inkDim }}>{print(detail)}</Text>
      </View>
    </View>
  )
}

function StrongEvent({ described, inner }: { described: DescribedEvent; inner: Inner }) {
  const { event, number, weekday, title, detail, theme } = described
  const { locale, look, print } = inner
  const { text, small } = styles(look)
  return (
    <View wrap={false} style={{ flexDirection: 'row', marginBottom: 8 }}>
      <View style={{ width: 34, alignItems: 'center', marginRight: 10 }}>
        <Text style={{ ...look.fonts.display, fontSize: 14, lineHeight: 1.1, color: look.colors.ink }}>
          {print(number)}
        </Text>
        <Text style={small} hyphenationCallback={wholeWords}>
          {print(weekday)}
        </Text>
      </View>
      <View style={{ flex: 1 }}>
        <Row mark={eventMark(event, locale)} name={title} inner={inner} />
        <Text style={text} hyphenationCallback={wholeWords}>
          {print(theme)}
        </Text>
        {detail === '' ? null : (
          <Text style={small} hyphenationCallback={wholeWords}>
            {print(detail)}
          </Text>
        )}
      </View>
    </View>
  )
}

function Row({ mark, name, inner: { look, print } }: { mark: Mark; name: string; inner: Inner }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <MarkPdf mark={mark} size={12} look={look} />
      <Text
        style={{ ...look.fonts.sans, flex: 1, fontSize: 8.8, lineHeight: 1.4, marginLeft: 7, color: look.colors.ink }}
      >
        {print(name)}
      </Text>
    </View>
  )
}

function MarkPdf({ mark: { width, height, paths }, size, look }: { mark: Mark; size: number; look: ForecastPdfLook }) {
  const tones = { ink: look.colors.ink, gold: look.colors.goldDeep, quiet: look.colors.inkDim }
  return (
    <Svg width={(width * size) / height} height={size} viewBox={`0 ${-height / 2} ${width} ${height}`}>
      {paths.map(({ d, x, as, tone }, index) => (
        <Path
          key={index}
          d={d}
          transform={`translate(${x} 0)`}
          {...(as === 'face' ? { fill: tones[tone] } : { fill: 'none', stroke: tones[tone], strokeWidth: 1.4 })}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </Svg>
  )
}

/** Words are never cut. */
const wholeWords = (word: string | null): string[] => (word === null ? [] : [word])

const styles = ({ fonts, colors }: ForecastPdfLook) =>
  ({
    title: { ...fonts.display, fontSize: 14.5, lineHeight: 1.3, color: colors.ink },
    text: { ...fonts.text, fontSize: 9.8, lineHeight: 1.45, color: colors.inkSoft },
    small: { ...fonts.sans, fontSize: 7.4, lineHeight: 1.5, color: colors.inkDim },
  }) as const
