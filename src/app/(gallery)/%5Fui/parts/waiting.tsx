import { Button, EmptyState, Progress, Skeleton, Timeline } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

export function Waiting() {
  return (
    <Group id="attente" lead="Dire ce qui se passe, ce qui manque, et la seule chose à faire.">
      <Specimen title="Progression" note="Par étapes, en part du tout, ou sans mesure.">
        {() => (
          <>
            <Progress current={1} total={5} label="Repères" />
            <Progress current={5} total={5} label="Scellement" />
            <Progress unit="share" current={42} label="Envoi de la photo" />
            <Progress label="Préparation du document" />
          </>
        )}
      </Specimen>
      <Specimen title="Squelettes">
        {() => (
          <div aria-busy="true" className="grid gap-5">
            <div className="grid grid-cols-[44px_1fr] items-center gap-4">
              <Skeleton shape="disc" />
              <Skeleton lines={2} />
            </div>
            <Skeleton shape="block" />
            <Skeleton lines={3} />
          </div>
        )}
      </Specimen>
      <Specimen title="Chemin d’une lecture">
        {() => (
          <Timeline
            steps={[
              { title: 'Dossier transmis', detail: 'lundi 16 novembre, 21 h 04', state: 'done' },
              { title: 'Relecture humaine', detail: 'par Élodie R., en ce moment', state: 'current' },
              { title: 'Lecture prête', detail: 'au plus tard mercredi 18, 21 h', state: 'next' },
            ]}
          />
        )}
      </Specimen>
      <Specimen title="Rien encore">
        {() => (
          <EmptyState title="Aucune lecture pour l’instant" action={<Button>Choisir une lecture</Button>} level={3}>
            Vos lectures scellées se retrouveront ici, à lire et à garder.
          </EmptyState>
        )}
      </Specimen>
    </Group>
  )
}
