import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { Anchor } from '../actions/anchor'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { messages } from '../messages'
import { shownPages } from './shown-pages'

type PaginationProps = {
  /** The present page, from 1. */
  page: number
  pages: number
  /** Address of a page. */
  href: (page: number) => string
  /** Name of the navigation when a screen has several. */
  label?: string
  locale?: Locale
  className?: string
}

/** Pages of a list as links. Renders nothing when there is only one page. */
export function Pagination({ page, pages, href, label, locale = defaultLocale, className }: PaginationProps) {
  if (pages < 2) return null
  const t = inLocale(messages, locale).pagination
  const step = (to: number, rel: 'prev' | 'next', content: ReactNode) =>
    to >= 1 && to <= pages ? (
      <Anchor href={href(to)} rel={rel} className="lu-page-step">
        {content}
      </Anchor>
    ) : (
      <span className="lu-page-step" aria-hidden="true" />
    )
  return (
    <nav aria-label={label ?? t.label} className={classNames('lu-pagination', className)}>
      {step(
        page - 1,
        'prev',
        <>
          <Icon name="chevronLeft" size={18} />
          <span>{t.previous}</span>
        </>,
      )}
      <ol role="list">
        {shownPages(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Anchor
                href={href(number)}
                className="lu-page-number"
                aria-label={t.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </Anchor>
            )}
          </li>
        ))}
      </ol>
      {step(
        page + 1,
        'next',
        <>
          <span>{t.next}</span>
          <Icon name="chevronRight" size={18} />
        </>,
      )}
    </nav>
  )
}
