import { Link, Text, View } from '@react-pdf/renderer'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import { colors, fonts, wholeWords } from './theme'

/** Something printed that has a title of its own. */
export type DrawnPage = { key: string; title: string }

/** More lines than this stand closer, so that they stay on one page. */
const airy = 15

/** Every chapter with the page where it begins; the numbers are known once all pages are laid out, so they are drawn last. */
export function ContentsPage({ chapters, context }: { chapters: DrawnPage[]; context: PrintContext }) {
  const { t, print, pages } = context
  return (
    <PaperPage id="contents" title={t.contents} context={context}>
      <Heading eyebrow={t.contentsEyebrow} title={t.contents} />
      {chapters.map(({ key, title }) => (
        <Link key={key} src={`#${key}`} style={{ textDecoration: 'none', color: colors.ink }}>
          <View
            wrap={false}
            style={{
              flexDirection: 'row',
              alignItems: 'baseline',
              paddingVertical: chapters.length > airy ? 3 : 5,
              borderBottom: `0.4pt solid ${colors.hairline}`,
            }}
          >
            <Text style={{ ...fonts.text, flex: 1, fontSize: 10.6, paddingRight: 12 }} hyphenationCallback={wholeWords}>
              {print(title)}
            </Text>
            <Text
              style={{ ...fonts.sans, width: 28, fontSize: 8.5, textAlign: 'right', color: colors.goldInk }}
              render={() => String(pages.get(key) ?? '')}
            />
          </View>
        </Link>
      ))}
    </PaperPage>
  )
}
