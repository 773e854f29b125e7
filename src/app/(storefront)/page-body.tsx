import { Fragment } from 'react'
import { frenchSpaces, mainBlockOf, type PageBlock, type PageView } from '@/features/content'
import { PageTitle } from '@/features/content/server'
import type { Locale } from '@/shared/locale'
import { Container, LocaleNotice, type Ground } from '@/ui'
import { preloadFonts } from '@/ui/preload-fonts'
import { hiddenAnchors } from './blocks/hidden-anchors'
import { PageBlockView } from './blocks/page-block-view'

type PageBodyProps = { page: PageView; locale: Locale }

/**
 * A page of the editors, block by block, inside the frame of the storefront. Its first hero is its title; without one, its own title stands above
 * its blocks. Where it was not translated, a notice says so under the title.
 */
export async function PageBody({ page, locale }: PageBodyProps) {
  const { blocks, textLocale } = page
  preloadFonts('titleItalic')
  const hidden = await hiddenAnchors(blocks, locale)
  const main = mainBlockOf(blocks)
  const notice = textLocale !== locale && (
    <Container className="py-6">
      <LocaleNotice locale={locale} textLocale={textLocale} />
    </Container>
  )
  return (
    <>
      {main === null && (
        <>
          <PageTitle
            title={frenchSpaces(page.title, textLocale)}
            ground={groundOf(blocks[0])}
            width={blocks[0]?.blockType === 'rich-text' ? 'reading' : undefined}
            lang={textLocale === locale ? undefined : textLocale}
          />
          {notice}
        </>
      )}
      {blocks.map((block, index) => (
        <Fragment key={block.id ?? index}>
          <PageBlockView
            block={block}
            place={{ locale, textLocale, isMain: index === main, isFirst: index === 0 && main === 0, hidden }}
          />
          {index === main && notice}
        </Fragment>
      ))}
    </>
  )
}

const groundOf = (block: PageBlock | undefined): Ground => block?.ground ?? 'paper'
