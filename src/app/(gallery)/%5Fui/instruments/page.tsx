import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { BackLink, Container, Heading, Lead, Page, Section } from '@/ui'
import { isGalleryOpen } from '../parts/is-gallery-open'
import { Charts } from './charts'
import { ExplainedMandala, Mandalas } from './mandalas'

/** Charts and mandalas of people who do not exist, side by side, on both grounds. Development only. */
export default async function InstrumentsPage() {
  await connection()
  if (!isGalleryOpen()) notFound()
  return (
    <Page>
      <Container className="pt-8 pb-16">
        <BackLink href="/_ui">Planche vivante</BackLink>
        <Heading level={1} size="hero" className="mt-8">
          Thèmes et mandalas
        </Heading>
        <Lead className="mt-4">
          Des naissances inventées, choisies pour ce qu’elles ont de difficile à dessiner. Rien ici n’est à personne.
        </Lead>
      </Container>
      <main id="content">
        <Part ground="paper" title="Thèmes, sur papier">
          <Charts palette="paper" />
        </Part>
        <Part ground="night" title="Thèmes, sur nuit">
          <Charts palette="night" />
        </Part>
        <Part ground="paper" title="Mandalas, sur papier">
          <Mandalas ground="paper" all={false} />
        </Part>
        <Part ground="night" title="Mandalas, sur nuit">
          <Mandalas ground="night" />
        </Part>
        <Part ground="night" title="Un mandala et ce qu’il dit">
          <ExplainedMandala />
        </Part>
      </main>
    </Page>
  )
}

function Part({ ground, title, children }: { ground: 'paper' | 'night'; title: string; children: ReactNode }) {
  return (
    <Section ground={ground} space="tight">
      <Heading level={2} size="title" className="mb-10">
        {title}
      </Heading>
      {children}
    </Section>
  )
}
