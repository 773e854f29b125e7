import { Fragment, type ReactNode } from 'react'
import { parseProse, type ProseSpan } from '../domain/parse-prose'

const spanOf = ({ mark, text }: ProseSpan, key: number): ReactNode =>
  mark === 'strong' ? (
    <strong key={key}>{text}</strong>
  ) : mark === 'emphasis' ? (
    <em key={key}>{text}</em>
  ) : (
    <Fragment key={key}>{text}</Fragment>
  )

/** A reading's text as elements; whatever it holds, it is only ever text. */
export function ProseView({ text }: { text: string }) {
  return parseProse(text).map((block, index) =>
    block.kind === 'list' ? (
      <ul key={index}>
        {block.items.map((spans, item) => (
          <li key={item}>{spans.map(spanOf)}</li>
        ))}
      </ul>
    ) : (
      <p key={index} className="whitespace-pre-line">
        {block.spans.map(spanOf)}
      </p>
    ),
  )
}
