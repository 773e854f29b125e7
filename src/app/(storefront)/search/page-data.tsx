import { bareAddress, plainText, siteMessages, type PageView } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { addressOfPath } from './address'
import { HouseData } from './house-data'
import { breadcrumbFacts } from './json-ld/breadcrumb-facts'
import { faqFacts } from './json-ld/faq-facts'
import { JsonLd } from './json-ld/json-ld'

/** What search engines are told of a page of the editors: where it stands, and the questions it answers. The home says who the house is. */
export function PageData({ page, locale }: { page: PageView; locale: Locale }) {
  const path = bareAddress(page)
  const questions = page.blocks.flatMap((block) =>
    block.blockType === 'faq'
      ? block.items.map(({ question, answer }) => ({ question, answer: plainText(answer) }))
      : [],
  )
  const trail = [
    { name: inLocale(siteMessages, locale).site, url: addressOfPath(locale, '/') },
    { name: page.title, url: addressOfPath(locale, path) },
  ]
  return (
    <>
      {path === '/' && <HouseData locale={locale} />}
      <JsonLd things={[...(path === '/' ? [] : [breadcrumbFacts(trail)]), ...faqFacts(questions)]} />
    </>
  )
}
