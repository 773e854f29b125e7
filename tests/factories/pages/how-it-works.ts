import { call, opening, steps, text, type SeededPage } from './blocks'

export const howItWorks: SeededPage = {
  slug: 'comment-ca-marche',
  kind: 'page',
  fr: {
    title: 'Comment ça marche',
    description:
      'De la commande à la lecture reçue : six gestes, ce que nous vous demandons, ce que nous faisons, et quand.',
    layout: (find) => [
      opening({
        eyebrow: 'Comment ça marche',
        title: 'Du premier mot que vous confiez',
        titleEnd: 'au dernier que vous recevez.',
        lead: 'Rien n’est caché dans ce chemin. Voici chaque étape, ce qu’elle vous demande et ce que nous en faisons.',
      }),
      steps({ anchor: 'etapes' }, [
        [
          'Je choisis',
          'Une offre, et les options si vous en voulez. Vous payez une fois, par carte, sans abonnement. Votre sanctuaire s’ouvre aussitôt.',
        ],
        [
          'Je relis',
          'Vous remplissez votre dossier à votre rythme : il s’enregistre tout seul. Avant d’aller plus loin, vous revoyez chacune de vos réponses.',
        ],
        [
          'Je scelle',
          'C’est le seul geste qui engage. Le dossier est figé, daté, et personne ne peut plus le modifier, nous non plus. Le délai de remise commence ici.',
        ],
        [
          'Lumira prépare',
          'Une première matière est réunie à partir de vos réponses. Si quelque chose manque, l’expert vous le demande, et le délai s’arrête en attendant.',
        ],
        [
          'L’équipe valide',
          'Une personne lit tout, corrige, retire, complète. Elle vérifie que rien n’est affirmé sans appui, puis scelle la lecture sous son nom.',
        ],
        [
          'Je reçois',
          'Un e-mail vous prévient. Le texte et le document vous attendent dans votre sanctuaire, et vous pouvez y poser vos questions.',
        ],
      ]),
      text(`
## Ce que nous vous demandons

Cinq choses sont nécessaires : votre date de naissance, votre lieu de naissance, une intention, une photo de votre visage et une photo de votre paume. L’heure de naissance est utile mais jamais obligatoire : [voici ce qui change quand elle manque](article:heure-de-naissance-inconnue).

Tout le reste est facultatif. Les domaines de votre vie, ce qui vous porte, ce qui vous pèse, les rituels que vous aimez : répondez à ce qui vous parle, passez le reste. Une réponse courte et vraie nous aide plus qu’une longue réponse polie. [Quelques conseils pour préparer votre dossier](article:preparer-son-dossier).

## Quand vous la recevez

Le délai promis est affiché sur la page de chaque offre. Il court à partir du moment où vous scellez votre dossier, pas du paiement : prenez le temps qu’il vous faut. Si nous vous demandons un complément, le compteur s’arrête jusqu’à votre réponse.

## Ce que vous recevez

- un texte, à lire dans votre sanctuaire ou dans un document à garder ;
- selon l’offre, un dessin tiré de votre dossier, [votre mandala](article:ce-qu-un-mandala-dit) ;
- la possibilité de poser une question à la personne qui vous a lu.

## Ce qui reste entre nous

Seules les personnes qui préparent votre lecture voient votre dossier. Vos photos sont effacées après la remise, et le compte à rebours est visible dans votre sanctuaire. Vous pouvez demander une copie de tout ce qui vous concerne, ou son effacement. Le détail est dans [notre page de confidentialité](page:confidentialite).
`),
      call(
        find,
        { title: 'Le plus long, c’est de choisir.', lead: 'Le reste se fait à votre rythme.' },
        { label: 'Voir les lectures', to: 'page:offres' },
        { label: 'Lire les questions', to: 'page:questions' },
      ),
    ],
  },
  en: {
    title: 'How it works',
    description:
      'From the order to the reading you receive: six gestures, what we ask of you, what we do with it, and when.',
    layout: (find) => [
      opening({
        eyebrow: 'How it works',
        title: 'From the first word you confide',
        titleEnd: 'to the last one you receive.',
        lead: 'Nothing is hidden on this way. Here is each step, what it asks of you and what we do with it.',
      }),
      steps({ anchor: 'etapes' }, [
        [
          'I choose',
          'An offer, and extras if you want any. You pay once, by card, with no subscription. Your sanctuary opens at once.',
        ],
        [
          'I read again',
          'You fill in your dossier at your own pace: it saves itself. Before you go further, you see each of your answers again.',
        ],
        [
          'I seal',
          'This is the only gesture that commits. The dossier is frozen and dated, and nobody can change it any more, not even us. The promised time starts here.',
        ],
        [
          'Lumira prepares',
          'A first matter is gathered from your answers. If something is missing, the expert asks you for it, and the clock stops while we wait.',
        ],
        [
          'The team validates',
          'A person reads everything, corrects, removes, completes. They check that nothing is stated without support, then seal the reading under their name.',
        ],
        [
          'I receive',
          'An e-mail tells you. The text and the document are waiting in your sanctuary, where you may also ask your questions.',
        ],
      ]),
      text(`
## What we ask of you

Five things are necessary: your date of birth, your place of birth, an intention, a photo of your face and a photo of your palm. The time of birth is useful but never required: [this is what changes without it](article:heure-de-naissance-inconnue).

Everything else is optional. The areas of your life, what carries you, what weighs on you, the rituals you like: answer what speaks to you and pass over the rest. A short, true answer helps us more than a long, polite one. [A few words on preparing your dossier](article:preparer-son-dossier).

## When you receive it

The promised time is on the page of each offer. It runs from the moment you seal your dossier, not from the payment: take the time you need. If we ask you for something more, the clock stops until you answer.

## What you receive

- a text, to read in your sanctuary or in a document to keep;
- depending on the offer, a drawing made from your dossier, [your mandala](article:ce-qu-un-mandala-dit);
- the possibility of asking a question to the person who read you.

## What stays between us

Only the people who prepare your reading see your dossier. Your photos are erased after delivery, and the countdown is visible in your sanctuary. You may ask for a copy of everything about you, or for its erasure. The details are on [our privacy page](page:confidentialite).
`),
      call(
        find,
        { title: 'The longest part is choosing.', lead: 'The rest goes at your own pace.' },
        { label: 'See the readings', to: 'page:offres' },
        { label: 'Read the questions', to: 'page:questions' },
      ),
    ],
  },
}
