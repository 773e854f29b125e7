import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names'

type MediaProps = Omit<ComponentProps<'img'>, 'src' | 'alt' | 'width' | 'height'> & {
  src: string
  /** What the picture tells; empty when it only decorates. */
  alt: string
  /** Its real size in pixels: the place is kept before it comes. */
  width: number
  height: number
  caption?: ReactNode
  credit?: ReactNode
  /** True for the picture at the top of a page, the one that is waited for. */
  eager?: boolean
}

/** A picture in its frame, with its words under it. Loaded when it comes near, unless `eager`. */
export function Media({ caption, credit, eager = false, className, alt, ...image }: MediaProps) {
  return (
    <figure className={classNames('lu-media', className)}>
      <picture>
        <img
          decoding="async"
          {...image}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : undefined}
        />
      </picture>
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit && ' · '}
          {credit}
        </figcaption>
      )}
    </figure>
  )
}
