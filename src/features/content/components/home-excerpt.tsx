import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, Eyebrow, Heading, Seal, Section, SectionHeader } from '@/ui'
import { messages } from '../messages'

/** How a reading reads: a sheet of paper with its seal, which says that it is a demonstration. */
export function HomeExcerpt({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale).excerpt
  return (
    <Section id="extrait" ground="night" aria-labelledby="extrait-titre" className="overflow-hidden">
      <div className="grid items-center gap-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-16">
        <div>
          <SectionHeader id="extrait-titre" eyebrow={t.eyebrow} title={t.title} lead={t.lead} className="mb-8" />
          <ButtonLink href="#chemin">{t.action}</ButtonLink>
        </div>
        <Card as="figure" ground="paper" look="sheet" padding="large" className="lg:rotate-[-1deg]">
          <blockquote className="flex flex-col gap-3">
            <Eyebrow>{t.chapter}</Eyebrow>
            <Heading level={3} size="screen">
              {t.heading}
            </Heading>
            <p className="mt-2 font-reading text-[1.125rem] leading-[1.75] text-text">{t.text}</p>
          </blockquote>
          <figcaption className="mt-6 flex items-center gap-3 border-t border-line pt-6 text-step-small text-quiet">
            <Seal />
            <span>
              <span className="block font-medium text-text">{t.note}</span>
              {t.noteDetail}
            </span>
          </figcaption>
        </Card>
      </div>
    </Section>
  )
}
