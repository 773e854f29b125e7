import { Container, Page, Skeleton } from '@/ui'

export default function Loading() {
  return (
    <Page ground="paper" followDark>
      <main id="content" aria-busy="true">
        <Container width="form" className="py-14">
          <Skeleton lines={6} />
        </Container>
      </main>
    </Page>
  )
}
