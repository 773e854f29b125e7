import { NoScript } from '@/features/dossiers/client'
import { Container, Page, Skeleton } from '@/ui'

/** While the dossier is fetched; and all that a browser without JavaScript ever shows, hence the sentence. */
export default function Loading() {
  return (
    <Page ground="paper" followDark>
      <main id="content">
        <Container width="form" className="py-14">
          <NoScript />
          <Skeleton lines={6} className="dossier-live" />
        </Container>
      </main>
    </Page>
  )
}
