import { storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Container, Icon, Logo } from '@/ui'
import { screenMessages } from './messages'

/** A quieter header: while one orders there is one way forward, and one way home. */
export function CheckoutHeader({ locale, isFree = false }: { locale: Locale; isFree?: boolean }) {
  const t = inLocale(screenMessages, locale)
  return (
    <header data-ground="night" className="bg-surface">
      <Container className="flex min-h-18 items-center justify-between gap-4">
        <Anchor href={storefrontPath(locale, '/')} className="inline-flex min-h-11 items-center">
          <Logo size={24} />
        </Anchor>
        <p className="flex items-center gap-2 text-step-note text-quiet">
          <Icon name="lock" size={18} />
          {isFree ? t.secureFree : t.secure}
        </p>
      </Container>
    </header>
  )
}
