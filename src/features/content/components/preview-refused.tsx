import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container, Heading, Lead, NightSky } from '@/ui'
import { messages } from '../messages'

/** For whoever is not signed in at the desk: nothing of the draft, not even whether there is one. */
export function PreviewRefused({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale).preview.refused
  return (
    <NightSky className="flex min-h-dvh flex-col">
      <main>
        <Container width="reading" className="flex flex-col items-center gap-6 py-24 text-center">
          <Heading level={1}>{t.title}</Heading>
          <Lead>{t.text}</Lead>
          <ButtonLink variant="gold" size="large" href="/admin" target="_top">
            {t.action}
          </ButtonLink>
        </Container>
      </main>
    </NightSky>
  )
}
