import { Badge, Button, LocaleNotice, Notice, Stack, type Tone } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const notices: [Tone, string, string][] = [
  ['info', 'Votre dossier est en relecture', 'Nous vous écrirons dès que la lecture sera prête.'],
  ['success', 'Brouillon sauvegardé', 'Vous pouvez fermer cette page, rien ne sera perdu.'],
  ['warning', 'Il reste deux jours', 'Après le 24 novembre, ce dossier sera scellé tel quel.'],
  ['danger', 'Le paiement n’a pas abouti', 'Rien n’a été débité. Essayez une autre carte.'],
]

export function Messages() {
  return (
    <Group id="messages" lead="Le ton se dit toujours en mots ; la couleur et l’icône ne font que l’appuyer.">
      <Specimen title="Avis">
        {() =>
          notices.map(([tone, title, text]) => (
            <Notice
              key={tone}
              tone={tone}
              title={title}
              action={tone === 'danger' ? <Button size="small">Réessayer</Button> : undefined}
            >
              {text}
            </Notice>
          ))
        }
      </Specimen>
      <Specimen title="Étiquettes">
        {() => (
          <Stack row gap={2}>
            <Badge>Brouillon</Badge>
            <Badge tone="info">En relecture</Badge>
            <Badge tone="success" icon="check">
              Livrée
            </Badge>
            <Badge tone="warning" icon="clock">
              Aujourd’hui
            </Badge>
            <Badge tone="danger">En retard</Badge>
            <Badge tone="gold">Nouveau</Badge>
          </Stack>
        )}
      </Specimen>
      <Specimen title="Texte d’une autre langue">
        {() => (
          <>
            <LocaleNotice locale="fr" textLocale="en" />
            <LocaleNotice locale="en" textLocale="fr" />
          </>
        )}
      </Specimen>
    </Group>
  )
}
