import { inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { messages } from '../messages'

/**
 * The visible sign that a text exists only in the other language. Nothing when both are the same. The text itself wants
 * `lang={textLocale}`.
 */
export function LocaleNotice({
  locale,
  textLocale,
  className,
}: {
  locale: Locale
  textLocale: Locale
  className?: string
}) {
  if (locale === textLocale) return null
  return (
    <p className={classNames('lu-locale-notice', className)} lang={locale}>
      <Icon name="globe" size={18} />
      <span>{inLocale(messages, locale).onlyIn[textLocale]}</span>
    </p>
  )
}
