import { Container, Eyebrow, Heading, Lead, Logo, NightSky } from '@/ui'

/** The top of the page: what it is, under the sky of the house. */
export function Opening() {
  return (
    <NightSky role="banner">
      <Container className="pt-8">
        <Logo />
      </Container>
      <Container width="reading" className="grid justify-items-center gap-4 pt-14 text-center">
        <Eyebrow>Planche vivante</Eyebrow>
        <Heading level={1} size="hero">
          La nuit, le papier, <em>et presque rien d’autre.</em>
        </Heading>
        <Lead>
          Chaque élément de Lumira, dans chacun de ses états, sur ses deux fonds. Le clair et le sombre suivent votre
          navigateur.
        </Lead>
      </Container>
    </NightSky>
  )
}
