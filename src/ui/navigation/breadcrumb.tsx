import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { Anchor } from '../actions/anchor'
import { classNames } from '../class-names'
import { messages } from '../messages'

/** Without `href`: a step that has no page of its own. */
export type Crumb = { label: string; href?: string }

/** Where this page stands: links to what is above it, hairlines between them; the last entry is the page itself. */
export function Breadcrumb({
  items,
  label,
  locale = defaultLocale,
  className,
}: {
  items: Crumb[]
  /** Name of the navigation when a screen has several. */
  label?: string
  locale?: Locale
  className?: string
}) {
  return (
    <nav aria-label={label ?? inLocale(messages, locale).breadcrumb} className={classNames('lu-breadcrumb', className)}>
      <ol role="list">
        {items.map(({ label, href }, index) => {
          const isLast = index === items.length - 1
          return (
            <li key={`${index}${label}`}>
              {href && !isLast ? (
                <Anchor href={href} className="lu-link-quiet">
                  {label}
                </Anchor>
              ) : (
                <span aria-current={isLast ? 'page' : undefined}>{label}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
