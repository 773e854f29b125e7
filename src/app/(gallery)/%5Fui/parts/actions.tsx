import { BackLink, Button, ButtonLink, Icon, IconButton, Stack, TextLink, type ButtonVariant } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const variants: [ButtonVariant, string][] = [
  ['gold', 'Choisir ma lecture'],
  ['solid', 'Continuer'],
  ['outline', 'Lire un extrait'],
  ['quiet', 'Plus tard'],
  ['danger', 'Supprimer'],
]
const focused = 'outline-2 outline-offset-4 outline-ring'

export function Actions() {
  return (
    <Group id="actions" lead="L’or n’éclaire qu’une chose par écran : l’action principale.">
      <Specimen title="Boutons" note="Au repos, survolé, au clavier, occupé, indisponible.">
        {() =>
          variants.map(([variant, words]) => (
            <Stack key={variant} row gap={3}>
              <Button variant={variant}>{words}</Button>
              <Button variant={variant} className="lu-hovered" size="small">
                Survol
              </Button>
              <Button variant={variant} className={focused} size="small">
                Clavier
              </Button>
              <Button variant={variant} busy size="small">
                Envoi
              </Button>
              <Button variant={variant} disabled size="small">
                Fermé
              </Button>
            </Stack>
          ))
        }
      </Specimen>
      <Specimen title="Tailles, icônes, longueur">
        {() => (
          <>
            <Stack row>
              <Button size="large" variant="solid">
                Grand
              </Button>
              <Button>Moyen</Button>
              <Button size="small">Petit</Button>
            </Stack>
            <Button wide icon={<Icon name="download" size={18} />}>
              Télécharger toutes mes lectures et mes enregistrements en un seul fichier
            </Button>
            <Stack row>
              <ButtonLink href="#actions" icon={<Icon name="arrowRight" size={18} />}>
                Un lien comme un bouton
              </ButtonLink>
              <IconButton icon="pencil" label="Modifier" />
              <IconButton icon="trash" label="Supprimer" disabled />
            </Stack>
          </>
        )}
      </Specimen>
      <Specimen title="Liens">
        {() => (
          <>
            <p>
              Un <TextLink href="#actions">lien dans le texte</TextLink>, et{' '}
              <TextLink href="#actions" className={focused}>
                le même au clavier
              </TextLink>
              .
            </p>
            <Stack row gap={4}>
              <TextLink quiet href="#actions">
                Navigation
              </TextLink>
              <TextLink quiet href="#actions" aria-current="page">
                Page présente
              </TextLink>
              <BackLink href="#actions">Retour</BackLink>
            </Stack>
          </>
        )}
      </Specimen>
    </Group>
  )
}
