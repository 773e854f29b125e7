import { inLocale, type Locale } from '@/shared/locale'
import { PathSteps, Section, SectionHeader } from '@/ui'
import { messages } from '../messages'

/** « Le chemin »: the six gestures from choosing to receiving. */
export function HomePath({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale).path
  return (
    <Section id="chemin" ground="night" aria-labelledby="chemin-titre">
      <SectionHeader id="chemin-titre" eyebrow={t.eyebrow} title={t.title} />
      <PathSteps steps={t.steps} />
    </Section>
  )
}
