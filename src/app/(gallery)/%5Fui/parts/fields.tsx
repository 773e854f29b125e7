import {
  Checkbox,
  ErrorSummary,
  Icon,
  RadioCards,
  RatingField,
  SelectField,
  TextAreaField,
  TextField,
  type Ground,
} from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const times = [
  { value: 'matin', label: 'Le matin' },
  { value: 'soir', label: 'Le soir' },
  { value: 'nuit', label: 'La nuit', disabled: true },
]
const named = (ground: Ground, name: string) => `${ground}-${name}`

export function Fields() {
  return (
    <Group id="champs" lead="Une étiquette, une aide, un champ, et une phrase juste à côté quand quelque chose manque.">
      <Specimen title="Une ligne">
        {(ground) => (
          <>
            <TextField name={named(ground, 'prenom')} label="Prénom" required defaultValue="Camille" />
            <TextField
              name={named(ground, 'lieu')}
              label="Lieu de naissance"
              help="Il donne le fuseau et le ciel de ce moment."
              placeholder="Une ville"
              before={<Icon name="search" size={18} />}
            />
            <TextField
              name={named(ground, 'courriel')}
              label="Adresse e-mail"
              type="email"
              required
              defaultValue="camille@"
              error="Il manque la fin de l’adresse, après le signe @."
            />
            <TextField name={named(ground, 'numero')} label="Numéro de commande" disabled defaultValue="LUM-0042" />
            <TextField name={named(ground, 'scelle')} label="Empreinte" readOnly defaultValue="9f2c·41ab·77e0" />
          </>
        )}
      </Specimen>
      <Specimen title="Plusieurs lignes, liste">
        {(ground) => (
          <>
            <TextAreaField
              name={named(ground, 'question')}
              label="Votre question"
              aside={<span className="text-step-note text-quiet">0 / 1 200</span>}
              rows={3}
              placeholder="Écrivez comme vous parlez."
            />
            <SelectField
              name={named(ground, 'moment')}
              label="Moment"
              required
              options={times}
              placeholder="Choisir…"
              error="Choisissez un moment."
            />
            <SelectField
              name={named(ground, 'ferme')}
              label="Langue"
              disabled
              options={[{ value: 'fr', label: 'Français' }]}
            />
          </>
        )}
      </Specimen>
      <Specimen title="Choix">
        {(ground) => (
          <>
            <RadioCards
              name={named(ground, 'rythme')}
              legend="Comment recevoir votre lecture ?"
              defaultValue="voix"
              required
              options={[
                { value: 'texte', label: 'En texte', help: 'À lire, à imprimer.' },
                {
                  value: 'voix',
                  label: 'En texte et en voix',
                  help: 'Dite par la personne qui l’a relue.',
                  aside: '+ 9 €',
                },
                { value: 'papier', label: 'Sur papier', help: 'Bientôt.', disabled: true },
              ]}
            />
            <RadioCards
              inline
              name={named(ground, 'heure')}
              legend="Heure connue ?"
              required
              error="Dites-nous si vous la connaissez."
              options={[
                { value: 'oui', label: 'Oui' },
                { value: 'non', label: 'Non' },
              ]}
            />
            <Checkbox
              name={named(ground, 'lettre')}
              label="Recevoir la lettre du mois"
              help="Une par mois, jamais plus."
              defaultChecked
            />
            <Checkbox
              name={named(ground, 'accord')}
              label="J’accepte les conditions"
              required
              error="Cet accord est nécessaire."
            />
            <Checkbox name={named(ground, 'inactif')} label="Option indisponible" disabled />
          </>
        )}
      </Specimen>
      <Specimen
        title="Note"
        note="Cinq boutons radio : flèches du clavier, et le formulaire part aussi sans JavaScript."
      >
        {(ground) => (
          <>
            <RatingField name={named(ground, 'note')} legend="Votre note" required defaultValue="4" />
            <RatingField
              name={named(ground, 'vide')}
              legend="Sans réponse"
              required
              error="Choisissez de une à cinq étoiles."
            />
            <RatingField name={named(ground, 'gele')} legend="Indisponible" defaultValue="2" disabled />
          </>
        )}
      </Specimen>
      <Specimen title="Résumé des erreurs">
        {(ground) => (
          <ErrorSummary
            role="group"
            aria-label="Exemple de résumé"
            items={[
              { id: named(ground, 'courriel'), message: 'Complétez l’adresse e-mail.' },
              { id: named(ground, 'accord'), message: 'Acceptez les conditions.' },
            ]}
          />
        )}
      </Specimen>
    </Group>
  )
}
