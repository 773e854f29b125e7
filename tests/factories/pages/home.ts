import { actions, questions, sky, steps, type SeededPage } from './blocks'

export const home: SeededPage = {
  slug: 'accueil',
  kind: 'page',
  fr: {
    title: 'Accueil',
    searchTitle: 'Une lecture écrite pour vous',
    description:
      'Des lectures personnelles, relues et scellées par un humain. Vous choisissez ce que vous confiez, vous recevez un texte à lire et à garder.',
    layout: (find) => [
      sky({
        eyebrow: 'Lectures personnelles, relues par un humain',
        title: 'Une lecture écrite pour vous, et',
        titleEnd: 'pour personne d’autre.',
        lead: 'Vous choisissez ce que vous confiez. Un expert de l’équipe relit, complète et scelle votre lecture. Vous la recevez dans votre sanctuaire, à lire, à relire, à garder.',
        actions: actions(
          find,
          { label: 'Choisir ma lecture', to: '#lectures' },
          { label: 'Lire un extrait', to: '#extrait' },
        ),
        note: 'Paiement sécurisé · Un seul paiement, aucune reconduction · Vos données restent à vous',
      }),
      steps({ anchor: 'chemin', eyebrow: 'Le chemin', title: 'Six gestes simples, dont un seul vous engage.' }, [
        ['Je choisis', 'l’offre et les éléments que je souhaite transmettre'],
        ['Je relis', 'chaque réponse, aussi souvent que je veux'],
        ['Je scelle', 'mon dossier : il ne bougera plus'],
        ['Lumira prépare', 'la matière de ma lecture'],
        ['L’équipe valide', 'mot après mot, de sa main'],
        ['Je reçois', 'un texte à lire, un document à garder'],
      ]),
      {
        blockType: 'offers-grid',
        ground: 'paper',
        anchor: 'lectures',
        eyebrow: 'Les lectures',
        title: 'Choisissez la profondeur qui vous convient aujourd’hui.',
        lead: 'Un seul paiement, aucune reconduction. Votre lecture reste à vous, même quand l’accès au sanctuaire s’achève.',
      },
      {
        blockType: 'sample-reading',
        ground: 'night',
        anchor: 'extrait',
        eyebrow: 'Un extrait',
        title: 'Des mots qui s’appuient sur ce que vous avez dit.',
        lead: 'Chaque passage peut être relié à une réponse de votre dossier. Rien n’est affirmé qui ne puisse être discuté : un éclairage humain vous répond, depuis votre sanctuaire.',
        actions: actions(find, { label: 'Comment nous travaillons', to: 'page:comment-ca-marche' }),
      },
      {
        blockType: 'testimonials',
        ground: 'paper',
        eyebrow: 'Avis vérifiés',
        title: 'Ce qu’en disent celles et ceux qui l’ont reçue.',
        count: 3,
      },
      questions(
        {
          anchor: 'questions',
          eyebrow: 'Avant de choisir',
          title: 'Cinq questions qui reviennent.',
          lead: 'Les autres ont leur page. Et si la vôtre n’y est pas, écrivez-nous.',
        },
        [
          [
            'Qui écrit ma lecture ?',
            'Une première matière est préparée à partir de votre dossier, et de lui seul. Un expert de l’équipe la relit, retire ce qui ne vous ressemble pas, complète ce qui manque, puis la scelle sous son nom. [Voici pourquoi ce geste compte](article:pourquoi-un-humain-la-scelle).',
          ],
          [
            'Que dois-je confier ?',
            'Une date et un lieu de naissance, une intention, une photo de votre visage et une de votre paume. Tout le reste est facultatif. Vous voyez chaque réponse avant de sceller votre dossier.',
          ],
          [
            'Est-ce une prédiction ?',
            'Non. Une lecture propose des pistes et des symboles, à partir de ce que vous avez confié. Elle n’annonce pas d’événement et ne remplace aucun avis médical, juridique ou financier.',
          ],
          [
            'Combien de temps la garde-t-on ?',
            'Sans limite. L’accès au sanctuaire a une durée, celle de votre offre ; votre lecture, elle, reste téléchargeable après.',
          ],
          [
            'Et si je change d’avis ?',
            'Vous disposez de quatorze jours. Si vous demandez que la lecture commence avant la fin de ce délai, le droit s’éteint une fois la lecture entièrement réalisée. [Toutes les questions](page:questions).',
          ],
        ],
      ),
      {
        blockType: 'latest-articles',
        ground: 'night',
        eyebrow: 'Journal',
        title: 'À lire lentement.',
        count: 3,
      },
      {
        blockType: 'newsletter',
        ground: 'night',
        eyebrow: 'La lettre',
        title: 'Une lettre de temps en temps, jamais plus.',
        lead: 'Les nouveaux textes du journal et ce qui change dans la maison. Vous vous désinscrivez d’un geste.',
      },
    ],
  },
  en: {
    title: 'Home',
    searchTitle: 'A reading written for you',
    description:
      'Personal readings, reviewed and sealed by a human. You choose what you confide; you receive a text to read and to keep.',
    layout: (find) => [
      sky({
        eyebrow: 'Personal readings, reviewed by a human',
        title: 'A reading written for you, and',
        titleEnd: 'for no one else.',
        lead: 'You choose what you confide. An expert of the team reviews, completes and seals your reading. You receive it in your sanctuary, to read, to read again, to keep.',
        actions: actions(
          find,
          { label: 'Choose my reading', to: '#lectures' },
          { label: 'Read an excerpt', to: '#extrait' },
        ),
        note: 'Secure payment · One payment, no renewal · Your data stays yours',
      }),
      steps({ anchor: 'chemin', eyebrow: 'The way', title: 'Six simple gestures, and only one commits you.' }, [
        ['I choose', 'the offer, and what I wish to pass on'],
        ['I read again', 'every answer, as often as I like'],
        ['I seal', 'my dossier: it will not change any more'],
        ['Lumira prepares', 'the matter of my reading'],
        ['The team validates', 'word after word, by hand'],
        ['I receive', 'a text to read, a document to keep'],
      ]),
      {
        blockType: 'offers-grid',
        ground: 'paper',
        anchor: 'lectures',
        eyebrow: 'The readings',
        title: 'Choose the depth that suits you today.',
        lead: 'One payment, no renewal. Your reading stays yours, even when access to the sanctuary ends.',
      },
      {
        blockType: 'sample-reading',
        ground: 'night',
        anchor: 'extrait',
        eyebrow: 'An excerpt',
        title: 'Words that rest on what you said.',
        lead: 'Every passage can be tied to an answer of your dossier. Nothing is stated that cannot be discussed: a human clarification answers you, from your sanctuary.',
        actions: actions(find, { label: 'How we work', to: 'page:comment-ca-marche' }),
      },
      {
        blockType: 'testimonials',
        ground: 'paper',
        eyebrow: 'Verified reviews',
        title: 'What those who received one say of it.',
        count: 3,
      },
      questions(
        {
          anchor: 'questions',
          eyebrow: 'Before you choose',
          title: 'Five questions that come back.',
          lead: 'The others have their own page. And if yours is not there, write to us.',
        },
        [
          [
            'Who writes my reading?',
            'A first matter is prepared from your dossier, and from nothing else. An expert of the team reads it through, takes out what is not like you, adds what is missing, then seals it under their name. [Here is why that gesture matters](article:pourquoi-un-humain-la-scelle).',
          ],
          [
            'What do I have to confide?',
            'A date and a place of birth, an intention, a photo of your face and one of your palm. Everything else is optional. You see every answer again before you seal your dossier.',
          ],
          [
            'Is it a prediction?',
            'No. A reading offers directions and symbols, from what you confided. It announces no event, and replaces no medical, legal or financial advice.',
          ],
          [
            'How long is it mine?',
            'For ever. Access to the sanctuary lasts as long as your offer says; the reading itself can still be downloaded after that.',
          ],
          [
            'What if I change my mind?',
            'You have fourteen days. If you ask for the reading to start before they are over, that right ends once the reading has been fully performed. [All the questions](page:questions).',
          ],
        ],
      ),
      { blockType: 'latest-articles', ground: 'night', eyebrow: 'Journal', title: 'To be read slowly.', count: 3 },
      {
        blockType: 'newsletter',
        ground: 'night',
        eyebrow: 'The letter',
        title: 'A letter now and then, never more.',
        lead: 'The new texts of the journal, and what changes in the house. You leave with one gesture.',
      },
    ],
  },
}
