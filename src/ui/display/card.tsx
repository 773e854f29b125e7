import type { ComponentProps, ElementType } from 'react'
import { classNames } from '../class-names'
import { groundAttributes, type Ground } from '../layout/ground'

type CardProps = ComponentProps<'div'> & {
  as?: ElementType
  ground?: Ground
  /** plain: hairline; lifted: one highlighted card among others; sheet: a page of paper with a long shadow. */
  look?: 'plain' | 'lifted' | 'sheet'
  padding?: 'none' | 'small' | 'medium' | 'large'
}

/** A raised surface; may open its own ground (a night card on paper is the highlighted one). */
export function Card({ as: Tag = 'div', ground, look = 'plain', padding = 'medium', className, ...rest }: CardProps) {
  return (
    <Tag
      {...rest}
      {...groundAttributes(ground)}
      className={classNames('lu-card', `lu-card-${look}`, `lu-pad-${padding}`, className)}
    />
  )
}
