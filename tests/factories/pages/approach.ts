import { call, opening, steps, text, type SeededPage } from './blocks'

export const approach: SeededPage = {
  slug: 'approche',
  kind: 'page',
  fr: {
    title: 'Notre approche',
    description:
      'Ce que nous écrivons, ce que nous n’écrivons jamais, et pourquoi chaque lecture porte le nom de la personne qui l’a scellée.',
    layout: (find) => [
      opening({
        eyebrow: 'Notre approche',
        title: 'Des symboles, tenus',
        titleEnd: 'par des mots justes.',
        lead: 'Une lecture n’est ni une sentence ni un divertissement. C’est un texte qui vous prend au sérieux, et que vous restez libre de discuter.',
      }),
      text(`
## D’où partent nos phrases

De ce que vous avez confié. Une date, un lieu, une intention, deux images, quelques réponses : c’est peu, et c’est assez pour écrire à une personne plutôt qu’à une foule. Nous ne cherchons rien ailleurs. Nous n’allons pas lire vos réseaux, nous ne croisons votre dossier avec aucun autre.

Le ciel de votre naissance, les lignes de votre main, les nombres de votre nom sont des langages anciens. Nous les employons comme on emploie une langue : pour dire quelque chose de précis, pas pour impressionner. Quand un symbole n’éclaire rien, nous le laissons de côté.

## Ce que nous n’écrivons jamais

Une lecture ne pose pas de diagnostic, ne conseille pas un traitement, ne dit pas quoi faire d’un bail, d’un divorce ou d’une épargne. Elle n’annonce ni rencontre, ni date, ni malheur. Si votre dossier laisse paraître une détresse, nous vous le disons simplement et nous vous orientons vers des personnes dont c’est le métier.

Nous n’écrivons pas non plus pour plaire. Un texte qui ne contient que des compliments ne vous apprend rien ; un texte qui accuse ne vous aide pas davantage.

## Pourquoi une signature

Chaque lecture est relue d’un bout à l’autre par un expert de l’équipe, qui en répond. Son nom public figure au bas du texte. Tant que son sceau n’est pas posé, la lecture n’existe pas pour vous ; une fois posé, plus personne ne peut la changer en silence. Nous avons écrit [un texte entier sur ce geste](article:pourquoi-un-humain-la-scelle).
`),
      steps({ eyebrow: 'Nos règles', title: 'Quatre règles, tenues à chaque lecture.' }, [
        [
          'Rien sans appui',
          'Chaque passage peut être rattaché à une réponse, à une image ou à une donnée de votre dossier. Ce qui flotte est retiré à la relecture.',
        ],
        [
          'Rien qui enferme',
          'Nous parlons de mouvements, pas d’étiquettes. Vous n’êtes pas un type : vous traversez quelque chose, et cela change.',
        ],
        [
          'Rien qui presse',
          'Pas de compte à rebours, pas d’offre qui expire, pas de message alarmant. Votre sanctuaire ne vend rien.',
        ],
        [
          'Rien qui se perde',
          'Ce que vous écrivez est gardé, ce que vous recevez reste à vous, et ce que vous voulez voir effacé l’est.',
        ],
      ]),
      {
        blockType: 'quote',
        ground: 'night',
        text: '« Une bonne lecture ne vous dit pas qui vous êtes. Elle vous rend une phrase que vous aviez commencée. »',
        source: 'Élodie R., experte de la maison',
      },
      { blockType: 'latest-articles', ground: 'paper', title: 'Pour aller plus loin', count: 3 },
      call(
        find,
        { title: 'Le mieux est de lire.', lead: 'Choisissez une lecture, ou commencez par celle que nous offrons.' },
        { label: 'Voir les lectures', to: 'page:offres' },
        { label: 'Nous écrire', to: 'page:contact' },
      ),
    ],
  },
  en: {
    title: 'Our approach',
    description:
      'What we write, what we never write, and why every reading bears the name of the person who sealed it.',
    layout: (find) => [
      opening({
        eyebrow: 'Our approach',
        title: 'Symbols, held',
        titleEnd: 'by words that fit.',
        lead: 'A reading is neither a verdict nor an entertainment. It is a text that takes you seriously, and that you remain free to discuss.',
      }),
      text(`
## Where our sentences start

From what you confided. A date, a place, an intention, two pictures, a few answers: it is little, and it is enough to write to a person rather than to a crowd. We look for nothing elsewhere. We do not read your networks, and we set your dossier beside no other.

The sky of your birth, the lines of your hand, the numbers of your name are old languages. We use them as one uses a language: to say something precise, not to impress. When a symbol sheds no light, we leave it aside.

## What we never write

A reading makes no diagnosis, advises no treatment, does not tell you what to do about a lease, a divorce or your savings. It announces no meeting, no date, no misfortune. If your dossier lets distress appear, we say so simply, and point you to people whose work it is.

Nor do we write to please. A text that holds nothing but compliments teaches you nothing; a text that accuses helps you no more.

## Why a signature

Every reading is read from end to end by an expert of the team, who answers for it. Their public name stands at the foot of the text. Until their seal is set, the reading does not exist for you; once it is set, nobody can change it in silence. We wrote [a whole text about that gesture](article:pourquoi-un-humain-la-scelle).
`),
      steps({ eyebrow: 'Our rules', title: 'Four rules, kept in every reading.' }, [
        [
          'Nothing without support',
          'Every passage can be tied to an answer, a picture or a fact of your dossier. What floats is taken out in review.',
        ],
        [
          'Nothing that confines',
          'We speak of movements, not of labels. You are not a type: you are going through something, and that changes.',
        ],
        [
          'Nothing that hurries',
          'No countdown, no offer about to expire, no alarming message. Your sanctuary sells nothing.',
        ],
        [
          'Nothing that is lost',
          'What you write is kept, what you receive stays yours, and what you want erased is erased.',
        ],
      ]),
      {
        blockType: 'quote',
        ground: 'night',
        text: '“A good reading does not tell you who you are. It hands you back a sentence that you had begun.”',
        source: 'Élodie R., expert of the house',
      },
      { blockType: 'latest-articles', ground: 'paper', title: 'To go further', count: 3 },
      call(
        find,
        { title: 'The best way is to read.', lead: 'Choose a reading, or begin with the one we offer.' },
        { label: 'See the readings', to: 'page:offres' },
        { label: 'Write to us', to: 'page:contact' },
      ),
    ],
  },
}
