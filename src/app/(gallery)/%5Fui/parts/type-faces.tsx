import { Eyebrow, Heading, Lead, Prose } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const steps = ['text-step-4', 'text-step-title', 'text-step-3', 'text-step-2', 'text-step-1', 'text-step-0'] as const

export function TypeFaces() {
  return (
    <Group
      id="lettres"
      lead="Playfair Display pour les titres, Inter pour l’interface, Source Serif 4 pour ce qui se lit longtemps."
    >
      <Specimen title="Titres">
        {() => (
          <>
            <Eyebrow>Un surtitre</Eyebrow>
            <Heading level={4} size="title">
              Une lecture écrite <em>pour vous</em>
            </Heading>
            <Heading level={4} size="screen">
              Le titre d’un écran
            </Heading>
            <Heading level={4} size="card">
              Le titre d’une carte
            </Heading>
            <Heading level={4} size="small">
              Le plus petit titre
            </Heading>
            <Lead>Une phrase qui accompagne un titre, sur un ton plus bas.</Lead>
          </>
        )}
      </Specimen>
      <div className="grid gap-2">
        {steps.map((step) => (
          <p key={step} className={`${step} truncate font-display leading-title text-strong`}>
            {step.slice(5)} · Ce que la nuit éclaire
          </p>
        ))}
        <p className="text-step-note">step-note · Ce que la nuit éclaire</p>
        <p className="text-step-small">step-small · Ce que la nuit éclaire</p>
      </div>
      <Specimen
        title="Texte long"
        note="18 à 19 px, interligne de 1,75, 66 signes au plus, lettrine en tête de chapitre."
      >
        {() => (
          <Prose chapter>
            <p>
              Vous écrivez que vous « tenez tout, tout le temps ». La ligne que nous avons suivie dit la même chose
              autrement : <mark>une force qui porte, puis qui se fatigue de porter seule.</mark>
            </p>
            <p>
              Rien ici n’est une certitude. C’est une direction, et vous restez juge de ce qu’elle éclaire. Relisez{' '}
              <a href="#lettres">ce passage</a> quand vous voulez.
            </p>
            <ul>
              <li>un premier repère</li>
              <li>un second, plus discret</li>
            </ul>
          </Prose>
        )}
      </Specimen>
    </Group>
  )
}
