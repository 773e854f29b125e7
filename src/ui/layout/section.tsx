import type { ComponentProps } from 'react'
import { classNames } from '../class-names'
import { Container, type Width } from './container'
import { groundAttributes, type Ground } from './ground'

type SectionProps = ComponentProps<'section'> & {
  ground?: Ground
  width?: Width
  space?: 'breath' | 'tight' | 'none'
}

/** A band of the page on one ground, with its breathing (72 px on a phone, 104 on a desk) and its container. */
export function Section({ ground, width, space = 'breath', className, children, ...rest }: SectionProps) {
  return (
    <section
      {...rest}
      {...groundAttributes(ground)}
      className={classNames('lu-section', `lu-section-${space}`, className)}
    >
      <Container width={width}>{children}</Container>
    </section>
  )
}
