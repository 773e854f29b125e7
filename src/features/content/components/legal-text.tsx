import {
  RichText,
  type JSXConverters,
  type JSXConvertersFunction,
} from '@payloadcms/richtext-lexical/react'
import { Prose } from '@/ui'
import type { LegalPage } from '../domain/legal-page-of'
import { safeHref } from '../domain/safe-href'

const link: JSXConverters['link'] = ({ node, nodesToJSX }) => {
  const words = nodesToJSX({ nodes: node.children })
  const href = safeHref((node as { fields?: { url?: unknown } }).fields?.url)
  return href ? <a href={href}>{words}</a> : <>{words}</>
}

/** Only text, lists and links: what an editor of the desk could otherwise embed has no place in a legal page. */
const converters: JSXConvertersFunction = ({ defaultConverters: { paragraph, text, linebreak, heading, list, listitem, quote, horizontalrule } }) => ({
  paragraph,
  text,
  linebreak,
  heading,
  list,
  listitem,
  quote,
  horizontalrule,
  link,
  autolink: link as JSXConverters['autolink'],
})

/** A text that an editor wrote, for reading. Addresses that could run a script are only words. */
export const LegalText = ({ body }: { body: LegalPage['body'] }) => (
  <Prose>
    <RichText data={body as never} converters={converters} disableContainer />
  </Prose>
)
