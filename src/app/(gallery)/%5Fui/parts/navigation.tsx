import { Breadcrumb, Pagination, TabBar } from '@/ui'
import { Tabs } from '@/ui/client'
import { Group } from './group'
import { Specimen } from './specimen'

export function Navigation() {
  return (
    <Group id="navigation" lead="Toujours savoir où l’on est, et revenir d’un geste.">
      <Specimen title="Onglets">
        {(ground) => (
          <Tabs
            label={`Votre lecture (${ground})`}
            tabs={[
              { value: 'texte', label: 'Texte', icon: 'book', panel: <p>Le texte de la lecture.</p> },
              { value: 'voix', label: 'Voix', icon: 'play', panel: <p>L’enregistrement.</p> },
              { value: 'document', label: 'Document', icon: 'file', panel: <p>Le document à garder.</p> },
              { value: 'plus-tard', label: 'Éclairages', icon: 'chat', panel: <p>À venir.</p>, disabled: true },
            ]}
          />
        )}
      </Specimen>
      <Specimen title="Fil">
        {(ground) => (
          <Breadcrumb
            label={`Fil (${ground})`}
            items={[
              { label: 'Accueil', href: '#navigation' },
              { label: 'Journal', href: '#navigation' },
              { label: 'Ce que la nuit éclaire quand on la laisse faire' },
            ]}
          />
        )}
      </Specimen>
      <Specimen title="Pages" wide>
        {(ground) => (
          <>
            <Pagination label={`Première page (${ground})`} page={1} pages={3} href={() => '#navigation'} />
            <Pagination label={`Au milieu (${ground})`} page={6} pages={24} href={() => '#navigation'} />
          </>
        )}
      </Specimen>
      <Specimen
        title="Barre du sanctuaire"
        note="En bas d’un téléphone, sur le côté d’un bureau ; ici dans un cadre."
        wide
      >
        {(ground) => (
          <div className="relative h-20 overflow-hidden rounded-2 border border-line transform-[translateZ(0)] lg:h-72">
            <TabBar
              label={`Sanctuaire (${ground})`}
              path="#lecture"
              tabs={[
                { href: '#couleurs', label: 'Accueil', icon: 'home' },
                { href: '#lecture', label: 'Lectures', icon: 'book' },
                { href: '#images', label: 'Synthèse', icon: 'compass' },
                { href: '#messages', label: 'Éclairage', icon: 'chat' },
              ]}
            />
          </div>
        )}
      </Specimen>
    </Group>
  )
}
