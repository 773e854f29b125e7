import type { SerializedHeadingNode, SerializedUploadNode } from '@payloadcms/richtext-lexical'
import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import type { Article, Media as MediaDoc } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import { Anchor, Media, Prose } from '@/ui'
import { frenchSpaces } from '../domain/french-spaces'
import { resolveLink, type EditedLink } from '../domain/resolve-link'
import { toPicture } from '../domain/to-picture'

type RichTextViewProps = {
  body: Article['body']
  /** The language of the page, which the addresses take. */
  locale: Locale
  textLocale: Locale
  /** prose: long reading; plain: an answer, in the letters that surround it. */
  look?: 'prose' | 'plain'
  /** A drop cap on the first paragraph. */
  hasChapter?: boolean
}

type LinkNode = {
  children: unknown[]
  fields?: { linkType?: unknown; url?: unknown; doc?: unknown; newTab?: unknown }
}
type ToNodes = (given: { nodes: never[] }) => ReactNode[]

/** The one way a text of the editors is shown. A link can only lead somewhere; what leads nowhere, or could run a script, is only its words. */
export function RichTextView({ body, locale, textLocale, look = 'prose', hasChapter }: RichTextViewProps) {
  const text = <RichText data={body as never} converters={convertersFor(locale, textLocale)} disableContainer />
  return look === 'prose' ? <Prose chapter={hasChapter}>{text}</Prose> : <div className="lu-plain-text">{text}</div>
}

const convertersFor =
  (locale: Locale, textLocale: Locale): JSXConvertersFunction =>
  ({ defaultConverters: { paragraph, text, linebreak, tab, list, quote, horizontalrule } }) => ({
    paragraph,
    linebreak,
    tab,
    list,
    listitem: ({ node, nodesToJSX }) => <li value={node.value}>{nodesToJSX({ nodes: node.children })}</li>,
    quote,
    horizontalrule,
    text: (given) =>
      typeof text === 'function'
        ? text({ ...given, node: { ...given.node, text: frenchSpaces(given.node.text, textLocale) } } as never)
        : text,
    heading: ({ node, nodesToJSX }) => asHeading(node, nodesToJSX({ nodes: node.children })),
    upload: ({ node }) => asPicture(node),
    link: ({ node, nodesToJSX }) => asLink(node, nodesToJSX, locale),
    autolink: ({ node, nodesToJSX }) => asLink(node, nodesToJSX, locale),
    // Whatever else was pasted into the text.
    unknown: () => null,
  })

/** The page has its H1: a text begins with H2 at most, and goes three deep. */
function asHeading({ tag }: SerializedHeadingNode, words: ReactNode[]) {
  const Tag = tag === 'h1' ? 'h2' : tag === 'h5' || tag === 'h6' ? 'h4' : tag
  return <Tag>{words}</Tag>
}

function asPicture(node: SerializedUploadNode) {
  const picture = node.relationTo === 'media' ? toPicture(node.value as MediaDoc | string) : null
  return picture && <Media src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} />
}

function asLink({ children, fields }: LinkNode, toNodes: ToNodes, locale: Locale) {
  const words = toNodes({ nodes: children as never[] })
  const target = fields?.linkType === 'internal' ? fields.doc : undefined
  const link = { label: 'link', target, href: target ? undefined : fields?.url } as EditedLink
  const href = resolveLink(link, locale)?.href
  if (!href) return <>{words}</>
  return (
    <Anchor href={href} target={fields?.newTab ? '_blank' : undefined}>
      {words}
    </Anchor>
  )
}
