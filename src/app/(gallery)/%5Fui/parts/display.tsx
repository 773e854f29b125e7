import { Avatar, Card, DashList, DefinitionList, Disclosure, Emblem, Heading, PathSteps, Stack } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

export function Display() {
  return (
    <Group id="contenus" lead="Des filets plutôt que des boîtes, une idée par carte.">
      <Specimen title="Cartes" note="Simple, mise en avant, feuille.">
        {(ground) => (
          <>
            <Card>
              <Heading level={4} size="card">
                Mystique
              </Heading>
              <DashList className="mt-4" items={['Une lecture plus longue', 'Voix intégrale', 'Deux éclairages']} />
            </Card>
            <Card ground="night" look="lifted">
              <Emblem seed="profond" depth={5} />
              <Heading level={4} size="card" className="mt-3">
                Profond
              </Heading>
              <p className="mt-2 text-quiet">Une carte de nuit, où qu’elle soit.</p>
            </Card>
            {ground === 'night' && (
              <Card ground="paper" look="sheet">
                <Heading level={4} size="card">
                  Une feuille
                </Heading>
                <p className="mt-2">Un extrait posé sur la nuit.</p>
              </Card>
            )}
          </>
        )}
      </Specimen>
      <Specimen title="Listes et personnes">
        {() => (
          <>
            <DefinitionList
              items={[
                { term: 'Date de naissance', value: '23 avril 1987' },
                { term: 'Lieu', value: 'Saint-Étienne-du-Rouvray, Seine-Maritime, Normandie, France' },
              ]}
            />
            <DefinitionList
              look="line"
              items={[
                { term: 'Profond', value: '67,00 €' },
                { term: 'Total', value: '67,00 €' },
              ]}
            />
            <Stack row gap={2}>
              <Avatar name="Camille Moreau" />
              <Avatar name="Élodie" />
            </Stack>
          </>
        )}
      </Specimen>
      <Specimen title="Repli">
        {() => (
          <div>
            <Disclosure summary="Fermé">Ce qu’on ouvre.</Disclosure>
            <Disclosure summary="Ouvert, avec une question assez longue pour tenir sur deux lignes" open>
              La réponse se lit ici, dans la mesure d’une ligne de texte.
            </Disclosure>
          </div>
        )}
      </Specimen>
      <Specimen title="Chemin" wide>
        {() => (
          <PathSteps
            steps={[
              { title: 'Je choisis', text: 'l’offre qui me ressemble' },
              { title: 'Je confie', text: 'ce que je souhaite, rien de plus' },
              { title: 'L’équipe relit', text: 'mot après mot' },
              { title: 'Je reçois', text: 'texte, voix et document' },
            ]}
          />
        )}
      </Specimen>
    </Group>
  )
}
