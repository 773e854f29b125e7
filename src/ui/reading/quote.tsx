import type { ReactNode } from 'react'
import { classNames } from '../class-names'

type QuoteProps = {
  children: ReactNode
  /** Who says it. */
  source?: ReactNode
  /** When, about what. */
  detail?: ReactNode
  /** Address of the text it is taken from. */
  cite?: string
  /** large: alone in its section; plain: among others. */
  size?: 'large' | 'plain'
  className?: string
}

/** Words of someone, with who said them. The guillemets belong to the text. */
export function Quote({ children, source, detail, cite, size = 'plain', className }: QuoteProps) {
  return (
    <figure className={classNames('lu-quote', `lu-quote-${size}`, className)}>
      <blockquote cite={cite}>{children}</blockquote>
      {(source || detail) && (
        <figcaption>
          {source && <span className="lu-quote-source">{source}</span>}
          {detail && <span className="lu-quote-detail">{detail}</span>}
        </figcaption>
      )}
    </figure>
  )
}
