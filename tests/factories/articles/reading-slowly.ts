import type { SeededArticle } from './journal-parts'

export const readingSlowly: SeededArticle = {
  slug: 'lire-lentement',
  category: 'lire',
  author: 'Mathias L.',
  date: '2026-11-14',
  fr: {
    title: 'Lire lentement',
    summary:
      'Une lecture écrite pour vous ne se parcourt pas comme une notification. Quelques manières de lui laisser de la place.',
    text: `
Le jour où elle arrive, on la lit d’un trait. C’est humain, et je ne vous conseille pas d’y résister : la curiosité est une forme d’attention. Mais cette première lecture-là cherche des réponses, et un texte écrit pour vous contient surtout des phrases. Les phrases demandent un autre pas.

## La première fois, ne rien souligner

Lisez-la en entier, sans stylo, et laissez-la fermée jusqu’au lendemain. Vous verrez ce qui reste. Ce ne sera pas forcément le passage le plus marquant, ni le plus agréable. Souvent, c’est une demi-phrase au milieu d’un paragraphe discret, qui revient sous la douche ou dans l’escalier.

C’est par elle qu’il faut recommencer.

## Un chapitre à la fois

Votre lecture est faite de parties qui ne s’adressent pas toutes au même moment de votre vie. Certaines seront inutiles aujourd’hui. Gardez-les : elles sont datées, elles ne s’useront pas.

Un chapitre par semaine est un bon rythme ; un par mois est encore meilleur. Entre deux, il n’y a rien à faire de particulier. Un texte travaille aussi quand on ne le regarde pas.

## Lire à voix haute

L’œil passe vite sur ce qui le dérange. La voix, elle, ne saute pas de lignes : on reste sur chaque mot, à la vitesse de sa propre respiration.

Essayez un chapitre, seul, sans y mettre le ton, puis relisez-le en silence. Vous serez surpris de ce que vous aviez cru y voir.

## Noter ce qui résiste

Quand un passage vous agace, arrêtez-vous. L’agacement a trois causes possibles, et elles ne se valent pas :

1. le passage est faux, et il faut nous le dire ;
2. le passage est juste, mais il arrive trop tôt ;
3. le passage est juste, et vous le saviez.

Il n’y a pas à décider sur-le-champ. Notez la page et la date, et revenez-y dans un mois. Si l’agacement est intact, posez la question depuis votre sanctuaire : la personne qui a signé votre lecture [en répond](article:pourquoi-un-humain-la-scelle).

> Une phrase qui vous résiste vaut mieux que dix qui vous approuvent.

## Ne pas en faire une consigne

Il arrive que l’on prenne un texte bienveillant et qu’on le transforme en règlement. « Ma lecture dit que je dois ralentir. » Elle ne dit pas cela. Elle remarque quelque chose, propose une direction, et vous laisse la main. Si vous vous surprenez à lui obéir, refermez-la quelques jours.

De la même manière, ne lui demandez pas ce qu’elle ne peut pas donner. Elle ne remplacera ni la personne qui vous soigne, ni celle qui vous conseille, ni l’ami à qui vous devriez téléphoner. Elle peut, au mieux, vous donner les mots pour leur parler.

## La prêter, ou non

On me demande s’il faut la faire lire à quelqu’un. Rien ne l’interdit : elle est à vous. Attendez seulement d’en avoir fait le tour avant de la prêter. Le premier regard d’un autre est puissant, et il est difficile ensuite de retrouver le sien.

Beaucoup n’en montrent qu’une page, la synthèse. C’est une bonne idée : elle dit l’essentiel, et garde le reste au chaud.

## Dans un an

Rouvrez-la. Vous saurez alors ce qui était du ciel de ce jour-là, ce qui était de vous, et ce qui a bougé. C’est peut-être le seul usage que je recommande sans réserve. Une lecture est une lettre, et une lettre se relit.
`,
  },
  en: {
    title: 'Reading slowly',
    summary: 'A reading written for you is not skimmed like a notification. A few ways of giving it room.',
    text: `
The day it comes, you read it in one go. That is human, and I do not advise you to resist: curiosity is a form of attention. But that first reading looks for answers, and a text written for you is made of sentences above all. Sentences ask for another pace.

## The first time, underline nothing

Read it through, without a pen, and leave it closed until the next day. You will see what remains. It will not necessarily be the most striking passage, nor the most pleasant. Often it is half a sentence in the middle of a quiet paragraph, which comes back in the shower or on the stairs.

That is the place to begin again.

## One chapter at a time

Your reading is made of parts that do not all speak to the same moment of your life. Some will be of no use today. Keep them: they are dated, and they will not wear out.

A chapter a week is a good rhythm; a chapter a month is better still. In between, there is nothing special to do. A text also works while nobody is looking at it.

## Read aloud

The eye passes quickly over what disturbs it. The voice skips no lines: you stay on every word, at the speed of your own breath.

Try a chapter, alone, without acting it, then read it again in silence. You will be surprised at what you thought you had seen there.

## Note what resists

When a passage annoys you, stop. Annoyance has three possible causes, and they are not equal:

1. the passage is wrong, and you should tell us;
2. the passage is right, but it comes too soon;
3. the passage is right, and you knew it.

There is no need to decide at once. Note the page and the date, and come back to it in a month. If the annoyance is still whole, ask the question from your sanctuary: the person who signed your reading [answers for it](article:pourquoi-un-humain-la-scelle).

> One sentence that resists you is worth ten that approve of you.

## Do not make a rule of it

It happens that one takes a kind text and turns it into regulations. “My reading says that I must slow down.” It does not say that. It notices something, proposes a direction, and leaves the choice to you. If you catch yourself obeying it, close it for a few days.

In the same way, do not ask it for what it cannot give. It will replace neither the person who treats you, nor the one who advises you, nor the friend you should be calling. At best, it can give you the words to speak to them.

## To lend it, or not

I am asked whether one should let somebody read it. Nothing forbids it: it is yours. Only wait until you have been all around it before you lend it. Another’s first glance is powerful, and it is hard to find your own again afterwards.

Many people show a single page, the synthesis. It is a good idea: it says what is essential, and keeps the rest warm.

## In a year

Open it again. You will know then what belonged to the sky of that day, what belonged to you, and what has moved. It is perhaps the only use I recommend without reserve. A reading is a letter, and a letter is read again.
`,
  },
}
