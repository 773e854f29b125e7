import { notFound } from 'next/navigation'
import type { TypedUser } from 'payload'
import { readArticleById, readPageById, type AddressedKind } from '@/features/content'
import { getPayload } from '@/platform/payload/get-payload'
import type { Locale } from '@/shared/locale'
import { ArticleBody } from '../../article-body'
import { OfferBody } from '../../offer-body'
import { PageBody } from '../../page-body'
import { SiteFrame } from '../../site-frame'

type Previewed = { kind: AddressedKind; id: string; locale: Locale; user: TypedUser }

/** The draft inside the frame of the storefront, by the parts that the public page is made of. */
export async function PreviewedBody({ kind, id, locale, user }: Previewed) {
  return (
    <SiteFrame locale={locale} path={`/apercu/${kind}/${id}`}>
      {await bodyOf({ kind, id, locale, user })}
    </SiteFrame>
  )
}

async function bodyOf({ kind, id, locale, user }: Previewed) {
  const payload = await getPayload()
  if (kind === 'articles') {
    const article = await readArticleById(payload, { id, locale, user })
    return article ? <ArticleBody article={article} locale={locale} /> : notFound()
  }
  if (kind === 'pages') {
    const page = await readPageById(payload, { id, locale, user })
    return page ? <PageBody page={page} locale={locale} /> : notFound()
  }
  const offer = await payload
    .findByID({
      collection: 'products',
      id,
      user,
      overrideAccess: false,
      draft: true,
      depth: 0,
      select: { slug: true },
    })
    .catch(() => null)
  return offer?.slug ? <OfferBody slug={offer.slug} locale={locale} draftFor={user} /> : notFound()
}
