import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { Page, Section } from '@/ui'
import { Actions } from './parts/actions'
import { Brand } from './parts/brand'
import { Colours } from './parts/colours'
import { Comparison } from './parts/comparison'
import { Contents } from './parts/contents'
import { Display } from './parts/display'
import { Fields } from './parts/fields'
import { Opening } from './parts/opening'
import { isGalleryOpen } from './parts/is-gallery-open'
import { Listening } from './parts/listening'
import { Messages } from './parts/messages'
import { Navigation } from './parts/navigation'
import { Overlays } from './parts/overlays'
import { Reading } from './parts/reading'
import { Scale } from './parts/scale'
import { TypeFaces } from './parts/type-faces'
import { Waiting } from './parts/waiting'

/** Every primitive of the house in every state, on both grounds; light and dark follow the browser. Development only. */
export default async function LivingPage() {
  await connection()
  if (!isGalleryOpen()) notFound()
  return (
    <Page>
      <Opening />
      <Section ground="paper" space="tight">
        <div className="grid gap-10 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-14">
          <Contents />
          <main id="content" className="grid min-w-0 gap-20">
            <Colours />
            <TypeFaces />
            <Scale />
            <Actions />
            <Fields />
            <Messages />
            <Waiting />
            <Display />
            <Comparison />
            <Reading />
            <Listening />
            <Navigation />
            <Overlays />
            <Brand />
          </main>
        </div>
      </Section>
    </Page>
  )
}
