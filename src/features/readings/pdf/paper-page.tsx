import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { PrintContext } from './print-context'
import { colors, eyebrow, fonts, page, wholeWords } from './theme'

type Props = { id: string; title: string; context: PrintContext; children: ReactNode }

/** Paper with its running foot; it notes on which page it began, for the table of contents. */
export function PaperPage({ id, title, context: { t, foot: footWords, pages }, children }: Props) {
  const foot = { ...fonts.sans, fontSize: 6.8, color: colors.inkDim } as const
  return (
    <Page
      size={[page.width, page.height]}
      style={{
        backgroundColor: colors.paper,
        paddingTop: page.top,
        paddingBottom: page.bottom,
        paddingHorizontal: page.margin,
      }}
      bookmark={title}
    >
      <View id={id} />
      {children}
      <View
        fixed
        style={{
          position: 'absolute',
          left: page.margin,
          right: page.margin,
          bottom: 26,
          paddingTop: 8,
          borderTop: `0.5pt solid ${colors.hairline}`,
          flexDirection: 'row',
          justifyContent: 'space-between',
        }}
      >
        <Text style={foot}>{footWords}</Text>
        <Text
          style={foot}
          render={({ pageNumber, totalPages }) => {
            if (!pages.has(id)) pages.set(id, pageNumber)
            return t.pageOf(pageNumber, totalPages)
          }}
        />
      </View>
    </Page>
  )
}

export function Heading({ eyebrow: small, title }: { eyebrow: string; title: string }) {
  return (
    <View style={{ marginBottom: 17 }} wrap={false}>
      <Text style={eyebrow}>{small}</Text>
      <Text
        style={{ ...fonts.display, fontSize: 24, lineHeight: 1.22, marginTop: 8, color: colors.ink }}
        hyphenationCallback={wholeWords}
      >
        {title}
      </Text>
      <View style={{ width: 26, marginTop: 12, borderTop: `0.8pt solid ${colors.goldDeep}` }} />
    </View>
  )
}
