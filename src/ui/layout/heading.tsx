import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

type HeadingProps = ComponentProps<'h2'> & {
  level: 1 | 2 | 3 | 4
  size?: 'hero' | 'title' | 'screen' | 'card' | 'small'
}

const usual = { 1: 'title', 2: 'title', 3: 'card', 4: 'small' } as const

/** Playfair Display, balanced lines. `level` is the outline; `size` the look. An `<em>` inside is gold italic on night. */
export function Heading({ level, size = usual[level], className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} className={classNames('lu-heading', `lu-heading-${size}`, className)} />
}
