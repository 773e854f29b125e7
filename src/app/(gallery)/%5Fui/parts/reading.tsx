import { FaqList, Media, Quote, Rating } from '@/ui'
import { Group } from './group'
import { horizonPicture } from './horizon-picture'
import { Specimen } from './specimen'

export function Reading() {
  return (
    <Group id="lecture" lead="Ce que d’autres disent, ce que l’on demande, ce que l’on montre.">
      <Specimen title="Notes" note="Des nombres réels, au demi près en étoiles, exacts en mots.">
        {() => (
          <>
            <Rating value={4.8} showValue />
            <Rating value={3.5} showValue />
            <Rating value={0} showValue />
            <Rating value={4.3} size={28} />
          </>
        )}
      </Specimen>
      <Specimen title="Citation">
        {() => (
          <Quote source="Nadia" detail="Profond, mars 2026">
            <p>« Je l’ai relue trois fois. C’était écrit pour moi, sans rien promettre. »</p>
          </Quote>
        )}
      </Specimen>
      <Specimen title="Citation seule" wide>
        {() => (
          <Quote size="large" source="La charte de Lumira">
            Rien n’est affirmé qui ne puisse être discuté.
          </Quote>
        )}
      </Specimen>
      <Specimen title="Image">
        {() => (
          <Media
            src={horizonPicture}
            alt="Un horizon doré sous une nuit bleue"
            width={960}
            height={600}
            caption="L’horizon, dessiné par le code."
            credit="Lumira"
          />
        )}
      </Specimen>
      <Specimen title="Questions" note="Avec le navigateur seul.">
        {(ground) => (
          <FaqList
            level={4}
            name={`${ground}-questions`}
            items={[
              {
                question: 'Qui écrit ma lecture ?',
                answer: 'Une personne de l’équipe la relit, la complète et la scelle.',
                open: true,
              },
              {
                question: 'Et si elle ne me parle pas ?',
                answer: 'Vous répondez depuis votre sanctuaire, et nous reprenons ce passage avec vous.',
              },
              {
                question: 'Combien de temps puis-je y revenir, et que deviennent ensuite mes fichiers ?',
                answer: 'Vous la téléchargez quand vous voulez ; elle reste à vous.',
              },
            ]}
          />
        )}
      </Specimen>
    </Group>
  )
}
