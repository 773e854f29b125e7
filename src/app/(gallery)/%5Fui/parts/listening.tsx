import { AudioPlayer } from '@/ui/client'
import { Group } from './group'
import { Specimen } from './specimen'

export function Listening() {
  return (
    <Group
      id="ecoute"
      lead="Une voix à la fois, la place gardée dans ce navigateur, rien de téléchargé avant qu’on écoute."
    >
      <Specimen title="Lecteur complet">
        {(ground) => (
          <AudioPlayer
            src="/_ui/son"
            title={ground === 'night' ? 'Écouter ce chapitre' : 'Ce que votre main ne lâche pas, chapitre III'}
            duration={30}
            storageKey={`planche-${ground}`}
            transcript="#lettres"
            chapters={[
              { title: 'Ouverture', startsAtSeconds: 0 },
              { title: 'La ligne qui porte', startsAtSeconds: 9 },
              { title: 'Ce qui se confie', startsAtSeconds: 21 },
            ]}
          />
        )}
      </Specimen>
      <Specimen title="Fichier absent" note="Appuyez sur écouter : l’erreur se dit, et l’on peut réessayer.">
        {(ground) => (
          <AudioPlayer
            src="/_ui/absent"
            title={ground === 'night' ? 'Un enregistrement perdu' : 'Un autre, perdu aussi'}
            duration={208}
          />
        )}
      </Specimen>
    </Group>
  )
}
