import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { Prose } from '@/ui'
import type { LegalPage } from '../domain/legal-page-of'
import { safeHref } from '../domain/safe-href'

type LinkNode = { children: unknown[]; fields?: { url?: unknown } }
type ToNodes = (given: { nodes: never[] }) => ReactNode[]

const asLink = ({ children, fields }: LinkNode, toNodes: ToNodes) => {
  const words = toNodes({ nodes: children as never[] })
  const href = safeHref(fields?.url)
  return href ? <a href={href}>{words}</a> : <>{words}</>
}

/** Only text, lists and links: what an editor of the desk could otherwise embed has no place in a legal page. */
const converters: JSXConvertersFunction = ({
  defaultConverters: { paragraph, text, linebreak, heading, list, listitem, quote, horizontalrule },
}) => ({
  paragraph,
  text,
  linebreak,
  heading,
  list,
  listitem,
  quote,
  horizontalrule,
  link: ({ node, nodesToJSX }) => asLink(node, nodesToJSX),
  autolink: ({ node, nodesToJSX }) => asLink(node, nodesToJSX),
})

/** A text that an editor wrote, for reading. Addresses that could run a script are only words. */
export const LegalText = ({ body }: { body: LegalPage['body'] }) => (
  <Prose>
    <RichText data={body as never} converters={converters} disableContainer />
  </Prose>
)
