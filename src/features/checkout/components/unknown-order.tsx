import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Heading, Lead } from '@/ui'
import { screenMessages } from './messages'

/** An order that this browser did not make: nothing of it is shown, the mailed link is the way in. */
export function UnknownOrder({ locale }: { locale: Locale }) {
  const t = inLocale(screenMessages, locale).follow
  return (
    <div className="flex flex-col items-start gap-6">
      <Heading level={1}>{t.unknown}</Heading>
      <Lead className="text-text">{t.unknownText}</Lead>
      <ButtonLink variant="gold" size="large" href="/sanctuaire/entrer" target="_self">
        {t.askLink}
      </ButtonLink>
    </div>
  )
}
