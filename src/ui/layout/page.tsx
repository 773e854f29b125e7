import type { ComponentProps } from 'react'
import { defaultLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { groundAttributes, type Ground } from './ground'
import { SkipLink } from './skip-link'

type PageProps = ComponentProps<'div'> & {
  ground?: Ground
  /** First light at the top of a night. */
  glow?: boolean
  locale?: Locale
}

/** The whole page: opens a ground, fills the height, starts with the skip link to `#content` (put that id on `<main>`). */
export function Page({ ground = 'night', glow, locale, className, children, ...rest }: PageProps) {
  return (
    <div {...rest} {...groundAttributes(ground)} className={classNames('lu-page', glow && 'lu-page-glow', className)}>
      <SkipLink locale={locale ?? defaultLocale} />
      {children}
    </div>
  )
}
