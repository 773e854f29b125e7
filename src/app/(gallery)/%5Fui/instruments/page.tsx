import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { Heading, Page, Section } from '@/ui'
import { isGalleryOpen } from '../parts/is-gallery-open'
import { Charts } from './charts'
import { Mandalas } from './mandalas'

/** Charts and mandalas of people who do not exist, side by side. Development only. */
export default async function InstrumentsPage() {
  await connection()
  if (!isGalleryOpen()) notFound()
  return (
    <Page>
      <Section ground="paper" width="wide">
        <Heading level={1} size="title" className="mb-10">
          Thèmes
        </Heading>
        <Charts />
      </Section>
      <Section ground="night" width="wide">
        <Heading level={2} size="title" className="mb-10">
          Mandalas
        </Heading>
        <Mandalas />
      </Section>
    </Page>
  )
}
